import * as m from 'framer-motion/m';
import type { ActorCard, UiWords } from '../../../content/lesson.ts';
import type { Placed } from '../../../learning/figures/actors.machine.ts';
import { Emblem } from '../../drawings/Emblem.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './ActorsTable.module.css';

export type ChipProps = {
  card: ActorCard;
  isHeld: boolean;
  verdict: Placed['verdict'] | undefined;
  words: UiWords['check']['marks'];
  onPick: () => void;
};

/** The card of an actor. It moves to where it is put. */
export function Chip({ card, isHeld, verdict, words, onPick }: ChipProps) {
  const isRight = verdict === 'right';
  return (
    <m.li layoutId={card.id} initial={false} className={styles.item} data-held={isHeld || undefined}>
      <button
        type="button"
        className={styles.chip}
        data-card={card.id}
        data-verdict={verdict}
        aria-pressed={isHeld}
        onClick={onPick}
      >
        <Emblem name={card.emblem} className={styles.emblem} />
        <span>{card.name}</span>
        {verdict && (
          <span className={styles.sign}>
            <Icon name={isRight ? 'tick' : 'bar'} />
            <Hidden>{isRight ? words.placed : words.misplaced}</Hidden>
          </span>
        )}
      </button>
    </m.li>
  );
}
