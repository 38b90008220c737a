import type { Item, ItemType, ItemWords, UiWords } from '../../content/lesson.ts';
import { Prose } from '../ui/Prose.tsx';
import paper from './PaperItem.module.css';
import { readable } from './readable.ts';
import styles from './WorksheetItem.module.css';

export type WorksheetItemProps = {
  item: Item;
  words: ItemWords;
  /** Its number on the sheet, such as "3.2". */
  number: string;
  ui: Pick<UiWords, 'check' | 'print'>;
  lang: string;
};

/** What the pen does at each choice: ticks a box, writes a number, or writes a word on a line. */
const pen = {
  'single-choice': 'box',
  'multiple-choice': 'box',
  'true-false': 'box',
  predict: 'box',
  order: 'digit',
  sort: 'line',
  match: 'line',
  'mark-sentences': 'line',
  'short-answer': 'line',
} as const satisfies Record<ItemType, 'box' | 'digit' | 'line'>;

/** An item to be answered with a pen. Nothing in it tells the answer, and nothing speaks of a screen. */
export function WorksheetItem({ item, words, number, ui, lang }: WorksheetItemProps) {
  const { choices, places } = readable(item, words, ui.check, lang);
  return (
    <article className={paper.item}>
      <h3 className={paper.stem}>
        <span className={paper.number}>{number}</span> <Prose html={words.stem} />
      </h3>
      <p className={styles.how}>{ui.print.how[item.type]}</p>
      {places.length > 0 && (
        <ul className={styles.places}>
          {places.map(({ name, note }) => (
            <li key={name}>
              <Prose as="b" html={name} /> {note !== undefined && <Prose html={note} />}
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 ? (
        <ul className={`${styles.choices} ${styles[pen[item.type]]}`}>
          {choices.map((choice) => (
            <Prose key={choice} as="li" html={choice} />
          ))}
        </ul>
      ) : (
        <p className={styles.blank} aria-hidden="true" />
      )}
      {item.type === 'predict' && (
        <p className={styles.how}>
          {ui.check.confidence} <span className={styles.blank} aria-hidden="true" /> %
        </p>
      )}
    </article>
  );
}
