import { expect, it } from 'vitest';
import { keepingOf } from '../../../src/hosts/page/keeping.ts';
import { mergeRecords } from '../../../src/learning/saved.ts';
import type { LessonAct, View } from '../../../src/views/screens/site.ts';
import { checkOf, Learner } from '../../learning/learner.fixture.ts';
import { lesson } from '../../learning/lesson.fixture.ts';

function keepingFor(learner: Learner) {
  const sent: LessonAct[] = [];
  const view = () => ({ snapshot: learner.snapshot }) as View; // as much of it as a code is made of
  return { sent, ...keepingOf({ lesson, view, send: (act) => sent.push(act) }) };
}

it('a code takes everything along, to a browser where something was answered already', () => {
  const before = new Learner().finish('the-letter');
  const here = new Learner({ learner: 'another', at: 9_000_000 }).open(checkOf('three-doors')).answer('right');
  const { take, sent } = keepingFor(here);
  expect(take(`  ${keepingFor(before).code()}\n`)).toBe(true);
  const [merged] = sent;
  if (merged?.type !== 'PROGRESS_MERGED') throw new TypeError('Nothing was joined.');
  expect(merged.record.learner).toBe(here.record.learner);
  expect(merged.record.attempts).toEqual([...before.record.attempts, ...here.record.attempts]);
  expect(mergeRecords(merged.record, here.record)).toEqual(merged.record);
});

it.each(['', 'icc1', 'nonsense', '{"version":1}'])('is no code: %j', (text) => {
  const { take, sent } = keepingFor(new Learner());
  expect(take(text)).toBe(false);
  expect(sent).toEqual([]);
});
