import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import { missesOf } from './misses.ts';
import type { Result } from './result.ts';
import type { Fault, Reading } from './result-field.ts';

/** What was handed in and is no result of this lesson. `from` is the name of its file; empty where it was pasted. */
export type Refused = { from: string; fault: Fault };
export type SortedBy = 'name' | 'date' | 'score' | 'passed';
export type ClassInput = { lesson: string };
export type ClassContext = ClassInput & {
  results: readonly Result[];
  /** Of what was handed in last: what is no result, and how many results were there already. */
  refused: readonly Refused[];
  known: number;
  sortedBy: SortedBy;
};
/** What one file, or one text, held. */
export type HandedIn = { from: string; readings: readonly Reading[] };
export type ClassEvent =
  | { type: 'RESULTS_READ'; handedIn: readonly HandedIn[] }
  | { type: 'LEARNERS_SORTED'; by: SortedBy }
  | { type: 'CLASS_CLEARED' };

const nothingSaid = { refused: [], known: 0 };

/** Takes in what was read: results of this lesson, each once. What was said of the last texts no longer matters. */
function take({ results, lesson }: ClassContext, handedIn: readonly HandedIn[]) {
  const kept = [...results];
  const refused: Refused[] = [];
  const seen = new Set(results.map(textOf));
  let known = 0;
  for (const { from, readings } of handedIn)
    for (const reading of readings) {
      if ('fault' in reading) refused.push({ from, fault: reading.fault });
      else if (reading.result.lesson !== lesson)
        refused.push({ from, fault: { kind: 'other-lesson', line: 1, what: reading.result.lesson } });
      else if (seen.has(textOf(reading.result))) known += 1;
      else {
        seen.add(textOf(reading.result));
        kept.push(reading.result);
      }
    }
  return { results: kept, refused, known };
}

/** By which the same result is known, whether it came as text or as a table. */
const textOf = (result: Result) => JSON.stringify(result);

/** The results of a class, gathered on the teacher's own machine. */
export const classMachine = setup({
  types: {} as { input: ClassInput; context: ClassContext; events: ClassEvent },
  guards: { isEmpty: ({ context }) => context.results.length === 0 && context.refused.length === 0 },
  actions: {
    takeResults: assign(({ context, event }) => (event.type === 'RESULTS_READ' ? take(context, event.handedIn) : {})),
    sortLearners: assign(({ event }) => (event.type === 'LEARNERS_SORTED' ? { sortedBy: event.by } : {})),
    clear: assign({ results: [], ...nothingSaid }),
  },
}).createMachine({
  id: 'class',
  context: ({ input }) => ({ ...input, results: [], ...nothingSaid, sortedBy: 'name' }),
  on: {
    RESULTS_READ: { target: '.filled', actions: 'takeResults' },
    LEARNERS_SORTED: { actions: 'sortLearners' },
  },
  initial: 'empty',
  states: {
    empty: {},
    filled: {
      always: { guard: 'isEmpty', target: 'empty' },
      on: { CLASS_CLEARED: { target: 'empty', actions: 'clear' } },
    },
  },
});

export type ClassActor = ActorRefFrom<typeof classMachine>;
export type ClassSnapshot = SnapshotFrom<typeof classMachine>;

const byName = new Intl.Collator();
const orders: Record<SortedBy, (a: Result, b: Result) => number> = {
  name: (a, b) => byName.compare(a.name, b.name),
  date: (a, b) => a.date.localeCompare(b.date, 'en'),
  score: (a, b) => b.score - a.score,
  passed: (a, b) => Number(a.isPassed) - Number(b.isPassed),
};

/**
 * Names and dates from the first on, scores from the best on, those who have not passed before those who have; equals
 * keep the order in which they came.
 */
export const learnersOf = ({ results, sortedBy }: ClassContext): readonly Result[] =>
  results.toSorted(orders[sortedBy]);

/** The class as a table: a row a learner, a column an item with the percent of the first answer. */
export function classRows(context: ClassContext): string[][] {
  const items = missesOf(context.results).map(({ item }) => item);
  return [
    ['name', 'date', 'score', 'passed', ...items],
    ...learnersOf(context).map(({ name, date, score, isPassed, items: answered }) => [
      name,
      date,
      `${score} %`,
      isPassed ? 'yes' : 'no',
      ...items.map((id) => {
        const found = answered.find(({ item }) => item === id);
        return found ? `${found.first} %` : '';
      }),
    ]),
  ];
}
