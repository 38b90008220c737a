import type { Item, ItemWords, UiWords } from '../../content/lesson.ts';
import { Cited } from '../ui/Cited.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Prose } from '../ui/Prose.tsx';
import styles from './ReadableItem.module.css';
import { readable } from './readable.ts';

export type ReadableItemProps = {
  /** Of the element, so that a link can lead here. */
  id?: string;
  item: Item;
  words: ItemWords;
  ui: UiWords['check'];
  lang: string;
  headingLevel?: 2 | 3 | 4;
  /** Whether the answer stands open, as in an answer key; otherwise the reader opens it. */
  isOpen?: boolean;
};

/** An item as text to read, without script and on paper: the stem, what there is to choose from, and the answer. */
export function ReadableItem({ id, item, words, ui, lang, headingLevel = 3, isOpen = false }: ReadableItemProps) {
  const { choices, places, answers } = readable(item, words, ui, lang);
  const Heading: 'h2' | 'h3' | 'h4' = `h${headingLevel}`;
  return (
    <article className={styles.item} id={id}>
      <Heading className={styles.stem}>
        <Prose html={words.stem} />
      </Heading>
      <p className={styles.how}>{ui.how[item.type]}</p>
      {places.length > 0 && (
        <ul className={styles.places}>
          {places.map(({ id: place, name, note }) => (
            <li key={place}>
              <Prose as="b" html={name} /> {note !== undefined && <Prose html={note} />}
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 ? (
        <ul className={styles.choices}>
          {choices.map((choice) => (
            <Prose key={choice.id} as="li" html={choice.text} />
          ))}
        </ul>
      ) : (
        <p className={styles.blank} aria-hidden="true" />
      )}
      <Disclosure summary={ui.key} isOpen={isOpen}>
        <ul className={styles.answers}>
          {answers.map(({ text, isKey, place, feedback }) => (
            <li key={text}>
              <p className={styles.answer}>
                {isKey && <Icon name="tick" />}
                <Prose html={text} />
                {isKey && <small>{ui.key}</small>}
                {place !== undefined && <Prose as="b" html={place.name} />}
              </p>
              {feedback.map((html) => (
                <Cited key={html} html={html} />
              ))}
            </li>
          ))}
        </ul>
        <p className={styles.subhead}>{ui.explanation}</p>
        <Cited html={words.explanation} />
      </Disclosure>
    </article>
  );
}
