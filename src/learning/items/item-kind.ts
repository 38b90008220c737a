import type { ItemOf, ItemType, UiWords } from '../../content/lesson.ts';
import type { ResponseOf } from '../responses.ts';
import type { Mark, Score } from '../score.ts';

/** What a response still lacks before it can be checked, in the terms of `ui.check.missing`; `null`: nothing. */
export type Missing = { part: keyof UiWords['check']['missing']; count: number } | null;

/** Puts ids into the drawn order of one item and one learner. */
export type Shuffle = (ids: readonly string[]) => readonly string[];

/** All that learning knows of a type of item. */
export type ItemKind<T extends ItemType> = {
  /** `response` fits the item: see `fits`. */
  grade(item: ItemOf<T>, response: ResponseOf[T]): Score;
  missing(item: ItemOf<T>, response: ResponseOf[T]): Missing;
  /** What stands there before the learner has put anything down. */
  empty(presented: readonly string[]): ResponseOf[T];
  /** The ids that the learner sees in a drawn order. */
  presented(item: ItemOf<T>, shuffle: Shuffle): readonly string[];
  /** Whether a value from outside is a response of this type in which every id is one of the item. */
  fits(item: ItemOf<T>, response: Loose): boolean;
};

/** An object from outside: any field may hold anything. */
export type Loose = Readonly<Record<string, unknown>>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const lacking = (part: NonNullable<Missing>['part'], count: number): Missing =>
  count > 0 ? { part, count } : null;

export const idsOf = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id);

export const isOneOf = (parts: readonly { id: string }[], value: unknown): boolean =>
  parts.some(({ id }) => id === value);

/** Whether the value holds ids of these parts only, none of them twice. */
export const isSelection = (parts: readonly { id: string }[], value: unknown): boolean =>
  Array.isArray(value) && value.every((id) => isOneOf(parts, id)) && new Set(value).size === value.length;

type Option = { id: string; isKey: boolean };

/** The mark of each option, by whether it is a key and whether it was chosen. */
export function markOptions(options: readonly Option[], isChosen: (id: string) => boolean): Record<string, Mark> {
  return Object.fromEntries(
    options.map(({ id, isKey }): [string, Mark] => {
      if (isKey) return [id, isChosen(id) ? 'hit' : 'missed'];
      return [id, isChosen(id) ? 'wrong' : 'spared'];
    }),
  );
}

/** The share of parts that were put right, each of which has to be put somewhere. */
export function scorePlaced(
  parts: readonly { id: string; place: string }[],
  placed: Readonly<Record<string, string>>,
): Score {
  const marks = parts.map(({ id, place }): [string, Mark] => {
    const put = placed[id];
    return [id, put === place ? 'hit' : put === undefined ? 'missed' : 'wrong'];
  });
  return {
    fraction: marks.filter(([, mark]) => mark === 'hit').length / parts.length,
    marks: Object.fromEntries(marks),
  };
}

export const countUnplaced = (parts: readonly { id: string }[], placed: Readonly<Record<string, string>>): number =>
  parts.filter(({ id }) => placed[id] === undefined).length;

/** Whether the value puts some of these parts, and nothing else, to some of these places. */
export const isPlacement = (parts: readonly { id: string }[], places: readonly string[], value: unknown): boolean =>
  isLoose(value) &&
  Object.entries(value).every(([id, place]) => isOneOf(parts, id) && places.some((known) => known === place));
