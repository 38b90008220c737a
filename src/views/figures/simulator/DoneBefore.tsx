import { useId } from 'react';
import type { Acting } from '../../../learning/figures/simulator/turns.ts';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

/** What was done already and would change nothing: to be read, not to be pressed. */
export function DoneBefore({ teller, acting }: { teller: Teller; acting: readonly Acting[] }) {
  const { labels, law, act, detail } = teller;
  const title = useId();
  if (acting.length === 0) return null;
  return (
    <div className={styles.done}>
      <p className={styles.note} id={title}>
        {labels.done}
      </p>
      <ul className={styles.trail} aria-labelledby={title}>
        {acting.flatMap(({ organ, offers }) =>
          offers.flatMap((offer) =>
            offer.variants.map(({ event }) => {
              const name = [act(offer.act), detail(event)].filter((part) => part !== null).join(', ');
              return (
                <li key={name}>
                  {law.organs[organ]}: {name}
                </li>
              );
            }),
          ),
        )}
      </ul>
    </div>
  );
}
