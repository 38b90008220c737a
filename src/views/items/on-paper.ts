import type { Item, ItemType, ItemWords, UiWords } from '../../content/lesson.ts';
import { type Readable, readable } from './readable.ts';

type Marked<Part> = Part & { mark: string };
type Answer = Readable['answers'][number];

export type OnPaper = {
  /** Where parts belong. Their letter is what the pen writes; without one the place itself is circled. */
  places: readonly (Readable['places'][number] & { mark?: string })[];
  choices: readonly Marked<Readable['choices'][number]>[];
  /** In the order of the choices; what is no choice comes first. The mark of a place is its letter, or its position. */
  answers: readonly (Answer & { mark?: string; placeMark?: string })[];
  /** The answer in letters and numbers, in the order in which it is read; empty where it has none. */
  solution: readonly string[];
};

const letter = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);
const number = (index: number) => String(index + 1);

/** Whether parts are put to lettered places, so that they have numbers themselves. */
const isPlaced = { sort: true, match: true, 'mark-sentences': true } satisfies Partial<Record<ItemType, true>>;

/**
 * An item as it stands on the worksheet and in its key: in one order, with the same letters and numbers, by which what a
 * pen has written can be compared.
 */
export function onPaper(item: Item, words: ItemWords, ui: UiWords['check'], lang: string): OnPaper {
  const { places, choices, answers } = readable(item, words, ui, lang);
  const hasLetters = item.type in isPlaced;
  const marks = new Map(choices.map(({ id }, index) => [id, hasLetters ? number(index) : letter(index)]));
  const placeMarks = new Map(places.map(({ id }, index) => [id, letter(index)]));
  const marked = answers.map((answer) => {
    const mark = marks.get(answer.id);
    // Of an order, the place is a position and has its number.
    const placeMark = answer.place && (placeMarks.get(answer.place.id) ?? answer.place.id);
    return { ...answer, ...(mark !== undefined && { mark }), ...(placeMark !== undefined && { placeMark }) };
  });
  const at = ({ id }: Answer) => choices.findIndex((choice) => choice.id === id);
  const inOrder = marked.toSorted((a, b) => at(a) - at(b));
  return {
    places: places.map((place, index) => (hasLetters ? { ...place, mark: letter(index) } : place)),
    choices: choices.map(({ id, text }) => ({ id, text, mark: marks.get(id) ?? '' })),
    answers: inOrder,
    solution: solutionOf(item.type, item.type === 'order' ? marked : inOrder),
  };
}

function solutionOf(type: ItemType, answers: OnPaper['answers']): string[] {
  if (type === 'short-answer') return []; // the answers are their own words
  if (type in isPlaced) return answers.map(({ mark, placeMark }) => `${mark} ${placeMark}`);
  // An order is read from first to last; of options those that are right.
  return answers.filter(({ isKey, place }) => isKey || place).map(({ mark, text }) => mark ?? text);
}
