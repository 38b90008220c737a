/**
 * Every state of the lesson machine that a learner can see, found by walking the machine with the items of the lesson:
 * the state of the chart; for a screen its figure; for an item its type, and what was put down or what it earned.
 */
import { getShortestPaths } from 'xstate/graph';
import type { Item, ItemType, Lesson, PageWords } from '../../src/content/lesson.ts';
import { currentAt } from '../../src/learning/current.ts';
import { emptyResponse, gradeItem } from '../../src/learning/grade.ts';
import { createLessonMachine, type LessonInput, type LessonSnapshot } from '../../src/learning/lesson.machine.ts';
import type { Place } from '../../src/learning/lesson-events.ts';
import { isPassed } from '../../src/learning/mastery.ts';
import { dueItems } from '../../src/learning/practice.ts';
import { type How, responseFor } from '../screens/answers.ts';
import { chosenByLength } from '../screens/length.ts';
import { lesson, words } from '../screens/pages.tsx';
import { wordsOf } from '../screens/scenes.ts';
import type { Length } from '../screens/story-site.ts';
import { eventOf, offersAt } from './offers.ts';

/** Leaves of a state's value, as `place.check.asked`. */
function leavesOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return [[...path, value].join('.')];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** What an attempt came to, in the words that the feedback uses. */
function outcomeOf(fraction: number | null): string {
  if (fraction === null) return 'recorded';
  if (fraction === 1) return 'right';
  return fraction === 0 ? 'wrong' : 'partly';
}

const figures: ReadonlyMap<string, string | undefined> = new Map(
  Object.values(words).flatMap(({ step }: PageWords) =>
    (step?.screens ?? []).map(({ id, figure }) => [`${step?.id}/${id}`, figure] as const),
  ),
);
const kindOfScreen = (place: Place) =>
  place.kind === 'screen' ? (figures.get(`${place.step}/${place.screen}`) ?? 'text') : '';

/** What is seen in a state of the place: it differs with the item, the figure or the result. */
function seenAt(of: Lesson, { context }: LessonSnapshot): string[] {
  const { place, record } = context;
  const current = currentAt(of, context);
  if (current) {
    const { item, score, response } = current;
    if (score) return [item.type, outcomeOf(score.fraction)];
    const isEmpty = JSON.stringify(response) === JSON.stringify(emptyResponse(item, record.seed));
    return [item.type, isEmpty ? 'empty' : 'draft'];
  }
  if (place.kind === 'screen') return [kindOfScreen(place)];
  if (place.kind === 'check') return [isPassed(of, record, place.step) ? 'passed' : 'not-passed'];
  return [];
}

/**
 * The name of the state, such as `check.feedback/match/partly`. A region beside the place names it where it has left
 * its first state: `saving.notKept`.
 */
export function stateOf(of: Lesson, snapshot: LessonSnapshot): string {
  const { machine } = snapshot;
  const isFirst = (leaf: string) => {
    const [region = ''] = leaf.split('.');
    return machine.root.states[region]?.initial?.target?.some(({ id }) => id === `${machine.id}.${leaf}`) ?? false;
  };
  const leaves = leavesOf(snapshot.value);
  const aside = leaves.find((leaf) => !leaf.startsWith('place.') && !isFirst(leaf));
  const place = leaves.find((leaf) => leaf.startsWith('place.')) ?? '';
  return aside ?? [place.replace('place.', ''), ...seenAt(of, snapshot)].join('/');
}

const hows: readonly How[] = ['right', 'partly', 'wrong'];
export const itemTypes: readonly ItemType[] = [
  ...new Set(lesson.steps.flatMap(({ items }) => items.map(({ type }) => type))),
];

/** Of the items of the type with the most outcomes the first of the lesson, or the one of the length wanted. */
function exampleOf(type: ItemType, length: Length | null): { step: string; item: Item } {
  const outcomes = (item: Item) => new Set(hows.map((how) => gradeItem(item, responseFor(item, how)).fraction)).size;
  const all = lesson.steps.flatMap(({ id, items }) => items.map((item) => ({ step: id, item })));
  const ofType = all.filter(({ item }) => item.type === type);
  const most = Math.max(...ofType.map(({ item }) => outcomes(item)));
  const best = ofType.filter(({ item }) => outcomes(item) === most);
  const found = length === null ? best[0] : chosenByLength(best, ({ item }) => wordsOf(item), length);
  if (!found) throw new RangeError(`The lesson has no item of the type '${type}'.`);
  return found;
}

/** One place of each kind, as far as they differ on screen. */
function placesFor(step: string): Place[] {
  const screens = lesson.steps.flatMap(({ id, screens: all }) =>
    all.map((screen): Place => ({ kind: 'screen', step: id, screen })),
  );
  const ofEachKind = new Map(screens.toReversed().map((place) => [kindOfScreen(place), place]));
  return [
    { kind: 'cover' },
    ...ofEachKind.values(),
    { kind: 'check', step },
    { kind: 'summary' },
    { kind: 'practice' },
  ];
}

/** What a learner did on the shortest way from the start to a state. */
export type Path = { step: string; item: string; acts: ReturnType<typeof offersAt>[number]['act'][] };
const start: LessonInput = { learner: 'story', seed: 11, policy: 'open', at: 0 };

/** Walks the lesson with one item, so that every answer to it and no other is tried. */
function walk(type: ItemType, length: Length | null): ReadonlyMap<string, Path> {
  const { step, item } = exampleOf(type, length);
  const steps = lesson.steps.map((one) => ({ ...one, items: one.id === step ? [item] : [] }));
  const small: Lesson = { ...lesson, drawnPerCheck: 1, steps };
  const places = placesFor(step);
  const paths = getShortestPaths(createLessonMachine(small), {
    input: start,
    events: (snapshot) => offersAt(small, snapshot, places).map(({ act }) => eventOf(act, snapshot.context.now + 1)),
    // Screens and regions beside the place are the same whatever was answered: they are looked at from the cover only.
    filterEvents: (snapshot, event) => {
      const isOnCover = snapshot.matches({ place: 'cover' });
      const isQuiet = snapshot.matches({ newLearner: 'idle', saving: 'kept' });
      const isOfPlace = snapshot.machine.root.states.place?.events.includes(event.type);
      const goesOn = isOnCover || event.type !== 'PLACE_OPENED' || ['check', 'practice'].includes(event.place.kind);
      return goesOn && (isOfPlace ? isQuiet : isOnCover) && snapshot.can(event);
    },
    serializeState: (snapshot) => {
      const { record } = snapshot.context;
      const response = currentAt(small, snapshot.context)?.response;
      const answered = record.attempts.map(({ fraction, round }) => [fraction, round === null]).at(-1);
      return JSON.stringify([stateOf(small, snapshot), response, answered, dueItems(small, record), record.asked]);
    },
  });
  const found = new Map<string, Path>();
  for (const { state, steps: taken } of paths) {
    const name = stateOf(small, state);
    const acts = taken.slice(1).map(({ event }) => event); // the first step only starts the machine
    if ((found.get(name)?.acts.length ?? Infinity) > acts.length) found.set(name, { step, item: item.id, acts });
  }
  return found;
}

const walked = new Map<string, ReadonlyMap<string, Path>>();
/** The states that can be reached with an item of the type, and how. */
function walkOf(type: ItemType, length: Length | null = null): ReadonlyMap<string, Path> {
  const name = `${type} ${length}`;
  const found = walked.get(name) ?? walk(type, length);
  walked.set(name, found);
  return found;
}

/** Every state, by name. */
export const allStates = (): string[] => [...new Set(itemTypes.flatMap((type) => [...walkOf(type).keys()]))].sort();

/**
 * How a state is reached.
 * @throws {RangeError} where the machine has no such state
 */
export function pathTo(state: string, length: Length | null = null): Path {
  const named = itemTypes.filter((type) => state.split('/')[1] === type);
  for (const type of named.length > 0 ? named : itemTypes) {
    const path = walkOf(type, length).get(state);
    if (path) return path;
  }
  throw new RangeError(`The lesson machine has no state '${state}'.`);
}
