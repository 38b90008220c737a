import * as m from 'framer-motion/m';
import type { LadderRung } from '../../../content/lesson.ts';
import { Kind } from '../../drawings/Kind.tsx';
import styles from './Ladder.module.css';

export type RungsProps = {
  /** What lies below the lowest rung. */
  foot?: LadderRung | undefined;
  rungs: readonly LadderRung[];
  height: number;
  /** The word on the card: "Claim". It stays a claim on every rung. */
  card: string;
  presumed: string;
};

/** The ladder itself, lowest rung first in the document and lowest on the page. */
export function Rungs({ foot, rungs, height, card, presumed }: RungsProps) {
  const carried = (
    <m.span layoutId="allegation" initial={false} className={styles.card}>
      <Kind kind="claim">{card}</Kind>
    </m.span>
  );
  return (
    <div className={styles.stand}>
      <p className={styles.presumed}>
        <span className={styles.ring} aria-hidden="true" />
        {presumed}
      </p>
      <ol className={styles.rungs}>
        {rungs.map((rung, index) => (
          <li
            key={rung.id}
            className={styles.rung}
            data-passed={index + 1 < height || undefined}
            aria-current={index + 1 === height ? 'step' : undefined}
          >
            <span className={styles.slot}>{index + 1 === height && carried}</span>
            <span className={styles.plate}>
              <strong>{rung.standard}</strong>
              <span>{rung.decides}</span>
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.ground} data-current={height === 0 || undefined}>
        <span className={styles.between}>{height === 0 && carried}</span>
        {foot && (
          <span className={styles.plate}>
            <strong>{foot.standard}</strong>
            <span>{foot.decides}</span>
          </span>
        )}
      </div>
    </div>
  );
}
