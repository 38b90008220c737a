import type { UiWords } from '../../content/lesson.ts';
import type { SortedBy } from '../../learning/teach/class.machine.ts';
import type { Result } from '../../learning/teach/result.ts';
import { inFull } from '../ui/date.ts';
import { counted, fill } from '../ui/message.ts';
import styles from './Table.module.css';

export type ClassTableProps = {
  ui: UiWords['teach']['results'];
  lang: string;
  learners: readonly Result[];
  sortedBy: SortedBy;
  onSort: (by: SortedBy) => void;
};

const sorted = ['name', 'date', 'score', 'passed'] as const satisfies readonly SortedBy[];
const direction = {
  name: 'ascending',
  date: 'ascending',
  score: 'descending',
  passed: 'ascending',
} as const satisfies Record<SortedBy, string>;

/** The learners of a class: a row each; they can be sorted by each column. */
export function ClassTable({ ui, lang, learners, sortedBy, onSort }: ClassTableProps) {
  return (
    <table className={styles.table}>
      <caption>{counted(ui.learners, learners.length, lang)}</caption>
      <thead>
        <tr>
          {sorted.map((by) => (
            <th key={by} scope="col" {...(sortedBy === by && { 'aria-sort': direction[by] })}>
              <button type="button" aria-label={fill(ui.sortBy, { column: ui[by] })} onClick={() => onSort(by)}>
                {ui[by]}
                <span aria-hidden="true">{sortedBy === by ? (by === 'score' ? '▾' : '▴') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {learners.map((learner) => (
          <tr key={JSON.stringify(learner)}>
            <th scope="row">{learner.name === '' ? ui.nameless : learner.name}</th>
            <td>{inFull(learner.date, lang)}</td>
            <td className={styles.number}>{learner.score} %</td>
            <td>{learner.isPassed ? ui.yes : ui.no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
