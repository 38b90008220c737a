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

type Given = { words: ItemWords; number: string; ui: UiWords; lang: string };
type StepsProps = Props & { draw: (item: Item, given: Given) => ReactNode };

function Steps({ words: { allSteps = [], steps, ui, lang }, lesson, draw }: StepsProps) {
  return allSteps.map((step, index) => {
    const items = lesson.steps.find(({ id }) => id === step.id)?.items ?? [];
    return (
      <section key={step.id} className={styles.step} aria-labelledby={`paper-${step.id}`}>
        <h2 id={`paper-${step.id}`}>
          {index + 1}. {steps.find(({ id }) => id === step.id)?.title ?? step.id}
        </h2>
        {items.map((item, place) => {
          const words = step.items[item.id];
          return (
            words && (
              <div key={item.id} className={styles.item}>
                {draw(item, { words, number: `${index + 1}.${place + 1}`, ui, lang })}
              </div>
            )
          );
        })}
      </section>
    );
  });
}
