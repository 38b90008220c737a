import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import { missesOf } from './misses.ts';
import type { Result } from './result.ts';
import type { Fault, Reading } from './result-field.ts';

/** What was handed in and is no result of this lesson. `from` is the name of its file; empty where it was pasted. */
export type Refused = { from: string; fault: Fault };
export type SortedBy = 'name' | 'date' | 'score';
export type ClassInput = { lesson: string };
export type ClassContext = ClassInput & { results: readonly Result[]; refused: readonly Refused[]; sortedBy: SortedBy };
export type ClassEvent =
  | { type: 'RESULTS_READ'; from: string; readings: readonly Reading[] }
  | { type: 'LEARNERS_SORTED'; by: SortedBy }
  | { type: 'CLASS_CLEARED' };

/** Takes in what was read: results of this lesson, each once; all else is kept with the reason. */
function take({ results, refused, lesson }: ClassContext, from: string, readings: readonly Reading[]) {
  const kept = [...results];
  const out = [...refused];
  for (const reading of readings) {
    const fault = 'fault' in reading ? reading.fault : faultOf(reading.result, kept, lesson);
    if (fault) out.push({ from, fault });
    else if ('result' in reading) kept.push(reading.result);
  }
  return { results: kept, refused: out };
}

function faultOf(result: Result, kept: readonly Result[], lesson: string): Fault | null {
  if (result.lesson !== lesson) return { kind: 'other-lesson', line: 1, what: result.lesson };
  const text = JSON.stringify(result);
  return kept.some((one) => JSON.stringify(one) === text) ? { kind: 'twice', line: 1, what: result.name } : null;
}

/** The results of a class, gathered on the teacher's own machine. */
export const classMachine = setup({
  types: {} as { input: ClassInput; context: ClassContext; events: ClassEvent },
  guards: { isEmpty: ({ context }) => context.results.length === 0 && context.refused.length === 0 },
  actions: {
    takeResults: assign(({ context, event }) =>
      event.type === 'RESULTS_READ' ? take(context, event.from, event.readings) : {},
    ),
    sortLearners: assign(({ event }) => (event.type === 'LEARNERS_SORTED' ? { sortedBy: event.by } : {})),
    clear: assign({ results: [], refused: [] }),
  },
}).createMachine({
  id: 'class',
  context: ({ input }) => ({ ...input, results: [], refused: [], sortedBy: 'name' }),
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

/** Names and dates from the first on, scores from the best on; equals keep the order in which they came. */
export function learnersOf({ results, sortedBy }: ClassContext): readonly Result[] {
  const byName = new Intl.Collator();
  return results.toSorted((a, b) => {
    if (sortedBy === 'score') return b.score - a.score;
    return sortedBy === 'date' ? a.date.localeCompare(b.date, 'en') : byName.compare(a.name, b.name);
  });
}

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
