import type { UiWords } from '../../content/lesson.ts';
import { fill } from '../ui/message.ts';
import styles from './Table.module.css';

export type MissedTableProps = {
  ui: UiWords['teach']['results'];
  /** The most missed first. */
  items: readonly { id: string; stem: string; step: string; missed: number; answered: number }[];
};

/** Which items a class missed at the first answer. */
export function MissedTable({ ui, items }: MissedTableProps) {
  return (
    <table className={styles.table}>
      <caption>{ui.missedTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{ui.item}</th>
          <th scope="col">{ui.step}</th>
          <th scope="col">{ui.missed}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, stem, step, missed, answered }) => (
          <tr key={id}>
            <th scope="row">{stem}</th>
            <td>{step}</td>
            <td className={styles.number}>{fill(ui.share, { missed, answered })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
