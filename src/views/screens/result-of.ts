import { masteryOf } from '../../learning/mastery.ts';
import { type Result, resultOf } from '../../learning/teach/result.ts';
import { writeResult } from '../../learning/teach/result-text.ts';
import { inFull } from '../ui/date.ts';
import { fill } from '../ui/message.ts';
import type { View } from './site.ts';
import { percent } from './words.ts';

/** The result of the learner as plain values, and as text with a remark for each objective. */
export function resultInWords({ page, lesson, snapshot }: View, name: string): { result: Result; text: string } {
  const { ui, lang, steps } = page;
  const { record, now } = snapshot.context;
  const date = new Date(now).toISOString().slice(0, 10);
  const result = resultOf(lesson, record, name, date);
  const head = fill(ui.summary.resultLine, {
    title: ui.lesson.title,
    date: inFull(date, lang),
    score: percent(result.score / 100, lang),
  });
  const objectives = masteryOf(lesson, record).map(({ objective, step, level, right, of }) => {
    const number = steps.findIndex(({ id }) => id === step) + 1;
    const { mastered, notBegun, nearly, practise } = ui.summary.level;
    const words = { mastered, 'not-begun': notBegun, nearly, practise }[level];
    return `${number}. ${page.objectives?.[objective] ?? objective} (${fill(words, { right, of })})`;
  });
  return { result, text: writeResult(result, [head, ...objectives]) };
}
