import { Drawing, type DrawingProps, ink } from './Drawing.tsx';

/** A text that is voted on: a sheet with its corner cut. */
export function Draft({ className }: DrawingProps) {
  return (
    <Drawing box="0 0 60 78" className={className}>
      <path className={`${ink.paper} ${ink.line}`} d="M2 2h42l14 14v60H2zM44 2v14h14" />
      <path className={ink.detail} d="M12 28h34M12 36h34M12 44h34M12 52h22" />
    </Drawing>
  );
}
