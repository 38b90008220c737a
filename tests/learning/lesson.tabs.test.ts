/** A new learner, another tab, another day. */
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { currentAt } from '../../src/learning/current.ts';
import { createLessonMachine } from '../../src/learning/lesson.machine.ts';
import type { Notice } from '../../src/learning/lesson-events.ts';
import { mergeRecords } from '../../src/learning/saved.ts';
import { checkOf, Learner, start } from './learner.fixture.ts';
import { lesson, wrongFor } from './lesson.fixture.ts';

const toldOf = (learner: Learner, type: string) => learner.told.filter((one) => one.type === type);

describe('a new learner', () => {
  const confirmed = { type: 'NEW_LEARNER_CONFIRMED', learner: 'second', seed: 9 } as const;
  it('is asked twice, and then begins on the cover with nothing', () => {
    const learner = new Learner().finish('three-doors');
    expect(learner.do({ type: 'NEW_LEARNER_ASKED' }).can(confirmed)).toBe(false);
    learner.do({ type: 'NEW_LEARNER_ASKED' });
    expect(learner.state).toBe('check.result');
    learner.do(confirmed);
    expect(learner.state).toBe('cover');
    expect(learner.record).toMatchObject({
      learner: 'second',
      seed: 9,
      attempts: [],
      rounds: {},
      seen: {},
      drafts: {},
    });
    expect(learner.snapshot.value.newLearner).toBe('idle');
    expect(learner.told.slice(-2).map(({ type }) => type)).toEqual(['started', 'progress']);
  });
  it.each([1, 2])('changes nothing when the learner thinks better of it after being asked %i times', (times) => {
    const learner = new Learner().finish('three-doors');
    const { record } = learner;
    for (let time = 0; time < times; time += 1) learner.do({ type: 'NEW_LEARNER_ASKED' });
    learner.do({ type: 'NEW_LEARNER_CANCELLED' });
    expect(learner.record).toBe(record);
    expect(learner.snapshot.value.newLearner).toBe('idle');
    expect(learner.can(confirmed)).toBe(false);
  });
});

describe('notices', () => {
  const kinds = (learner: Learner) => learner.snapshot.context.notices.map(({ kind }: Notice) => kind);
  it('say that the place cannot be kept, until it can, or until they are read', () => {
    const learner = new Learner().do({ type: 'SAVING_FAILED' });
    expect([kinds(learner), learner.snapshot.value.saving]).toEqual([['not-kept'], 'notKept']);
    expect(learner.can({ type: 'SAVING_FAILED' })).toBe(false);
    learner.do({ type: 'NOTICE_READ', notice: 'not-kept' });
    expect([kinds(learner), learner.snapshot.value.saving]).toEqual([[], 'notKept']);
    learner.do({ type: 'SAVING_WORKED' }, { type: 'SAVING_FAILED' }, { type: 'SAVING_WORKED' });
    expect([kinds(learner), learner.snapshot.value.saving]).toEqual([[], 'kept']);
  });
  it('bring on what was found when the place was restored', () => {
    const learner = new Learner({ notices: [{ kind: 'content-changed', dropped: 2 }] });
    expect(learner.snapshot.context.notices).toEqual([{ kind: 'content-changed', dropped: 2 }]);
    expect(kinds(learner.do({ type: 'NOTICE_READ', notice: 'content-changed' }))).toEqual([]);
  });
  it('tell once of answers from another tab', () => {
    const here = new Learner();
    const there = new Learner().finish('three-doors');
    here.do({ type: 'PROGRESS_MERGED', record: mergeRecords(there.record, here.record) });
    expect(kinds(here)).toEqual(['other-tab']);
    here.do({ type: 'NOTICE_READ', notice: 'other-tab' });
    here.do({ type: 'PROGRESS_MERGED', record: mergeRecords(there.finish('the-letter').record, here.record) });
    expect(kinds(here)).toEqual([]);
  });
  it('do not tell of another tab that knows nothing new', () => {
    const here = new Learner().finish('three-doors');
    here.do({ type: 'PROGRESS_MERGED', record: mergeRecords(new Learner().record, here.record) });
    expect(kinds(here)).toEqual([]);
  });
});

describe('another tab', () => {
  it('brings its answers; the item asked here stays, with its draft', () => {
    const here = new Learner().open(checkOf('three-doors'));
    here.do({ type: 'RESPONSE_CHANGED', response: wrongFor(here.item) });
    const before = here.current;
    const there = new Learner().finish('the-letter');
    here.do({ type: 'PROGRESS_MERGED', record: mergeRecords(there.record, here.record) });
    expect(here.record.attempts).toEqual(there.record.attempts);
    expect(here.current).toEqual(before);
    expect(here.told.at(-1)).toMatchObject({ type: 'scored', scaled: 1 / 3 });
    expect(toldOf(here, 'answered')).toEqual([]);
  });
  it('shows its feedback where it answered what is asked here', () => {
    const here = new Learner().open(checkOf('three-doors'));
    const there = new Learner().open(checkOf('three-doors')).answer('right');
    expect(here.do({ type: 'PROGRESS_MERGED', record: mergeRecords(there.record, here.record) }).state).toBe(
      'check.feedback',
    );
  });
  it('brings what it missed into a practice that was done here', () => {
    const here = new Learner().open({ kind: 'practice' });
    expect(here.state).toBe('practice.done');
    here.do({
      type: 'PROGRESS_MERGED',
      record: mergeRecords(new Learner().finish('three-doors', () => 'wrong').record, here.record),
    });
    expect(here.state).toBe('practice.asked');
  });
  it('that drew a further round takes this one along to it', () => {
    const here = new Learner().open(checkOf('three-doors'));
    const there = new Learner().finish('three-doors').do({ type: 'OTHERS_DRAWN' });
    here.do({ type: 'PROGRESS_MERGED', record: mergeRecords(there.record, here.record) });
    expect([here.state, here.current?.position]).toEqual(['check.asked', 1]);
    expect(here.item).toBe(there.item);
  });
  it('and this one together complete the lesson', () => {
    const here = new Learner().finish('the-letter').finish('three-doors');
    const there = new Learner().finish('what-next');
    here.do({ type: 'PROGRESS_MERGED', record: mergeRecords(there.record, here.record) });
    expect(here.told.slice(-2)).toMatchObject([
      { type: 'scored', scaled: 1 },
      { type: 'completed', passed: true },
    ]);
  });
  it('with a later learner sends this one away; with an earlier one changes nothing', () => {
    const here = new Learner().finish('three-doors');
    const later = new Learner({ learner: 'second', at: here.at + 1 });
    const { record } = here;
    expect(mergeRecords(later.record, record)).toBe(later.record);
    later.do({ type: 'PROGRESS_MERGED', record: mergeRecords(record, later.record) });
    expect(later.record.learner).toBe('second');
    here.do({ type: 'PROGRESS_MERGED', record: mergeRecords(later.record, here.record) });
    expect([here.state, here.record.learner, here.record.attempts]).toEqual(['cover', 'second', []]);
  });
  it('does not change the policy that this host has set', () => {
    const here = new Learner({ policy: 'open' });
    here.do({
      type: 'PROGRESS_MERGED',
      record: mergeRecords(new Learner({ policy: 'guided' }).finish('what-next').record, here.record),
    });
    expect(here.record.policy).toBe('open');
  });
});

describe('coming back', () => {
  it('takes learner and seed from the record, and the policy from the host', () => {
    const before = new Learner({ seed: 77 }).finish('three-doors');
    const after = new Learner({ learner: 'chance', seed: 1, policy: 'guided', record: before.record });
    expect(after.record).toMatchObject({ learner: 'first', seed: 77, policy: 'guided' });
  });
  it('works from the snapshot of the machine, too', () => {
    const learner = new Learner().open(checkOf('three-doors')).answer('wrong');
    const machine = createLessonMachine(lesson);
    const actor = createActor(machine, { input: start, snapshot: learner.snapshot }).start();
    const kept = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()));
    const again = createActor(machine, { input: start, snapshot: kept }).start();
    expect(again.getSnapshot().value).toEqual(learner.snapshot.value);
    expect(currentAt(lesson, again.getSnapshot().context)).toEqual(learner.current);
    again.send({ type: 'ITEM_RETRIED', at: learner.at });
    expect(again.getSnapshot().matches({ place: { check: 'asked' } })).toBe(true);
  });
});
