import type { CouncilUi, CouncilWords } from '../../../content/lesson.ts';
import { Cited } from '../../ui/Cited.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './VotesList.module.css';

export type VotesListProps = { words: CouncilWords; ui: CouncilUi };

/** The votes on record in words: for those who read rather than play, and for a page without a script. */
export function VotesList({ words: { votes, states }, ui }: VotesListProps) {
  return (
    <Disclosure summary={ui.list}>
      <ol className={styles.votes}>
        {votes.map(({ id, name, told, seats }) => (
          <li key={id} className={styles.vote}>
            <p className={styles.name}>{name}</p>
            <Cited html={told} />
            <dl className={styles.listed}>
              {(['yes', 'no', 'abstain'] as const).map((ballot) => {
                const named = Object.entries(seats).flatMap(([state, cast]) =>
                  cast === ballot ? (states[state] ?? []) : [],
                );
                return (
                  named.length > 0 && (
                    <div key={ballot}>
                      <dt>{ui.listed[ballot]}</dt>
                      <dd>{named.join(', ')}</dd>
                    </div>
                  )
                );
              })}
            </dl>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
