/** What every arrow and every stage of the two charts owes the reader: its tests by name, and where it stands in the law. */
import { describe, expect, it } from 'vitest';
import { caseMachine } from '../../src/law/case.machine.ts';
import type { EventType } from '../../src/law/events.ts';
import { articlesOf } from '../../src/law/legal-tests.ts';
import { testsAsked } from '../../src/law/refusal.ts';
import { situationMachine } from '../../src/law/situation.machine.ts';

/** What this file reads of a chart. */
type Chart = {
  key: string;
  meta?: { articles: readonly string[] } | undefined;
  transitions: ReadonlyMap<string, readonly { guard?: unknown }[]>;
  states: Readonly<Record<string, Chart>>;
};

/** The tests on each arrow of a chart. */
const arrowsOf = (chart: Chart): [event: string, tests: readonly string[]][] => [
  ...[...chart.transitions].flatMap(([event, arrows]) =>
    arrows.map(({ guard }): [string, readonly string[]] => {
      // Each arrow of these charts asks its tests so; XState forgets the type.
      const { params } = guard as { params: { tests: readonly string[] } };
      return [event, params.tests];
    }),
  ),
  ...Object.values(chart.states).flatMap(arrowsOf),
];
const isArticle = /^(UN Charter )?\d+(bis|ter)?(\(\w+\))*$/;

describe.each<[string, Chart]>([
  ['situation', situationMachine.root],
  ['case', caseMachine.root],
])('the chart of a %s', (_, chart) => {
  const arrows = arrowsOf(chart);

  it('asks of an event the same tests, wherever its arrow stands', () => {
    expect(arrows.length).toBeGreaterThan(40);
    for (const [event, tests] of arrows) {
      const [, first] = arrows.find(([other]) => other === event) ?? [event, []];
      expect(tests, event).toEqual(first);
    }
  });

  it('asks only tests that have a name and an article', () => {
    for (const [event, tests] of arrows) {
      // The event of an arrow is one of the law's.
      expect(testsAsked(event as EventType)).toEqual(expect.arrayContaining([...tests]));
      for (const test of tests) expect(Object.keys(articlesOf), event).toContain(test);
    }
  });

  it('says of each stage where it stands in the law, but for those before anything has happened', () => {
    for (const { key, meta } of Object.values(chart.states)) {
      const articles = meta?.articles ?? [''];
      if (key !== 'idle' && key !== 'none') expect(articles, key).not.toHaveLength(0);
      for (const article of articles) expect(article, key).toMatch(isArticle);
    }
  });
});
