import type { ClaimsData, Lesson, PageWords, StepWords } from '../../content/lesson.ts';
import { Outline } from '../figures/claims/Outline.tsx';
import { toldIn } from '../figures/claims/told.ts';
import { ReadableItem } from '../items/ReadableItem.tsx';
import styles from './Lists.module.css';
import { GlossaryList, SourceList } from './Lists.tsx';

/**
 * What a page shows without a script besides its screens: the items of a step with their answers to be opened, all
 * terms, all sources, the argument graph, or the worksheet. Drawn once, by the server; see `Raw`.
 */
export function Readable({ words, lesson }: { words: PageWords; lesson: Lesson }) {
  switch (words.kind) {
    case 'step':
      return words.step && <Items step={words.step} words={words} lesson={lesson} title={words.ui.check.title} />;
    case 'glossary':
      return <GlossaryList words={words} />;
    case 'sources':
      return <SourceList words={words} />;
    case 'claims':
      return words.claims && <WholeGraph claims={words.claims} words={words} />;
    case 'print':
      return words.allSteps?.map((step) => (
        <Items key={step.id} step={step} words={words} lesson={lesson} title={titleOf(words, step)} isPrinted />
      ));
    default:
      return null;
  }
}

const nothing = () => undefined;

function WholeGraph({ claims, words: { ui, lang } }: { claims: ClaimsData; words: PageWords }) {
  const told = toldIn(claims, ui.kinds, lang);
  return <Outline told={told} shown={new Set(told.byId.keys())} chosen={null} onChoose={nothing} />;
}

const titleOf = ({ steps }: PageWords, { id }: StepWords) => steps.find((step) => step.id === id)?.title ?? id;

type ItemsProps = { step: StepWords; words: PageWords; lesson: Lesson; title: string; isPrinted?: boolean };

function Items({ step, words: { ui, lang }, lesson, title, isPrinted = false }: ItemsProps) {
  const items = lesson.steps.find(({ id }) => id === step.id)?.items ?? [];
  return (
    <section aria-labelledby={`readable-${step.id}`}>
      <h2 id={`readable-${step.id}`}>{title}</h2>
      {items.map((item) => {
        const words = step.items[item.id];
        return (
          words && (
            <div key={item.id} className={styles.item}>
              <ReadableItem item={item} words={words} ui={ui.check} lang={lang} headingLevel={3} />
            </div>
          )
        );
      })}
      {!isPrinted && null}
    </section>
  );
}
