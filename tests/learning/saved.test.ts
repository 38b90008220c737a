import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Lesson } from '../../src/content/lesson.ts';
import { progressOf } from '../../src/learning/progress.ts';
import { fromSaved, toSaved } from '../../src/learning/saved.ts';
import { checkOf, Learner, screenOf, start } from './learner.fixture.ts';
import { lesson, rightFor } from './lesson.fixture.ts';

const folder = new URL('../fixtures/saved/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const keep = (learner: Learner) => toSaved(learner.snapshot, learner.lesson, learner.at);
const kept = () => {
  const learner = new Learner().open(screenOf('the-letter', 'news')).finish('the-letter', () => 'wrong');
  learner.finish('three-doors').open({ kind: 'practice' });
  return learner.do({ type: 'RESPONSE_CHANGED', response: rightFor(learner.item) });
};
const withItems = (change: (items: Item[]) => Item[]): Lesson => ({
  ...lesson,
  hash: 'b2',
  steps: lesson.steps.map((step) => ({ ...step, items: change(step.items) })),
});
const unreadable = { saved: null, notices: [{ kind: 'unreadable' }] };

describe('a saved place', () => {
  it('is plain JSON that comes back as it was', () => {
    const learner = kept();
    const saved = keep(learner);
    expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
    expect(fromSaved(JSON.stringify(saved), lesson)).toEqual({ saved, notices: [] });
    expect(fromSaved(saved, lesson)).toEqual({ saved, notices: [] });
  });
  it('shows the same item with the same draft after a reload', () => {
    const learner = kept();
    const { saved } = fromSaved(JSON.stringify(keep(learner)), lesson);
    const again = new Learner({ record: saved?.record, place: saved?.place });
    expect([again.state, again.current]).toEqual([learner.state, learner.current]);
  });
});

describe('places saved by version 1', () => {
  it.each(fixtures)('%s comes back whole', (name) => {
    const text = read(name);
    const { saved, notices } = fromSaved(text, lesson);
    expect(notices).toEqual([]);
    expect(saved).toEqual(JSON.parse(text));
  });
  it.each([
    ['v1-first-draft.json', 'check.asked', 1],
    ['v1-feedback.json', 'check.feedback', 5],
    ['v1-practising.json', 'practice.asked', 5],
    ['v1-completed.json', 'summary', 12],
  ] as const)('%s goes on in %s', (name, state, done) => {
    const { saved } = fromSaved(read(name), lesson);
    const learner = new Learner({ record: saved?.record, place: saved?.place });
    expect(learner.state).toBe(state);
    expect(progressOf(lesson, learner.record).done).toBe(done);
  });
  it('are all tried above', () => {
    expect(fixtures).toHaveLength(4);
  });
});

describe('a place saved before the content changed', () => {
  it('keeps all that still exists, and counts the answers that are gone', () => {
    const learner = kept();
    const gone = learner.record.attempts[0]?.item;
    const { saved, notices } = fromSaved(
      keep(learner),
      withItems((items) => items.filter(({ id }) => id !== gone)),
    );
    expect(saved?.record.attempts).toEqual(learner.record.attempts.filter(({ item }) => item !== gone));
    expect(notices).toEqual([{ kind: 'content-changed', dropped: 1 }]);
    expect(saved?.record.rounds['the-letter']?.[0]?.items).toEqual(
      learner.record.rounds['the-letter']?.[0]?.items.filter((item) => item !== gone),
    );
    expect(saved?.hash).toBe('b2');
  });
  it('drops an answer that no longer fits its item, and a draft', () => {
    const learner = new Learner().open(checkOf('the-letter'));
    const { item } = learner;
    learner.answer('wrong').do({ type: 'ITEM_RETRIED' });
    const changed = withItems((items) =>
      items.map((one) => (one.id === item.id && one.type === 'predict' ? { ...one, options: [{ id: 'other' }] } : one)),
    );
    const { saved, notices } = fromSaved(keep(learner), changed);
    expect([saved?.record.attempts, saved?.record.drafts]).toEqual([[], {}]);
    expect(notices).toEqual([{ kind: 'content-changed', dropped: 2 }]);
  });
  it('says nothing where nothing is lost', () => {
    const learner = kept();
    expect(fromSaved(keep(learner), { ...lesson, hash: 'b2' }).notices).toEqual([]);
  });
  it('drops steps and screens that are gone, and begins on the cover where its place is one of them', () => {
    const learner = new Learner().open(screenOf('the-letter', 'news')).finish('the-letter');
    const [, ...later] = lesson.steps;
    const { saved } = fromSaved(keep(learner), { ...lesson, hash: 'b2', steps: later });
    expect(saved).toMatchObject({ place: { kind: 'cover' }, record: { seen: {}, rounds: {}, asked: {} } });
  });
  it('goes on in a check whose item is gone', () => {
    const learner = new Learner().open(checkOf('three-doors')).do({ type: 'ITEM_OPENED', index: 1 });
    const gone = learner.item.id;
    const changed = withItems((items) => items.filter(({ id }) => id !== gone));
    const { saved } = fromSaved(keep(learner), changed);
    const again = new Learner({ record: saved?.record, place: saved?.place }, changed);
    expect(again.state).toBe('check.asked');
    expect(again.current).toMatchObject({ position: 1, positions: 1 });
  });
  it('reads a later version as far as it fits', () => {
    const { saved, notices } = fromSaved({ ...keep(kept()), version: 2, more: true }, lesson);
    expect([saved?.version, notices]).toEqual([1, []]);
    expect(saved?.record).toEqual(kept().record);
  });
});

describe('what is no saved place', () => {
  it.each([
    ['nothing', null],
    ['no value', undefined],
    ['a number', 7],
    ['a text', 'not saved'],
    ['an empty text', ''],
    ['half a text', JSON.stringify(keep(kept())).slice(0, 200)],
    ['a list', []],
    ['an empty object', {}],
    ['a place without a record', { ...keep(kept()), record: null }],
    ['a place of another lesson', { ...keep(kept()), lesson: 'another' }],
    ['a record without a learner', { ...keep(kept()), record: { ...kept().record, learner: 3 } }],
    ['a record without a seed', { ...keep(kept()), record: { ...kept().record, seed: null } }],
    ['a big integer', 1n],
    ['a function', () => 1],
  ])('%s is unreadable', (_, value) => expect(fromSaved(value, lesson)).toEqual(unreadable));
  it('is a value that contains itself, or that throws when it is read', () => {
    const loop: Record<string, unknown> = { ...keep(kept()) };
    loop.loop = loop;
    expect(fromSaved(loop, lesson)).toEqual(unreadable);
    const trap = {
      get record() {
        throw new Error('trap');
      },
    };
    expect(fromSaved(trap, lesson)).toEqual(unreadable);
  });
  it('takes no attempt on trust', () => {
    const saved = keep(kept());
    const [first] = saved.record.attempts;
    const bad = [
      { ...first, fraction: 7 },
      { ...first, fraction: 'all' },
      { ...first, at: 'today' },
      { ...first, at: -1 },
      { ...first, at: 1e300 },
      { ...first, latency: null },
      { ...first, hints: 3 },
      { ...first, round: 1 },
      { ...first, item: '__proto__' },
      { ...first, response: null },
      null,
    ];
    const { saved: found, notices } = fromSaved({ ...saved, record: { ...saved.record, attempts: bad } }, lesson);
    expect(found?.record.attempts).toEqual([]);
    expect(notices).toEqual([{ kind: 'content-changed', dropped: bad.length }]);
  });
  it('never throws, and what it gives always begins the lesson', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    fc.assert(
      fc.property(fc.oneof(anything, fc.json(), fc.string()), (value) => {
        expect(fromSaved(value, lesson)).toEqual(unreadable);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a damaged place', () => {
  /** The value with one field, somewhere in it, replaced. */
  function damage(value: unknown, path: readonly number[], by: unknown): unknown {
    const [index, ...rest] = path;
    if (index === undefined || typeof value !== 'object' || value === null) return by;
    const entries = Object.entries(value);
    const key = entries[index % Math.max(1, entries.length)]?.[0];
    if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? damage(one, rest, by) : one));
    return Object.fromEntries(entries.map(([name, one]) => [name, name === key ? damage(one, rest, by) : one]));
  }
  const values = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('check', 'the-letter', 'what-next', 'predict', '1-', 0, 1, 2, -1, null, {}, []),
  );
  it('is read as far as it can be, and always begins a lesson that can be used', () => {
    const sources = [JSON.parse(JSON.stringify(keep(kept()))), ...fixtures.map((name) => JSON.parse(read(name)))];
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), values), {
          minLength: 1,
          maxLength: 3,
        }),
        (source, damages) => {
          const damaged = damages.reduce((value, [path, by]) => damage(value, path, by), source);
          const { saved } = fromSaved(JSON.stringify(damaged), lesson);
          const learner = new Learner({ ...start, record: saved?.record, place: saved?.place });
          const begun = learner.record.attempts.length;
          for (const { id } of lesson.steps) {
            learner.open(checkOf(id));
            if (learner.state === 'check.result') learner.do({ type: 'OTHERS_DRAWN' });
            learner.answerRound(() => 'right');
            expect(learner.state).toBe('check.result');
          }
          learner.open({ kind: 'practice' });
          expect(learner.state).toMatch(/practice/);
          expect(learner.record.attempts.length).toBeGreaterThan(begun);
          expect(fromSaved(keep(learner), lesson).notices).toEqual([]);
        },
      ),
      { numRuns: 500, seed: 20_261_124 },
    );
  }, 60_000);
});
