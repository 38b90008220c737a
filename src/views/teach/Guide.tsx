import type { ReactNode } from 'react';
import type { Html, Lesson, PageWords, TeachWords } from '../../content/lesson.ts';
import { counted, fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './Guide.module.css';
import { teachSections } from './sections.ts';

export type GuideProps = { teach: TeachWords; words: PageWords; lesson: Lesson };

/** The guide for teachers: text alone, drawn once by the server. */
export function Guide({ teach, words, lesson }: GuideProps) {
  const { teach: ui } = words.ui;
  return (
    <div className={styles.guide}>
      <p className={styles.hurry}>
        {ui.hurry} <a href="#embed">{ui.embed.title}</a>
      </p>
      <nav aria-label={ui.contents} className={styles.contents}>
        <ul>
          {teachSections(ui).map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="overview" title={ui.overview}>
        <Paragraphs texts={teach.overview} />
      </Section>
      <Section id="objectives" title={ui.objectives}>
        <ol className={styles.objectives}>
          {lesson.steps.map(({ id, objectives }) => (
            <li key={id}>
              <a href={`${words.root}${words.lang}/${id}/`}>{titleOf(words, id)}</a>
              <ul>
                {objectives.map((objective) => (
                  <li key={objective}>{words.objectives?.[objective] ?? objective}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="plans" title={ui.plans}>
        <Plans teach={teach} words={words} />
      </Section>
      <Section id="marking" title={ui.marking}>
        <Paragraphs texts={teach.marking} />
      </Section>
      <Section id="questions" title={ui.questions}>
        <ul className={styles.questions}>
          {teach.questions.map(({ id, ask, listen, steps }) => (
            <li key={id}>
              <Prose as="h3" html={ask} />
              <p>
                <b>{ui.listen}</b> <Prose html={listen} />
              </p>
              <p className={styles.small}>{steps.map((step) => titleOf(words, step)).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="care" title={ui.care}>
        <Paragraphs texts={teach.care} />
      </Section>
      {teach.frameworks.length > 0 && (
        <Section id="frameworks" title={ui.frameworks}>
          <Frameworks teach={teach} words={words} />
        </Section>
      )}
      <Section id="sheets" title={ui.sheets}>
        <p>{ui.sheetsText}</p>
        <p className={styles.links}>
          <a href={`${words.root}${words.lang}/print/`}>{words.ui.print.title}</a>
          <a href={`${words.root}${words.lang}/key/`}>{words.ui.print.keyTitle}</a>
        </p>
      </Section>
    </div>
  );
}

const titleOf = ({ steps }: PageWords, id: string) => steps.find((step) => step.id === id)?.title ?? id;

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

const Paragraphs = ({ texts }: { texts: readonly Html[] }) =>
  texts.map((html) => <Prose key={html} as="p" html={html} />);

function Plans({ teach, words }: Pick<GuideProps, 'teach' | 'words'>) {
  const { teach: ui } = words.ui;
  const minutesOf = (steps: readonly string[]) =>
    words.steps.reduce((sum, { id, minutes }) => sum + (steps.includes(id) ? minutes : 0), 0);
  return (
    <ul className={styles.plans}>
      {teach.plans.map(({ id, title, text, lessons }) => (
        <li key={id}>
          <h3>{title}</h3>
          <Prose as="p" html={text} />
          {lessons.map(({ minutes, steps }, index) => (
            <div key={steps.join()} className={styles.lesson}>
              <h4>{fill(ui.lesson, { number: index + 1, minutes })}</h4>
              <p>{steps.map((step) => titleOf(words, step)).join(' · ')}</p>
              <p className={styles.small}>{counted(ui.minutes, minutesOf(steps), words.lang)}</p>
              <p className={styles.links}>
                {/* Empty: it chooses its own steps, and ticks none. */}
                <a data-steps="" href={`${words.root}${words.lang}/?steps=${steps.join(',')}`}>
                  {ui.openSteps}
                </a>
                <a
                  data-steps={steps.join(',')}
                  href={`${words.root}${words.lang}/teach/?steps=${steps.join(',')}#embed`}
                >
                  {ui.tickSteps}
                </a>
              </p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Frameworks({ teach, words }: Pick<GuideProps, 'teach' | 'words'>) {
  const { teach: ui } = words.ui;
  return teach.frameworks.map(({ id, name, note, codes }) => (
    <div key={id} className={styles.framework}>
      <h3>{name}</h3>
      <Prose as="p" className={styles.small} html={note} />
      <table className={styles.codes}>
        <caption className="sr">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{ui.code}</th>
            <th scope="col">{ui.asks}</th>
            <th scope="col">{ui.serves}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(({ id: codeId, code, asks, objectives }) => (
            <tr key={codeId}>
              <th scope="row">{code}</th>
              <td>{asks}</td>
              <td>
                <ul>
                  {objectives.map((objective) => (
                    <li key={objective}>{words.objectives?.[objective] ?? objective}</li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}
