import { nextToPass, waitsFor } from '../../learning/credit.ts';
import { isPassed, stepScore } from '../../learning/mastery.ts';
import { nextPlace } from '../../learning/places.ts';
import { roundResult } from '../../learning/round-result.ts';
import { Button } from '../ui/Button.tsx';
import { Controls } from '../ui/Controls.tsx';
import { Docket } from '../ui/Docket.tsx';
import { Icon } from '../ui/Icon.tsx';
import { counted, fill } from '../ui/message.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './ResultScreen.module.css';
import type { Site, View } from './site.ts';
import { percent, titleOfPlace } from './words.ts';

/** What came of the round: the score of the step, each item with its sign, and what to do next. */
export default function ResultScreen({
  site,
  view: { page, lesson, snapshot },
  step,
}: {
  site: Site;
  view: View;
  step: string;
}) {
  const { ui, lang } = page;
  const { record, place } = snapshot.context;
  const words = ui.check.result;
  const { items } = roundResult(lesson, record, step);
  const next = nextPlace(lesson, place);
  const withheld = waitsFor(lesson, record, step);
  const isLast = lesson.steps.at(-1)?.id === step;
  return (
    <>
      <div className={styles.result}>
        <div className={styles.head}>
          <Docket entries={[ui.check.title, words.title]} />
          <h1>
            {lesson.isPractice ? words.practised : isPassed(lesson, record, step) ? words.passed : words.notPassed}
          </h1>
          <p className={styles.score}>
            {lesson.isPractice
              ? words.noScore
              : fill(words.score, {
                  score: percent(stepScore(record, step) ?? 0, lang),
                  passMark: percent(lesson.passMark, lang),
                })}
          </p>
          {withheld && isPassed(lesson, record, step) && (
            <p className="note">
              {fill(words.withheld, { title: page.steps.find(({ id }) => id === withheld)?.title ?? withheld })}
            </p>
          )}
          {nextToPass(lesson, record) === step && !isLast && <p className="note">{words.holdsBack}</p>}
        </div>
        <ul className={styles.items}>
          {items.map(({ item, fraction }, index) => (
            <li key={item}>
              <span className={styles.sign}>
                <Icon name={fraction === 1 ? 'tick' : fraction === 0 ? 'bar' : 'ring'} />
              </span>
              <div>
                <button type="button" onClick={() => site.send({ type: 'ITEM_OPENED', index })}>
                  <Prose html={page.step?.items[item]?.stem ?? ''} />
                </button>
                <Docket entries={[verdictOf(fraction, ui.check.verdict)]} />
              </div>
            </li>
          ))}
        </ul>
        <p className={styles.more}>
          <Button onClick={() => site.send({ type: 'OTHERS_DRAWN' })}>
            {counted(words.others, lesson.drawnPerCheck, lang)}
          </Button>
        </p>
      </div>
      <Controls
        label={ui.navigation.controls}
        back={{ href: site.hrefOf(firstOf(page, step)), title: ui.navigation.back }}
      >
        {next && (
          <Button kind="primary" icon="next" iconAt="end" href={site.hrefOf(next)}>
            {titleOfPlace(next, page)}
          </Button>
        )}
      </Controls>
    </>
  );
}

function firstOf(page: View['page'], step: string) {
  const screen = page.step?.screens.at(-1)?.id;
  return screen === undefined ? ({ kind: 'cover' } as const) : ({ kind: 'screen', step, screen } as const);
}

function verdictOf(fraction: number | null, words: View['page']['ui']['check']['verdict']): string {
  if (fraction === null) return words.recorded;
  if (fraction === 1) return words.right;
  return fraction === 0 ? words.wrong : words.partly;
}
