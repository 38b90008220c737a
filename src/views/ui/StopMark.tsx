/** How far a step is: the words of the first two show no sign, the last two a tick and a seal. */
export type StopStatus = 'notBegun' | 'begun' | 'done' | 'mastered';

/** Tick for done, seal for mastered; always beside its word. */
export function StopMark({ status, className }: { status: StopStatus; className?: string | undefined }) {
  if (status === 'notBegun' || status === 'begun') return null;
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor">
      {status === 'done' ? (
        <>
          <circle cx="12" cy="12" r="8.5" strokeWidth="1.8" />
          <path d="M8 12.3l2.8 2.8L16 9.7" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
        </>
      ) : (
        <>
          <circle cx="12" cy="12" r="10.5" strokeWidth="1.2" />
          <circle cx="12" cy="12" r="8" fill="currentColor" stroke="none" />
          <path
            d="M8.3 12.2l2.6 2.6 4.9-5.1"
            stroke="var(--sheet)"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
    </svg>
  );
}
