import type { Html, Item, ItemWords, KeyWords, UiWords } from '../../content/lesson.ts';
import { Icon } from '../ui/Icon.tsx';
import { fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './KeyItem.module.css';
import { onPaper } from './on-paper.ts';
import paper from './PaperItem.module.css';

export type KeyItemProps = {
  item: Item;
  words: ItemWords;
  keyWords: KeyWords;
  ui: Pick<UiWords, 'check' | 'print'>;
  lang: string;
};

/** An item as the teacher needs it: what is right, what mistake stands behind what is not, and where it is written. */
export function KeyItem({ item, words, keyWords, ui, lang }: KeyItemProps) {
  const { answers, solution } = onPaper(item, words, ui.check, lang);
  const { articles, sources, misconceptions } = keyWords;
  return (
    <article className={`${paper.item} ${styles.key}`}>
      <h3 className={paper.stem}>
        <span className={paper.number} /> <Prose html={words.stem} />
      </h3>
      {solution.length > 0 && (
        <p className={styles.solution}>{fill(ui.print.answer, { answer: solution.join(' · ') })}</p>
      )}
      <ul className={styles.answers}>
        {answers.map(({ id, mark, text, isKey, place, placeMark }) => {
          const mistake = misconceptions[id];
          return (
            <li key={id} data-right={isKey === true || undefined}>
              <p className={styles.answer}>
                {isKey && <Icon name="tick" />}
                {mark !== undefined && <span className={paper.mark}>{mark}</span>}
                <Prose html={text} />
                {isKey !== undefined && <small>{isKey ? ui.print.right : ui.print.wrong}</small>}
                {place && <Prose as="b" html={placeInWords(item, place.name, placeMark, ui)} />}
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

/** A position says by itself what it is; any other place is named with the letter that it has on the worksheet. */
const placeInWords = ({ type }: Item, name: Html, mark = '', { print }: KeyItemProps['ui']) =>
  type === 'order' ? name : fill(print.belongs, { place: `${mark} ${name}` });
