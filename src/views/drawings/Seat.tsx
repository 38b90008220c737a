import { Drawing, type DrawingProps, ink } from './Drawing.tsx';
import styles from './Seat.module.css';

export type SeatProps = DrawingProps & {
  /** A second back, for the five that are always there. */
  isPermanent?: boolean;
  /** How its member votes; `null` while it has not. */
  ballot: 'yes' | 'no' | 'abstain' | null;
  /** Class of the backs, which face away from the table. */
  backClassName?: string | undefined;
  /** Class of the face, which turns with the vote. */
  faceClassName?: string | undefined;
};

/**
 * A seat in plan: a disc and its back. Yes is paper with a tick, no is ink with a bar, an abstention is dashes. The face
 * is a drawing of its own: what turns within a drawing is laid out and painted anew in each frame.
 */
export function Seat({ className = '', isPermanent = false, ballot, backClassName, faceClassName }: SeatProps) {
  return (
    <span className={`${styles.seat} ${className}`}>
      <Drawing box="0 0 44 44">
        <g className={backClassName}>
          <path className={ink.heavy} d="M9.3 12.4A14.6 14.6 0 0 1 34.7 12.4" />
          {isPermanent && <path className={ink.line} d="M6.5 5.7A19.5 19.5 0 0 1 37.5 5.7" />}
        </g>
      </Drawing>
      <Drawing box="0 0 44 44" className={faceClassName} key={ballot}>
        <circle
          className={`${ballot === 'no' ? ink.ink : ink.paper} ${ink.line}`}
          cx="22"
          cy="22"
          r="12.2"
          {...(ballot === 'abstain' && { strokeDasharray: '4 3.6' })}
        />
        {ballot === 'yes' && <path className={ink.line} d="M16.5 22.5l3.9 3.9L28 18.5" />}
        {ballot === 'no' && <path className={ink.onInk} d="M16.5 22h11" />}
      </Drawing>
    </span>
  );
}
