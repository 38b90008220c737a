import { describe, expect, it } from 'vitest';
import { articlesOf, type LegalTestName } from '../../src/law/legal-tests.ts';
import { testsAsked } from '../../src/law/refusal.ts';
import { replay } from '../../src/law/replay.ts';
import { counterfactuals, realSituations } from './situation-files.ts';

const named = <T extends { situation: { id: string } }>(all: readonly T[]) =>
  all.map((one): [string, T] => [one.situation.id, one]);
const testNames = Object.keys(articlesOf) as LegalTestName[]; // the keys of a record by test are tests

describe('what really happened', () => {
  it('is told in 21 situations', () => {
    expect(realSituations).toHaveLength(21);
  });

  it.each(named(realSituations.map((situation) => ({ situation }))))('%s replays as expected', (_id, { situation }) => {
    expect(replay(situation)).toMatchObject({ accepted: true, refused: null, asExpected: true });
  });
});

describe('what might have happened', () => {
  it.each(named(counterfactuals))('%s ends as expected', (_id, { situation }) => {
    expect(replay(situation)).toMatchObject({ asExpected: true });
  });

  it.each(named(counterfactuals))('%s turns on the test that it names, and names its articles', (_id, one) => {
    const { situation, decides, articles } = one;
    const { refused } = replay(situation);
    const last = situation.events.at(-1);
    expect(last && testsAsked(last.type)).toContain(decides);
    if (refused) expect(refused).toMatchObject({ test: decides, index: situation.events.length - 1 });
    expect(articles).not.toHaveLength(0);
  });

  it('is told in more than 60 situations, each with an id of its own', () => {
    const ids = [...realSituations, ...counterfactuals.map(({ situation }) => situation)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(counterfactuals.length).toBeGreaterThan(60);
    console.log(`${counterfactuals.length} counterfactual situations for ${testNames.length} legal tests`);
  });

  it.each(testNames)('%s refuses one situation, and lets pass another right beside it', (test) => {
    const about = counterfactuals.filter(({ decides }) => decides === test).map(({ situation }) => replay(situation));
    expect(about.filter(({ refused }) => refused?.test === test)).not.toHaveLength(0);
    expect(about.filter(({ accepted }) => accepted)).not.toHaveLength(0);
  });
});
