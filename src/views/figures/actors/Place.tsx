import type { ReactNode } from 'react';
import type { ActorCard, ActorPlace } from '../../../content/lesson.ts';
import styles from './ActorsTable.module.css';

export type PlaceProps = {
  place: { id: ActorPlace; name: string; note: string };
  cards: readonly ActorCard[];
  chip: (card: ActorCard) => ReactNode;
  /** What can be done here with the card that is picked up. */
  action?: { title: string; onPress: () => void };
};

/** One of the six places at the table, with the cards that lie there. */
export function Place({ place, cards, chip, action }: PlaceProps) {
  return (
    <li className={styles.place} data-place={place.id}>
      <p className={styles.name}>{place.name}</p>
      <p className={styles.note}>{place.note}</p>
      {cards.length > 0 && (
        <ul className={styles.chips} aria-label={place.name}>
          {cards.map(chip)}
        </ul>
      )}
      {action ? (
        <button type="button" className={styles.drop} onClick={action.onPress}>
          {action.title}
        </button>
      ) : (
        <span className={styles.space} />
      )}
    </li>
  );
}
