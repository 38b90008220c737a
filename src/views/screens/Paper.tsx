import type { ReactNode } from 'react';
import type { Item, ItemWords, Lesson, PageWords, UiWords } from '../../content/lesson.ts';
import { KeyItem } from '../items/KeyItem.tsx';
import { WorksheetItem } from '../items/WorksheetItem.tsx';
import styles from './Paper.module.css';

type Props = { words: PageWords; lesson: Lesson };

/** Every item of the lesson, to be answered on paper. */
export function Worksheet({ words, lesson }: Props) {
  const { print } = words.ui;
  return (
    <>
      <dl className={styles.head}>
        {[print.name, print.date].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd aria-hidden="true" />
          </div>
        ))}
      </dl>
      <Steps words={words} lesson={lesson} draw={(item, given) => <WorksheetItem item={item} {...given} />} />
    </>
  );
}

/** The same items with what is right, for teachers. */
export function AnswerKey({ words, lesson }: Props) {
  const none = { articles: '', sources: [], misconceptions: {} };
  return (
    <Steps
      words={words}
      lesson={lesson}
      draw={(item, given) => <KeyItem item={item} keyWords={words.key?.[item.id] ?? none} {...given} />}
    />
  );
}

type Given = { words: ItemWords; ui: UiWords; lang: string };
type StepsProps = Props & { draw: (item: Item, given: Given) => ReactNode };

/**
 * Numbered by the style sheet: where an address chooses steps, the others are hidden (`hosts/page/asked.ts`), and the
 * numbers are those that the lesson then has.
 */
function Steps({ words: { allSteps = [], steps, ui, lang }, lesson, draw }: StepsProps) {
  return (
    <div className={styles.steps}>
      {allSteps.map((step) => (
        <section key={step.id} className={styles.step} data-paper={step.id} aria-labelledby={`paper-${step.id}`}>
          <h2 id={`paper-${step.id}`}>{steps.find(({ id }) => id === step.id)?.title ?? step.id}</h2>
          <div>
            {lesson.steps
              .find(({ id }) => id === step.id)
              ?.items.map((item) => {
                const words = step.items[item.id];
                return (
                  words && (
                    <div key={item.id} className={styles.item}>
                      {draw(item, { words, ui, lang })}
                    </div>
                  )
                );
              })}
          </div>
        </section>
      ))}
    </div>
  );
}
