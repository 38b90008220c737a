import type { Item, ItemWords, KeyWords, UiWords } from '../../content/lesson.ts';
import { Icon } from '../ui/Icon.tsx';
import { fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './KeyItem.module.css';
import paper from './PaperItem.module.css';
import { readable } from './readable.ts';

export type KeyItemProps = {
  item: Item;
  words: ItemWords;
  keyWords: KeyWords;
  /** As on the worksheet. */
  number: string;
  ui: Pick<UiWords, 'check' | 'print'>;
  lang: string;
};

/** An item as the teacher needs it: what is right, what mistake stands behind what is not, and where it is written. */
export function KeyItem({ item, words, keyWords, number, ui, lang }: KeyItemProps) {
  const { answers } = readable(item, words, ui.check, lang);
  const { articles, sources, misconceptions } = keyWords;
  return (
    <article className={`${paper.item} ${styles.key}`}>
      <h3 className={paper.stem}>
        <span className={paper.number}>{number}</span> <Prose html={words.stem} />
      </h3>
      <ul className={styles.answers}>
        {answers.map(({ id, text, isKey, place }) => {
          const mistake = misconceptions[id];
          return (
            <li key={id} data-right={isKey === true || undefined}>
              <p className={styles.answer}>
                {isKey && <Icon name="tick" />}
                <Prose html={text} />
                {isKey !== undefined && <small>{isKey ? ui.print.right : ui.print.wrong}</small>}
                {place !== undefined && <Prose as="b" html={fill(ui.print.belongs, { place })} />}
              </p>
              {mistake !== undefined && (
                <p className={styles.mistake}>
                  {ui.print.misconception} <Prose html={mistake} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <Prose as="p" className={styles.why} html={words.explanation} />
      <p className={styles.foot}>{[articles, ...sources].filter((entry) => entry !== '').join(' · ')}</p>
    </article>
  );
}
