import styles from './Icon.module.css';

/** `tick`, `bar` and `ring` are the state signs: each always stands beside its word. */
const drawings = {
  tick: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M8 12.3l2.8 2.8L16 9.7" strokeWidth="2" />
    </>
  ),
  bar: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M8 12h8" strokeWidth="2.2" />
    </>
  ),
  ring: (
    <>
      <circle cx="12" cy="12" r="8.5" strokeDasharray="2.6 2.4" />
      <circle cx="12" cy="12" r="2.2" fill="currentColor" stroke="none" />
    </>
  ),
  back: <path d="M20 12H5M11 6l-6 6 6 6" strokeWidth="2" />,
  next: <path d="M4 12h15M13 6l6 6-6 6" strokeWidth="2" />,
  up: <path d="M12 20V5M6 11l6-6 6 6" strokeWidth="2" />,
  down: <path d="M12 4v15M6 13l6 6 6-6" strokeWidth="2" />,
  open: <path d="M6 9.5l6 6 6-6" strokeWidth="2" />,
  close: <path d="M5.5 5.5l13 13M18.5 5.5l-13 13" strokeWidth="2" />,
};
export type IconName = keyof typeof drawings;

/** An ink sign; never alone, so it has no name of its own. `back` and `next` follow the direction of the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} data-icon={name} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
