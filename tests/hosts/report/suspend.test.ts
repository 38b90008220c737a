import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Lesson } from '../../../src/content/lesson.ts';
import { codesIn } from '../../../src/hosts/report/suspend/codes.ts';
import { longestText } from '../../../src/hosts/report/suspend/letters.ts';
import { fromLine } from '../../../src/hosts/report/suspend/read.ts';
import { checkOf, lineLimit, toLine } from '../../../src/hosts/report/suspend/write.ts';
import type { LearnerRecord, Place } from '../../../src/learning/lesson-events.ts';
import { lessonScore, masteryOf } from '../../../src/learning/mastery.ts';
import { places, screenKey } from '../../../src/learning/places.ts';
import { progressOf } from '../../../src/learning/progress.ts';
import { checkOf as checkPlace, Learner, screenOf } from '../../learning/learner.fixture.ts';
import { rightFor, lesson as smallLesson, wrongFor } from '../../learning/lesson.fixture.ts';
import { lesson } from './real-lesson.ts';

const folder = new URL('../../fixtures/suspend/', import.meta.url);
const alphabet = /^[\w.-]+$/;
const at = 1_795_510_800_000;

/** Rounded as the line keeps it: the time since an item was shown in whole seconds. */
const rounded = (record: LearnerRecord): LearnerRecord => ({
  ...record,
  attempts: record.attempts.map((attempt) => ({ ...attempt, latency: Math.round(attempt.latency / 1000) * 1000 })),
});

type Doing = readonly [what: number, which: number];
/** A learner who opens places and answers, retries and practises as the numbers say. */
function wander(doings: readonly Doing[], of: Lesson = lesson): Learner {
  const learner = new Learner({ at, learner: '1a2b3c4d5e6f7' }, of);
  const everyPlace: readonly Place[] = places(of);
  for (const [what, which] of doings) {
    learner.at += which * 977;
    const item = learner.current?.item;
    const place = everyPlace[which % everyPlace.length];
    const step = of.steps[which % of.steps.length];
    if (what === 0 && place) learner.open(place);
    else if (what === 1 && step) learner.open(checkPlace(step.id));
    else if (what === 2) learner.do({ type: 'ITEM_OPENED', index: which % 4 });
    else if (what === 3) learner.do({ type: 'HINT_SHOWN' });
    else if (what === 4) learner.do({ type: 'ITEM_RETRIED' }, { type: 'RESULT_OPENED' }, { type: 'OTHERS_DRAWN' });
    else if (what === 5) learner.do({ type: 'PRACTICE_CONTINUED' });
    else if (item && what === 6)
      learner.do({ type: 'RESPONSE_CHANGED', response: item.type === 'order' ? wrongFor(item) : rightFor(item) });
    else if (item) learner.answer(which % 3 === 0 ? 'wrong' : 'right');
  }
  return learner;
}
const doings = fc.array(fc.tuple(fc.nat(9), fc.nat(2 ** 12)), { maxLength: 250, size: 'max' });

/** Somebody who answers every round of every step again and again, and practises what was missed. */
function tireless(rounds: number): Learner {
  const learner = new Learner({ at, learner: '1a2b3c4d5e6f7' }, lesson);
  for (const { id, screens } of lesson.steps)
    for (const screen of screens) {
      learner.at += 34_567;
      learner.open(screenOf(id, screen));
    }
  for (const { id } of lesson.steps) {
    learner.at += 123_456_789;
    learner.finish(id, (_, index) => (index % 2 === 0 ? 'wrong' : 'right'));
    for (let round = 1; round < rounds; round += 1) learner.do({ type: 'OTHERS_DRAWN' }).answerRound(() => 'wrong');
  }
  learner.open({ kind: 'practice' });
  return learner.answer('wrong').do({ type: 'PRACTICE_CONTINUED' });
}

describe('the line that a host keeps', () => {
  it('brings back any place with record, drafts, hints and score, in one line of harmless signs', () => {
    fc.assert(
      fc.property(doings, (some) => {
        const learner = wander(some);
        const line = toLine(lesson, learner.snapshot.context, learner.at);
        expect(line).toMatch(alphabet);
        expect(line.length).toBeLessThanOrEqual(lineLimit);
        const { saved, notices, best } = fromLine(line, lesson);
        expect(notices).toEqual([]);
        expect(saved?.place).toEqual(learner.place);
        expect(best).toBe(Math.round(lessonScore(lesson, learner.record).scaled * 100));
        const record = saved?.record ?? learner.record;
        expect(lessonScore(lesson, record)).toEqual(lessonScore(lesson, learner.record));
        // Where there is room for all of it, nothing at all is lost but the rounds that tell nothing more.
        if (learner.record.attempts.length < 60) {
          expect(record.attempts).toEqual(rounded(learner.record).attempts);
          expect({ ...record, rounds: {} }).toEqual({ ...rounded(learner.record), rounds: {} });
          const again = new Learner({ record, place: saved?.place, at }, lesson);
          expect([again.state, again.current]).toEqual([learner.state, learner.current]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 3, 10, 20])(
    'stays short after %d rounds of every step, and loses no score, mastery or progress',
    (rounds) => {
      const learner = tireless(rounds);
      const line = toLine(lesson, learner.snapshot.context, learner.at);
      expect(line.length).toBeLessThanOrEqual(lineLimit);
      const record = fromLine(line, lesson).saved?.record ?? learner.record;
      expect(lessonScore(lesson, record)).toEqual(lessonScore(lesson, learner.record));
      expect(masteryOf(lesson, record)).toEqual(masteryOf(lesson, learner.record));
      expect(progressOf(lesson, record)).toEqual(progressOf(lesson, learner.record));
    },
  );

  it('takes at most 1500 signs for sixty items answered', () => {
    const learner = new Learner({ at, learner: '1a2b3c4d5e6f7' }, lesson);
    const answered = () => new Set(learner.record.attempts.map(({ item }) => item)).size;
    for (const round of [1, 2, 3])
      for (const { id } of lesson.steps) {
        if (answered() >= 60) continue;
        learner.at += 30_000;
        learner.open(checkPlace(id));
        if (round > 1) learner.do({ type: 'RESULT_OPENED' }, { type: 'OTHERS_DRAWN' });
        learner.answerRound(() => 'right');
      }
    expect(answered()).toBeGreaterThanOrEqual(60);
    const line = toLine(lesson, learner.snapshot.context, learner.at);
    expect(line.length).toBeLessThanOrEqual(1500);
  });

  it('remembers how many answers the host was told', () => {
    const { snapshot } = new Learner();
    expect(fromLine(toLine(smallLesson, snapshot.context, at, 1234), smallLesson).interactions).toBe(1234);
  });
});

describe('a line that has become something else', () => {
  const line = () => {
    const learner = wander([
      [1, 0],
      [7, 1],
      [2, 1],
      [7, 2],
      [0, 3],
    ]);
    return toLine(lesson, learner.snapshot.context, learner.at);
  };
  it('never throws, whatever it is', () => {
    const read = (text: string) => fromLine(text, lesson);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)));
    const noise = fc.string({ unit: fc.constantFrom(...'AZaz09_-') });
    fc.assert(
      fc.property(noise, (stream) => {
        const text = `${line().split('.').slice(0, 5).join('.')}.${stream}`;
        read(text);
        read(`${text}.${checkOf(text)}`);
      }),
    );
  });
  it('is not trusted where a sign was altered', () => {
    const whole = line();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom(...'AQgw'), (index, sign) => {
        const altered = `${whole.slice(0, index)}${sign}${whole.slice(index + 1)}`;
        if (altered !== whole) expect(fromLine(altered, lesson).saved).toBeNull();
      }),
    );
  });
  it('keeps its beginning where the host cut off its end', () => {
    const learner = tireless(1);
    const whole = toLine(lesson, learner.snapshot.context, learner.at);
    const { saved, notices } = fromLine(whole.slice(0, 700), lesson);
    expect(saved?.record.attempts.length).toBeGreaterThan(5);
    const known = new Set(rounded(learner.record).attempts.map((attempt) => JSON.stringify(attempt)));
    for (const attempt of saved?.record.attempts ?? []) expect(known).toContain(JSON.stringify(attempt));
    expect(notices).toEqual([{ kind: 'content-changed', dropped: expect.any(Number) }]);
  });
  it('of another lesson or version is not read', () => {
    expect(fromLine(line(), smallLesson).saved).toBeNull();
    expect(fromLine(line().replace('icc1', 'icc2'), lesson).notices).toEqual([{ kind: 'unreadable' }]);
  });
});

describe('a line of an earlier release of the lesson', () => {
  const release = (change: (items: Item[]) => Item[]): Lesson => ({
    ...smallLesson,
    hash: 'b2',
    steps: smallLesson.steps.map((step) => ({ ...step, items: change(step.items) })).reverse(),
  });
  const learner = () => new Learner().open(screenOf('the-letter', 'news')).finish('the-letter').finish('three-doors');
  const line = () => toLine(smallLesson, learner().snapshot.context, at);

  it('keeps every answer where steps and items only moved', () => {
    const { saved, notices } = fromLine(
      line(),
      release((items) => [...items].reverse()),
    );
    expect(saved?.record.attempts).toEqual(learner().record.attempts);
    expect(saved?.record.seen).toEqual({ [screenKey('the-letter', 'news')]: expect.any(Number) });
    expect(notices).toEqual([]);
  });
  it('drops the answers to items that are gone or have other options, keeps the rest, and says so once', () => {
    const answered = learner().record.attempts.map(({ item }) => item);
    const [gone, changed] = [answered[1], 'who-can-refer'];
    const next = release((items) =>
      items
        .filter(({ id }) => id !== gone)
        .map((item) =>
          item.type === 'multiple-choice' && item.id === changed ? { ...item, options: item.options.slice(1) } : item,
        ),
    );
    const { saved, notices } = fromLine(line(), next);
    const left = answered.filter((id) => id !== gone && id !== changed);
    expect(saved?.record.attempts.map(({ item }) => item)).toEqual(left);
    expect(notices).toEqual([{ kind: 'content-changed', dropped: answered.length - left.length }]);
  });
});

describe('lines kept by earlier versions', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  it('are there', () => expect(names).not.toEqual([]));
  it.each(names)('%s still resumes whole', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8').trim();
    const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8'));
    expect(fromLine(text, smallLesson)).toEqual(expected);
  });
});

describe('the published lesson', () => {
  it('has a code of its own for each item, step and screen', () => {
    const { items, steps, screens } = codesIn(lesson);
    const missing = lesson.steps.flatMap((step) => [
      ...step.items.filter(({ id }) => !items.of(id)).map(({ id }) => id),
      ...(steps.of(step.id) ? [] : [step.id]),
      ...step.screens.map((screen) => screenKey(step.id, screen)).filter((key) => !screens.of(key)),
    ]);
    expect(missing).toEqual([]);
  });
  it('accepts no spelling that is too long to be kept', () => {
    const spellings = lesson.steps.flatMap(({ items }) =>
      items.flatMap((item) => (item.type === 'short-answer' ? item.answers.flatMap((answer) => answer.spellings) : [])),
    );
    for (const spelling of spellings) expect(spelling.length).toBeLessThanOrEqual(longestText);
  });
});
