import { useEffect } from 'react';
import { isCounted, nextToPass, stepsPassed } from '../../learning/credit.ts';
import { masteryOf } from '../../learning/mastery.ts';
import { previousPlace } from '../../learning/places.ts';
import { dueItems } from '../../learning/practice.ts';
import { Journey } from '../summary/Journey.tsx';
import { Objectives } from '../summary/Objectives.tsx';
import { Button } from '../ui/Button.tsx';
import { Controls } from '../ui/Controls.tsx';
import { Docket } from '../ui/Docket.tsx';
import { inFull } from '../ui/date.ts';
import { counted, fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { PracticeScreen } from './PracticeScreen.tsx';
import { PredictionsPart } from './PredictionsPart.tsx';
import { firstPlaceOf } from './places.ts';
import styles from './SummaryScreen.module.css';
import type { Site, View } from './site.ts';
import { TakeResult } from './TakeResult.tsx';

type Props = { site: Site; view: View };

/** The end of the lesson: what was mastered, what comes back, and what the learner takes along. */
export default function SummaryScreen({ site, view }: Props) {
  const isPractice = view.snapshot.context.place.kind === 'practice';
  return (
    <Sheet id="main">
      {isPractice ? <PracticeScreen site={site} view={view} /> : <Overview site={site} view={view} />}
    </Sheet>
  );
}

function Overview({ site, view }: Props) {
  const { page, lesson, snapshot } = view;
  const { ui, lang, steps } = page;
  const { record, place } = snapshot.context;
  const mastery = masteryOf(lesson, record);
  const passed = stepsPassed(lesson, record).length;
  const toPass = nextToPass(lesson, record);
  const due = dueItems(lesson, record);
  const { completedAt } = record;
  const back = previousPlace(lesson, place);
  return (
    <>
      <div className={styles.head}>
        <div>
          <Docket
            entries={[
              ui.summary.title,
              ...(completedAt === null
                ? []
                : [fill(ui.summary.finishedOn, { date: inFull(dayOf(completedAt), lang) })]),
            ]}
          />
          <h1 className={styles.title}>
            {passed === 0 ? ui.summary.none : counted(ui.summary.passed, passed, lang, { total: steps.length })}
          </h1>
          <p className="standfirst">{passed === 0 ? ui.summary.standfirstBegun : ui.summary.standfirst}</p>
          {toPass && (
            <p className={`note ${styles.policy}`}>
              {fill(ui.summary.guided, { title: steps.find(({ id }) => id === toPass)?.title ?? toPass })}
            </p>
          )}
          <p className={`note ${styles.noScript}`}>{ui.summary.needsScript}</p>
        </div>
        <Journey words={ui.summary.journey} />
      </div>
      <PredictionsPart site={site} view={view} />
      <div className={styles.body}>
        <section aria-labelledby="can">
          <h2 id="can">{ui.summary.whatYouCan}</h2>
          <Objectives
            objectives={mastery.map(({ objective, step, level, right, of }) => ({
              id: objective,
              text: page.objectives?.[objective] ?? objective,
              href: site.hrefOf(firstPlaceOf(lesson, step)),
              level,
              details: [
                levelInWords(ui.summary.level, level, { right, of }),
                fill(ui.summary.step, { step: steps.findIndex(({ id }) => id === step) + 1 }),
                ...(level === 'not-begun' || isCounted(lesson, record, step) ? [] : [ui.navigation.notCounted]),
              ],
            }))}
          />
        </section>
        <div className={styles.aside}>
          <Missed site={site} view={view} due={due} />
          <section aria-labelledby="take" className={styles.take}>
            <h2 id="take">{ui.summary.take}</h2>
            <Button kind="quiet" href={site.hrefOf('print')}>
              {ui.summary.worksheet}
            </Button>
            <TakeResult site={site} view={view} />
            <p className={styles.links}>
              <a href={site.hrefOf('sources')}>{ui.navigation.sources}</a>
              <a href={site.hrefOf('glossary')}>{ui.navigation.glossary}</a>
            </p>
          </section>
        </div>
      </div>
      <Controls
        label={ui.navigation.controls}
        {...(back && { back: { href: site.hrefOf(back), title: ui.navigation.back } })}
      >
        {due.length > 0 ? (
          <Button kind="primary" icon="next" iconAt="end" href={site.hrefOf({ kind: 'practice' })}>
            {counted(ui.summary.practise, due.length, lang)}
          </Button>
        ) : (
          <Button kind="primary" href={site.hrefOf('cover')}>
            {ui.navigation.cover}
          </Button>
        )}
      </Controls>
    </>
  );
}

/** The items that come back, by their stems; the words come from the pages of their steps. */
function Missed({ site, view: { page, lesson, library }, due }: Props & { due: readonly string[] }) {
  const { ui, lang } = page;
  const owners = due.map((item) => ({
    item,
    step: lesson.steps.find(({ items }) => items.some(({ id }) => id === item))?.id ?? '',
  }));
  const { want } = site;
  const wanted = [...new Set(owners.map(({ step }) => step))].join(' ');
  useEffect(() => {
    if (wanted !== '') want(wanted.split(' '));
  }, [wanted, want]);
  return (
    <section aria-labelledby="missed" className={styles.missed}>
      <h2 id="missed">
        {due.length === 0 ? ui.summary.missedNone : counted(ui.summary.missedTitle, due.length, lang)}
      </h2>
      {due.length > 0 && <p>{ui.summary.missedText}</p>}
      <ul>
        {owners.map(({ item, step }) => {
          const stem = library[step]?.step?.items[item]?.stem;
          return (
            stem && (
              <li key={item}>
                <Prose html={stem} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

type LevelWords = View['page']['ui']['summary']['level'];
function levelInWords(
  words: LevelWords,
  level: ReturnType<typeof masteryOf>[number]['level'],
  counts: { right: number; of: number },
) {
  switch (level) {
    case 'mastered':
      return words.mastered;
    case 'nearly':
      return fill(words.nearly, counts);
    case 'practise':
      return fill(words.practise, counts);
    case 'not-begun':
      return words.notBegun;
    default:
      return level satisfies never;
  }
}
