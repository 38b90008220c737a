import type { CouncilUi, CouncilWords } from '../../../content/lesson.ts';
import type { CouncilVote } from '../../../law/events.ts';
import type { Verdict } from '../../../learning/figures/council.ts';
import { Icon } from '../../ui/Icon.tsx';
import { counted, fill } from '../../ui/message.ts';
import styles from './Tally.module.css';

export type TallyProps = {
  vote: Pick<CouncilVote, 'yes' | 'no' | 'abstain' | 'vetoes'>;
  verdict: Pick<Verdict, 'hasNine' | 'isUnvetoed'>;
  states: CouncilWords['states'];
  /** Where the two tests stand. */
  articles: string;
  isRolling: boolean;
  ui: CouncilUi;
  lang: string;
};

/** Fifteen votes in a row up to the line that nine must reach, and the two tests of a draft. */
export function Tally({ vote, verdict, states, articles, isRolling, ui, lang }: TallyProps) {
  const { yes, no, abstain, vetoes } = vote;
  const cells = [
    ...Array.from({ length: yes }, () => 'yes'),
    ...Array.from({ length: abstain }, () => 'abstain'),
    ...Array.from({ length: no }, () => 'no'),
  ];
  const names = vetoes.map((state) => states[state] ?? state).join(', ');
  return (
    <div className={styles.count}>
      <p className={styles.sum}>{fill(ui.tally, { yes, no, abstain })}</p>
      <div className={styles.votes} data-rolling={isRolling || undefined} aria-hidden="true">
        {cells.map((ballot, index) => (
          // A cell is its place in the row, and no vote's own.
          <span key={`${String(index)} ${ballot}`} className={styles.cell} data-ballot={ballot} />
        ))}
      </div>
      <p className={styles.needed}>{ui.needed}</p>
      <ul className={styles.tests}>
        <Test isPassed={verdict.hasNine} name={ui.nine} found={counted(ui.nineFound, yes, lang)} articles={articles} />
        <Test
          isPassed={verdict.isUnvetoed}
          name={ui.noVeto}
          found={vetoes.length === 0 ? ui.noVetoFound : counted(ui.vetoFound, vetoes.length, lang, { names })}
          articles={articles}
        />
      </ul>
    </div>
  );
}

type TestProps = { isPassed: boolean; name: string; found: string; articles: string };

function Test({ isPassed, name, found, articles }: TestProps) {
  return (
    <li className={styles.test}>
      <Icon name={isPassed ? 'tick' : 'bar'} />
      <span>
        <strong>{name}</strong> <span>{found}</span> <span className={styles.article}>{articles}</span>
      </span>
    </li>
  );
}
