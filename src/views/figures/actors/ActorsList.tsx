import type { FigureWords, UiWords } from '../../../content/lesson.ts';
import { Emblem } from '../../drawings/Emblem.tsx';
import { Facts } from '../Slip.tsx';
import styles from './ActorsTable.module.css';
import { factsOf } from './ActorVerdict.tsx';

type Words = NonNullable<FigureWords['actors']>;
export type ActorsListProps = Pick<Words, 'cards' | 'places'> & {
  ui: UiWords['figures']['actors'];
  className?: string | undefined;
};

/** Every actor with its places, powers and limits: what stands on the page where no script runs, and on paper. */
export function ActorsList({ cards, places, ui, className }: ActorsListProps) {
  return (
    <ul className={className}>
      {cards.map((card) => (
        <li key={card.id} className={styles.entry}>
          <p className={styles.entryName}>
            <Emblem name={card.emblem} className={styles.emblem} />
            <strong>{card.name}</strong>
          </p>
          <p className={styles.entryPlaces}>
            {places
              .filter(({ id }) => card.places.includes(id))
              .map(({ name }) => name)
              .join(', ')}
          </p>
          <Facts facts={factsOf(card, ui)} />
        </li>
      ))}
    </ul>
  );
}
