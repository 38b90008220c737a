import type { Ref } from 'react';
import type { Board } from '../../../learning/figures/simulator/board.ts';
import { Letter } from '../../drawings/Letter.tsx';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

export type StandingProps = {
  teller: Teller;
  board: Pick<Board, 'situation' | 'cases'>;
  /** Takes the focus after an act, whose own button may be gone. */
  focus?: Ref<HTMLElement>;
};

/** Where the letter lies now, and how far each case has come. */
export function Standing({ teller, board, focus }: StandingProps) {
  const { labels, law, personName } = teller;
  const { name, meaning, articles } = law.stages[board.situation];
  return (
    <section className={styles.standing} aria-label={labels.stands} tabIndex={-1} {...(focus && { ref: focus })}>
      <Letter className={styles.letter} />
      <div>
        <p className={styles.small}>{labels.stands}</p>
        <p className={styles.stage}>{name}</p>
        <p>{meaning}</p>
        {articles && <p className={styles.small}>{articles}</p>}
        {board.cases.length > 0 && (
          <ul className={styles.trail} aria-label={labels.cases}>
            {board.cases.map(({ person, state }) => (
              <li key={person}>
                {personName(person)}: {law.cases[state].name}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
