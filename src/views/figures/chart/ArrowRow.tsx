import { useId } from 'react';
import type { ChartArrow } from '../../../learning/figures/chart.ts';
import { fill } from '../../ui/message.ts';
import styles from './ArrowRow.module.css';
import { ArrowSlip } from './ArrowSlip.tsx';
import { type ChartWords, told } from './chart-words.ts';
import { lookOf } from './look.ts';
import { Sign } from './Sign.tsx';

export type ArrowRowProps = {
  words: ChartWords;
  arrow: ChartArrow;
  here: string;
  /** The stage that its event leads to now, where that is another. */
  instead?: string | undefined;
  /** Its slip is open. */
  isChosen: boolean;
  onChoose: () => void;
};

/**
 * One arrow: what happens, where it leads, and whether it is open now. Pressed, it says who can take it, and what shuts
 * it. Without a script the reasons of what is shut here stand open.
 */
export function ArrowRow({ words, arrow, here, instead, isChosen, onChoose }: ArrowRowProps) {
  const slipId = useId();
  const { ui, law, names } = words;
  const look = lookOf(arrow, here);
  return (
    <li className={styles.row} data-look={look}>
      <button
        type="button"
        className={styles.arrow}
        aria-expanded={isChosen}
        {...(isChosen && { 'aria-controls': slipId })}
        onClick={onChoose}
      >
        <Sign look={look} />
        <span className={styles.act}>
          <span>{told(law, arrow.event)}</span> <span className={styles.target}>{names[arrow.to]?.name}</span>
        </span>{' '}
        {/* Under a stage where the letter is not, every arrow begins elsewhere: its slip says so. */}
        {look !== 'elsewhere' && (
          <span className={styles.look}>
            {look === 'otherwise' && instead !== undefined
              ? fill(ui.instead, { stage: names[instead]?.name ?? instead })
              : ui.look[look]}
          </span>
        )}
      </button>
      {(isChosen || look === 'shut') && (
        <div className={styles.slip} id={slipId} data-chosen={isChosen || undefined}>
          <ArrowSlip words={words} arrow={arrow} here={here} />
        </div>
      )}
    </li>
  );
}
