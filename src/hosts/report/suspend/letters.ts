/** A response as a few numbers: every id by its place in the tables of its item. */
import type { Item, ItemOf } from '../../../content/lesson.ts';
import { matchedAnswer } from '../../../learning/items/short-answer.ts';
import type { Response, ResponseOf } from '../../../learning/responses.ts';

/** The tables of ids of an item: what is chosen or placed, and where to. */
export function tablesOf(item: Item): { parts: readonly string[]; places: readonly string[] } {
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
    case 'predict':
      return { parts: ids(item.options), places: [] };
    case 'true-false':
      return { parts: ids(item.reasons), places: [] };
    case 'sort':
      return { parts: ids(item.cards), places: item.categories };
    case 'order':
      return { parts: ids(item.entries), places: [] };
    case 'match':
      return { parts: ids(item.prompts), places: item.targets };
    case 'mark-sentences':
      return { parts: ids(item.sentences), places: item.labels };
    case 'short-answer':
      return { parts: ids(item.answers), places: [] };
    default:
      return item satisfies never;
  }
}

/** How much of a text is kept, in UTF-16 units: no spelling that the lesson accepts is longer, as a test says. */
export const longestText = 80;

/** The beginning of a long text, or nothing where the beginning alone would mean another answer. */
function shortened(item: ItemOf<'short-answer'>, text: string): string {
  if (text.length <= longestText) return text;
  const beginning = text.trim().slice(0, longestText);
  return matchedAnswer(item, beginning) === matchedAnswer(item, text) ? beginning : '';
}

/** UTF-16 units, as JavaScript counts a text. */
export const unitsOf = (text: string): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** Responses differ by type, and the type of the item says which; the machine has checked that they fit. */
const as = <T extends Item['type']>(response: Response) => response as ResponseOf[T];

const judgements = [null, false, true] as const;

export function lettersOf(item: Item, response: Response): number[] {
  const { parts, places } = tablesOf(item);
  const place = (id: string | null) => (id === null ? 0 : parts.indexOf(id) + 1);
  const placement = (placed: Readonly<Record<string, string>>) =>
    Object.entries(placed).map(([id, to]) => parts.indexOf(id) * places.length + places.indexOf(to));
  switch (item.type) {
    case 'single-choice':
      return [place(as<'single-choice'>(response).chosen)];
    case 'multiple-choice':
      return as<'multiple-choice'>(response).chosen.map(place);
    case 'true-false': {
      const { judgement, reason } = as<'true-false'>(response);
      return [judgements.indexOf(judgement), place(reason)];
    }
    case 'sort':
      return placement(as<'sort'>(response).placed);
    case 'order':
      return as<'order'>(response).sequence.map(place);
    case 'match':
      return placement(as<'match'>(response).matched);
    case 'mark-sentences':
      return placement(as<'mark-sentences'>(response).marked);
    case 'predict': {
      const { chosen, confidence } = as<'predict'>(response);
      return [place(chosen), confidence];
    }
    case 'short-answer':
      return unitsOf(shortened(item, as<'short-answer'>(response).text));
    default:
      return item satisfies never;
  }
}

/** The response of which `lettersOf` made these numbers. Others give something that may not fit the item. */
export function fromLetters(item: Item, letters: readonly number[]): Response {
  const { parts, places } = tablesOf(item);
  const [first = 0, second = 0] = letters;
  const part = (letter: number) => parts[letter - 1] ?? null;
  const some = () => letters.flatMap((letter) => part(letter) ?? []);
  const placed = () =>
    Object.fromEntries(
      letters.flatMap((letter): [string, string][] => {
        const id = parts[Math.floor(letter / places.length)];
        const to = places[letter % places.length];
        return id === undefined || to === undefined ? [] : [[id, to]];
      }),
    );
  switch (item.type) {
    case 'single-choice':
      return { chosen: part(first) };
    case 'multiple-choice':
      return { chosen: some() };
    case 'true-false':
      return { judgement: judgements[first] ?? null, reason: part(second) };
    case 'sort':
      return { placed: placed() };
    case 'order':
      return { sequence: some() };
    case 'match':
      return { matched: placed() };
    case 'mark-sentences':
      return { marked: placed() };
    case 'predict':
      return { chosen: part(first), confidence: second };
    case 'short-answer':
      return { text: String.fromCharCode(...letters) };
    default:
      return item satisfies never;
  }
}
