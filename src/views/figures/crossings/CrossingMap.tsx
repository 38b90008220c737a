import type { Placing, Side } from '../../../learning/figures/crossings.ts';
import { Drawing, ink } from '../../drawings/Drawing.tsx';
import { Kind } from '../../drawings/Kind.tsx';
import { Territories } from '../../drawings/Territories.tsx';
import styles from './CrossingMap.module.css';

export type CrossingMapProps = {
  names: Readonly<Record<Side, string>>;
  parties: Readonly<Record<Side, boolean>>;
  placing: Placing;
  /** "State Party", and what stands where a state is none. */
  words: { party: string; notParty: string };
  /** What the line is: "Claim". It is alleged, wherever it lies. */
  kind: string;
};

/**
 * Two states like no real ones, and the line of what is alleged from where it begins to where it ends. Line and marks are
 * drawings of their own: what moves within a drawing is painted anew in each frame.
 */
export function CrossingMap({ names, parties, placing: { begins, ends }, words, kind }: CrossingMapProps) {
  const label = (side: Side) => (
    <p className={styles.label} data-side={side}>
      <strong>{names[side]}</strong> <span>{parties[side] ? words.party : words.notParty}</span>
    </p>
  );
  return (
    <div className={styles.map}>
      <div className={styles.labels}>
        {label('from')}
        {label('to')}
      </div>
      <div className={styles.ground} data-begins={begins} data-ends={ends}>
        <Territories className={styles.land} parties={parties} />
        <Drawing box="0 0 560 240" className={styles.line} key={`${begins} ${ends}`}>
          <path d={lines[`${begins}-${ends}`]} />
        </Drawing>
        <Drawing box="-17 -17 34 34" className={`${styles.mark} ${styles.start}`}>
          <circle className={ink.paper} r="11" />
        </Drawing>
        <Drawing box="-17 -17 34 34" className={`${styles.mark} ${styles.end}`}>
          <path d="M-15-13 13 0l-28 13 7-13z" />
        </Drawing>
      </div>
      <p className={styles.kind}>
        <Kind kind="claim">{kind}</Kind>
      </p>
    </div>
  );
}

/** From the first mark to the second, as the style sheet places them. */
const lines: Readonly<Record<`${Side}-${Side}`, string>> = {
  'from-to': 'M140 128C220 80 330 80 402 128',
  'from-from': 'M140 128C160 92 190 92 202 128',
  'to-to': 'M350 128C366 92 390 92 402 128',
  'to-from': 'M350 128C330 80 240 80 202 128',
};
