import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearnerRecord } from '../../src/learning/lesson-events.ts';
import { stepScore } from '../../src/learning/mastery.ts';
import { mergeRecords } from '../../src/learning/saved.ts';
import { checkOf, Learner, screenOf } from './learner.fixture.ts';
import { rightFor, wrongFor } from './lesson.fixture.ts';

/** A learner who goes on from a record with some acts, as in one of two tabs. */
function goOn(record: LearnerRecord | null, acts: readonly number[], late: number): LearnerRecord {
  const learner = new Learner({ record, at: 2_000_000 + late });
  const steps = learner.lesson.steps.map(({ id }) => id);
  for (const act of acts) {
    const step = steps[act % 3] ?? '';
    const screen = learner.lesson.steps[act % 3]?.screens[0] ?? '';
    if (act < 10) learner.open(screenOf(step, screen));
    else if (act < 25) learner.finish(step, (_, index) => ((act + index) % 2 ? 'right' : 'wrong'));
    else if (act < 30) {
      learner.finish(step, () => 'wrong');
      if (learner.can({ type: 'OTHERS_DRAWN' })) learner.do({ type: 'OTHERS_DRAWN' });
    } else if (act < 40)
      learner
        .open(checkOf(step))
        .do({ type: 'ITEM_OPENED', index: act % 2 })
        .do({ type: 'ITEM_RETRIED' });
    else {
      learner.open({ kind: 'practice' });
      if (learner.state === 'practice.asked') learner.answer(act % 2 ? 'right' : 'wrong');
    }
  }
  return learner.record;
}
const acts = fc.array(fc.nat(49), { maxLength: 6 });
/** Two tabs that share a past. */
const tabs = fc.tuple(acts, acts, acts, fc.nat(100)).map(([past, one, other, late]) => {
  const shared = goOn(null, past, 0);
  return [goOn(shared, one, 100_000), goOn(shared, other, 100_000 + late)] as const;
});
const runs = { numRuns: 150, seed: 20_261_124 };
const settled = ({ drafts: _, hints: __, asked: ___, ...rest }: LearnerRecord) => rest;

describe('two tabs of one learner', () => {
  it('lose no attempt, round or screen', () => {
    fc.assert(
      fc.property(tabs, ([a, b]) => {
        const merged = mergeRecords(a, b);
        expect(merged.attempts).toEqual(expect.arrayContaining([...a.attempts, ...b.attempts]));
        for (const one of [a, b]) {
          expect(Object.keys(merged.seen)).toEqual(expect.arrayContaining(Object.keys(one.seen)));
          for (const [step, rounds] of Object.entries(one.rounds)) {
            expect(merged.rounds[step]).toEqual(expect.arrayContaining(rounds));
            expect(stepScore(merged, step) ?? -1).toBeGreaterThanOrEqual(stepScore(one, step) ?? -1);
          }
        }
      }),
      runs,
    );
  }, 30_000);
  it('give the same in either order, but for what is under way', () => {
    fc.assert(
      fc.property(tabs, ([a, b]) => {
        expect(settled(mergeRecords(a, b))).toEqual(settled(mergeRecords(b, a)));
      }),
      runs,
    );
  }, 30_000);
  it('give the same when merged again', () => {
    fc.assert(
      fc.property(tabs, ([a, b]) => {
        const merged = mergeRecords(a, b);
        expect(mergeRecords(merged, merged)).toEqual(merged);
        expect(mergeRecords(merged, b)).toEqual(merged);
        expect(settled(mergeRecords(a, merged))).toEqual(settled(merged));
        expect(mergeRecords(a, a)).toEqual(a);
      }),
      runs,
    );
  }, 30_000);
  it('share the round that both drew, so that their answers make one round', () => {
    const here = new Learner().open(checkOf('three-doors')).answer('right');
    const there = new Learner({ at: 5_000_000 }).open(checkOf('three-doors')).do({ type: 'ITEM_OPENED', index: 1 });
    const merged = mergeRecords(there.answer('right').record, here.record);
    expect(merged.rounds['three-doors']).toHaveLength(1);
    expect(stepScore(merged, 'three-doors')).toBe(1);
  });
  it('put the rounds in the order of their numbers', () => {
    const withRounds = (...ids: string[]): LearnerRecord => ({
      ...new Learner().record,
      rounds: { 'three-doors': ids.map((id) => ({ id, items: ['who-can-refer'] })) },
    });
    const merged = mergeRecords(withRounds('1-a', '2-b', '10-c'), withRounds('1-a', '2-d', '3-e'));
    expect(merged.rounds['three-doors']?.map(({ id }) => id)).toEqual(['1-a', '2-b', '2-d', '3-e', '10-c']);
  });
  it('keep the draft of the second, and none that the other has checked', () => {
    const here = new Learner().open(checkOf('three-doors'));
    const there = new Learner().open(checkOf('three-doors'));
    const { item } = here;
    here.do({ type: 'RESPONSE_CHANGED', response: wrongFor(item) });
    there.do({ type: 'RESPONSE_CHANGED', response: rightFor(item) });
    expect(mergeRecords(here.record, there.record).drafts).toEqual({ [item.id]: rightFor(item) });
    there.do({ type: 'RESPONSE_CHECKED' });
    expect(mergeRecords(there.record, here.record).drafts).toEqual({});
    // Another try is newer than the attempt that both know of.
    const tried = new Learner({ record: there.record, place: there.place }).do({ type: 'ITEM_RETRIED' });
    expect(mergeRecords(tried.record, there.record).drafts).toEqual({ [item.id]: rightFor(item) });
  });
});

describe('two learners on one computer', () => {
  it('leave the one who began later, in either order', () => {
    const a = new Learner({ learner: 'a', at: 10 }).finish('three-doors').record;
    const b = new Learner({ learner: 'b', at: 20 }).record;
    expect(mergeRecords(a, b)).toBe(b);
    expect(mergeRecords(b, a)).toBe(b);
    const c = { ...a, learner: 'c', startedAt: 20 };
    expect(mergeRecords(c, b)).toBe(mergeRecords(b, c));
  });
});
