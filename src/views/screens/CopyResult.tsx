import { useState } from 'react';
import { lessonScore, masteryOf } from '../../learning/mastery.ts';
import { Button } from '../ui/Button.tsx';
import { inFull } from '../ui/date.ts';
import { fill } from '../ui/message.ts';
import styles from './SummaryScreen.module.css';
import type { Site, View } from './site.ts';
import { percent } from './words.ts';

/** The result as text for the teacher: copied where the browser allows it, else shown to be copied by hand. */
export function CopyResult({ site, view: { page, lesson, snapshot } }: { site: Site; view: View }) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const { ui, lang, steps } = page;
  const { record } = snapshot.context;
  const text = [
    fill(ui.summary.resultLine, {
      title: ui.lesson.title,
      date: inFull(new Date(snapshot.context.now).toISOString().slice(0, 10), lang),
      score: percent(lessonScore(lesson, record).scaled, lang),
    }),
    ...masteryOf(lesson, record).map(({ objective, step, level, right, of }) => {
      const number = steps.findIndex(({ id }) => id === step) + 1;
      const word = { mastered: ui.summary.level.mastered, 'not-begun': ui.summary.level.notBegun }[level as string];
      const reached =
        word ?? fill(level === 'nearly' ? ui.summary.level.nearly : ui.summary.level.practise, { right, of });
      return `${number}. ${page.objectives[objective] ?? objective} (${reached})`;
    }),
  ].join('\n');
  return (
    <>
      <Button kind="quiet" onClick={async () => setState((await site.copy(text)) ? 'copied' : 'shown')}>
        {ui.summary.copy}
      </Button>
      <div role="status">
        {state === 'copied' && ui.summary.copied}
        {state === 'shown' && (
          <textarea readOnly rows={10} className={styles.result} value={text} aria-label={ui.summary.copy} />
        )}
      </div>
    </>
  );
}
