import type { Item, ItemType, ItemWords, UiWords } from '../../content/lesson.ts';
import { Prose } from '../ui/Prose.tsx';
import { onPaper } from './on-paper.ts';
import paper from './PaperItem.module.css';
import styles from './WorksheetItem.module.css';

export type WorksheetItemProps = {
  item: Item;
  words: ItemWords;
  ui: Pick<UiWords, 'check' | 'print'>;
  lang: string;
};

/** What the pen does at each choice: ticks a box, or writes a number or a letter into a wider one. */
const pen = {
  'single-choice': 'box',
  'multiple-choice': 'box',
  'true-false': 'box',
  predict: 'box',
  order: 'sign',
  sort: 'sign',
  match: 'sign',
  'mark-sentences': 'sign',
  'short-answer': 'sign',
} as const satisfies Record<ItemType, 'box' | 'sign'>;

/** An item to be answered with a pen; the sheet numbers it. Nothing in it tells the answer, nothing speaks of a screen. */
export function WorksheetItem({ item, words, ui, lang }: WorksheetItemProps) {
  const { choices, places } = onPaper(item, words, ui.check, lang);
  return (
    <article className={paper.item}>
      <h3 className={paper.stem}>
        <span className={paper.number} /> <Prose html={words.stem} />
      </h3>
      <p className={styles.how}>{ui.print.how[item.type]}</p>
      {places.length > 0 && (
        <ul className={styles.places}>
          {places.map(({ id, mark, name, note }) => (
            <li key={id}>
              {mark && <span className={paper.mark}>{mark}</span>} <Prose as="b" html={name} />{' '}
              {note !== undefined && <Prose html={note} />}
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 ? (
        <ul className={`${styles.choices} ${styles[pen[item.type]]}`}>
          {choices.map(({ id, mark, text }) => (
            <li key={id}>
              <span className={styles.pen} aria-hidden="true" />
              <span className={paper.mark}>{mark}</span>
              <Prose html={text} />
            </li>
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
