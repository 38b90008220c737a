import type { ClaimsData, Lesson, PageWords, StepWords } from '../../content/lesson.ts';
import { Outline } from '../figures/claims/Outline.tsx';
import { toldIn } from '../figures/claims/told.ts';
import { ReadableItem } from '../items/ReadableItem.tsx';
import { Guide } from '../teach/Guide.tsx';
import styles from './Lists.module.css';
import { GlossaryList, SourceList } from './Lists.tsx';
import { AnswerKey, Worksheet } from './Paper.tsx';

/**
 * What a page shows without a script besides its screens: the items of a step with their answers to be opened, all
 * terms, all sources, the argument graph, the worksheet and its key, or the guide for teachers. Drawn once, by the
 * server; see `Raw`.
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
      return <Worksheet words={words} lesson={lesson} />;
    case 'key':
      return <AnswerKey words={words} lesson={lesson} />;
    case 'teach':
      return words.teach && <Guide teach={words.teach} words={words} lesson={lesson} />;
    default:
      return null;
  }
}

const nothing = () => undefined;

function WholeGraph({ claims, words: { ui, lang } }: { claims: ClaimsData; words: PageWords }) {
  const told = toldIn(claims, ui.kinds, lang);
  return <Outline told={told} shown={new Set(told.byId.keys())} chosen={null} onChoose={nothing} />;
}

type ItemsProps = { step: StepWords; words: PageWords; lesson: Lesson; title: string };

function Items({ step, words: { ui, lang }, lesson, title }: ItemsProps) {
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
    </section>
  );
}
