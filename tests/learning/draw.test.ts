import { describe, expect, it } from 'vitest';
import { drawRound, shuffled } from '../../src/learning/draw.ts';
import { newRecord } from '../../src/learning/record.ts';
import { checkOf, Learner, start } from './learner.fixture.ts';
import { lesson } from './lesson.fixture.ts';

const [letter, doors] = lesson.steps;
if (!letter || !doors) throw new RangeError('The lesson of the tests has three steps.');
const fresh = (seed: number) => newRecord({ ...start, seed });
const ids = (step: typeof letter) => step.items.map(({ id }) => id);

describe('the draw of a round', () => {
  it('is the same for the same seed, step and round', () => {
    expect(drawRound(doors, 2, fresh(4))).toEqual(drawRound(doors, 2, fresh(4)));
  });
  it('differs between learners', () => {
    const rounds = Array.from({ length: 40 }, (_, seed) => drawRound(doors, 2, fresh(seed)).items.join());
    expect(new Set(rounds).size).toBeGreaterThan(8);
  });
  it('asks what is always asked first, besides the items drawn', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { items } = drawRound(letter, 2, fresh(seed));
      expect(items).toHaveLength(3);
      expect(items[0]).toBe('what-the-letter-starts');
      expect(new Set(items).size).toBe(3);
    }
  });
  it('draws the whole bank where it is smaller than the draw', () => {
    expect(drawRound(doors, 20, fresh(1)).items.sort()).toEqual(ids(doors).sort());
  });
  it('draws in the second round what the first left out', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const learner = new Learner({ seed }).finish('three-doors').do({ type: 'OTHERS_DRAWN' });
      const [first, second] = learner.record.rounds['three-doors'] ?? [];
      expect([...(first?.items ?? []), ...(second?.items ?? [])].sort()).toEqual(ids(doors).sort());
    }
  });
  it('draws in the third round what was missed, before what was right', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const learner = new Learner({ seed }).finish('three-doors', (_, index) => (index === 0 ? 'wrong' : 'right'));
      learner.do({ type: 'OTHERS_DRAWN' }).answerRound((_, index) => (index === 0 ? 'wrong' : 'right'));
      const missed = learner.record.attempts.filter(({ fraction }) => fraction === 0).map(({ item }) => item);
      learner.do({ type: 'OTHERS_DRAWN' });
      expect([...(learner.record.rounds['three-doors']?.[2]?.items ?? [])].sort()).toEqual(missed.sort());
    }
  });
  it('draws, where nothing was missed, what was asked longest ago', () => {
    const learner = new Learner()
      .finish('three-doors')
      .do({ type: 'OTHERS_DRAWN' })
      .answerRound(() => 'right');
    learner.do({ type: 'OTHERS_DRAWN' });
    const rounds = learner.record.rounds['three-doors'] ?? [];
    expect([...(rounds[2]?.items ?? [])].sort()).toEqual([...(rounds[0]?.items ?? [])].sort());
    expect(new Set(rounds.map(({ id }) => id)).size).toBe(3);
  });
  it('asks the same items in another order when all of them come again', () => {
    const whole = { ...lesson, drawnPerCheck: 4 };
    const orders = Array.from({ length: 20 }, (_, seed) => {
      const learner = new Learner({ seed }, whole).finish('three-doors', () => 'wrong').do({ type: 'OTHERS_DRAWN' });
      return learner.record.rounds['three-doors']?.map(({ items }) => items.join()) ?? [];
    });
    expect(orders.some(([first, second]) => first !== second)).toBe(true);
  });
  it('is opened once: coming back to a check goes on with its round', () => {
    const learner = new Learner().open(checkOf('the-letter')).open({ kind: 'cover' }).open(checkOf('the-letter'));
    expect(learner.record.rounds['the-letter']).toHaveLength(1);
  });
});

describe('the order by seed', () => {
  const values = ['a', 'b', 'c', 'd'];
  it('keeps every value, and gives each order about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4800; seed += 1) {
      const order = shuffled(values, seed, 'test').join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expect(Math.min(...counts.values())).toBeGreaterThan(140);
    expect(Math.max(...counts.values())).toBeLessThan(260);
  });
  it('differs between purposes of one seed', () => {
    const orders = Array.from({ length: 50 }, (_, purpose) => shuffled(values, 1, `item-${purpose}`).join(''));
    expect(new Set(orders).size).toBeGreaterThan(15);
  });
});
