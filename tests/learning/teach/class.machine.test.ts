import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { classMachine, classRows, learnersOf } from '../../../src/learning/teach/class.machine.ts';
import { missesOf } from '../../../src/learning/teach/misses.ts';
import type { Result } from '../../../src/learning/teach/result.ts';

const of = (name: string, score: number, firsts: Record<string, number>, more: Partial<Result> = {}): Result => ({
  lesson: 'the-lesson',
  content: 'abc',
  name,
  date: '2026-11-25',
  score,
  isPassed: score >= 70,
  items: Object.entries(firsts).map(([item, first]) => ({ item, first, best: 100, tries: 2 })),
  ...more,
});
const amina = of('Amina', 80, { a: 100, b: 50 });
const ben = of('Ben', 60, { a: 0, b: 0, c: 100 }, { date: '2026-11-20' });
const carla = of('Carla', 90, { b: 100 });

const open = () => createActor(classMachine, { input: { lesson: 'the-lesson' } }).start();
const hand = (actor: ReturnType<typeof open>, from: string, ...results: Result[]) =>
  actor.send({ type: 'RESULTS_READ', handedIn: [{ from, readings: results.map((result) => ({ result })) }] });
const withAll = () => {
  const actor = open();
  hand(actor, 'all.txt', carla, amina, ben);
  return actor;
};

describe('the class', () => {
  it('is empty until something is read, and again once it is cleared', () => {
    const actor = open();
    expect(actor.getSnapshot().value).toBe('empty');
    hand(actor, '');
    expect(actor.getSnapshot().value).toBe('empty');
    hand(actor, '', amina);
    expect(actor.getSnapshot().value).toBe('filled');
    actor.send({ type: 'CLASS_CLEARED' });
    expect(actor.getSnapshot()).toMatchObject({ value: 'empty', context: { results: [], refused: [] } });
  });

  it('lists what is no result with its reason, and takes the others', () => {
    const actor = open();
    const fault = { kind: 'missing', line: 3, what: 'date' } as const;
    const foreign = { ...ben, lesson: 'another' };
    actor.send({
      type: 'RESULTS_READ',
      handedIn: [
        { from: 'ben.txt', readings: [{ fault }, { result: foreign }] },
        { from: 'amina.txt', readings: [{ result: amina }] },
      ],
    });
    const { results, refused } = actor.getSnapshot().context;
    expect(results).toEqual([amina]);
    expect(refused.map(({ from, fault: { kind, what } }) => [from, kind, what])).toEqual([
      ['ben.txt', 'missing', 'date'],
      ['ben.txt', 'other-lesson', 'another'],
    ]);
  });

  it('knows a result that comes again, and takes it once', () => {
    const actor = withAll();
    hand(actor, '', amina, ben, amina);
    expect(actor.getSnapshot().context).toMatchObject({ results: [carla, amina, ben], refused: [], known: 3 });
  });

  it('says no more of what was wrong once something else is handed in', () => {
    const actor = open();
    hand(actor, '', amina, amina, { ...ben, lesson: 'another' });
    expect(actor.getSnapshot().context).toMatchObject({ known: 1, refused: [{ fault: { kind: 'other-lesson' } }] });
    hand(actor, '', ben);
    expect(actor.getSnapshot().context).toMatchObject({ results: [amina, ben], known: 0, refused: [] });
  });

  it.each([
    ['name', ['Amina', 'Ben', 'Carla']],
    ['date', ['Ben', 'Carla', 'Amina']],
    ['score', ['Carla', 'Amina', 'Ben']],
    ['passed', ['Ben', 'Carla', 'Amina']],
  ] as const)('is sorted by %s', (by, names) => {
    const actor = withAll();
    actor.send({ type: 'LEARNERS_SORTED', by });
    expect(learnersOf(actor.getSnapshot().context).map(({ name }) => name)).toEqual(names);
  });

  it('counts an item as missed where its first answer was not right in full, the most missed first', () => {
    expect(missesOf([amina, ben, carla])).toEqual([
      { item: 'b', answered: 3, missed: 2 },
      { item: 'a', answered: 2, missed: 1 },
      { item: 'c', answered: 1, missed: 0 },
    ]);
  });

  it('becomes a table: a row a learner, a column an item, the most missed first', () => {
    expect(classRows(withAll().getSnapshot().context)).toEqual([
      ['name', 'date', 'score', 'passed', 'b', 'a', 'c'],
      ['Amina', '2026-11-25', '80 %', 'yes', '50 %', '100 %', ''],
      ['Ben', '2026-11-20', '60 %', 'no', '0 %', '0 %', '100 %'],
      ['Carla', '2026-11-25', '90 %', 'yes', '100 %', '', ''],
    ]);
  });
});
