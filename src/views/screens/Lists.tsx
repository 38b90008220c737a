import type { PageWords, SourceCard, SourceKind } from '../../content/lesson.ts';
import { Docket } from '../ui/Docket.tsx';
import { inFull } from '../ui/date.ts';
import { fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './Lists.module.css';

/** Every term of the lesson, in the order of its language. */
export function GlossaryList({ words }: { words: PageWords }) {
  const terms = Object.values(words.terms).toSorted((a, b) => a.term.localeCompare(b.term, words.lang));
  return (
    <dl className={styles.terms}>
      {terms.map(({ id, term, definition, articles }) => (
        <div key={id} id={`term-${id}`} className={styles.entry}>
          <dt>{term}</dt>
          <dd>
            <Prose as="p" html={definition} />
            {articles && <p className="article">{articles}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Every source, by kind; each with who published it, when, and what it shows. */
export function SourceList({ words }: { words: PageWords }) {
  const sources = Object.values(words.sources);
  const kinds = [...new Set(sources.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{words.ui.sources.kinds[kind]}</h2>
      <ul className={styles.sources}>
        {ofKind(sources, kind).map((source) => (
          <SourceEntry key={source.id} source={source} words={words} />
        ))}
      </ul>
    </section>
  ));
}

const ofKind = (sources: readonly SourceCard[], kind: SourceKind) =>
  sources.filter((source) => source.kind === kind).toSorted((a, b) => a.date.localeCompare(b.date));

function SourceEntry({ source, words: { ui, lang } }: { source: SourceCard; words: PageWords }) {
  return (
    <li id={`source-${source.id}`} className={styles.entry}>
      <Docket
        entries={[
          ...new Set([source.short, source.publisher]), // some are known by their publisher alone
          fill(ui.sources.published, { date: inFull(source.date, lang) }),
          fill(ui.sources.checked, { date: inFull(source.checked, lang) }),
        ]}
      />
      <h3>
        <a href={source.url} rel="external">
          {source.title}
        </a>
      </h3>
      <Prose as="p" html={source.says} />
    </li>
  );
}
