import type { Html, Item, ItemOf, ItemType, ItemWords, UiWords } from '../../content/lesson.ts';
import { fill } from '../ui/message.ts';
import { at, type PartWords } from './parts.ts';

type Named = { id: string; name: Html; note?: Html | undefined };
/** One line of the answer: a part by its id, whether it is right or where it belongs, and all its feedback. */
type Answer = { id: string; text: Html; isKey?: boolean; place?: Named; feedback: readonly Html[] };
type Choice = Pick<Answer, 'id' | 'text'>;
export type Readable = { choices: readonly Choice[]; places: readonly Named[]; answers: readonly Answer[] };

type Reader<T extends ItemType> = (item: ItemOf<T>, words: ItemWords<T>, ui: UiWords['check']) => Readable;
type Words = Readonly<Record<string, PartWords>>;

/** Options, the right ones told from the others. */
function ofOptions(options: readonly { id: string; isKey?: boolean }[], words: Words): Readable {
  const answers = options.map(({ id, isKey }) => {
    const { text, feedback } = at(words, id);
    return { id, text, feedback: [feedback], ...(isKey !== undefined && { isKey }) };
  });
  return { choices: answers, places: [], answers };
}

/** Parts that belong somewhere, and the places there are. */
function ofPlaced(placed: readonly { id: string; place: Named }[], words: Words, places: readonly Named[]): Readable {
  const answers = placed.map(({ id, place }) => {
    const { text, feedback, mistaken } = at(words, id);
    return { id, text, place, feedback: mistaken === undefined ? [feedback] : [feedback, mistaken] };
  });
  return { choices: answers, places, answers };
}

const namedIn = (words: Readonly<Record<string, { name: Html; note?: Html | undefined }>>, id: string): Named => ({
  id,
  ...at(words, id),
});

const readers: { [Type in ItemType]: Reader<Type> } = {
  'single-choice': ({ options }, words) => ofOptions(options, words.options),
  'multiple-choice': ({ options }, words) => ofOptions(options, words.options),
  'true-false': ({ isTrue, reasons }, words, ui) => {
    const judgements = [true, false].map((judgement) => ({
      id: String(judgement),
      text: judgement ? ui.true : ui.false,
      isKey: judgement === isTrue,
      feedback: [words.judgements[judgement ? 'true' : 'false']],
    }));
    const { choices, answers } = ofOptions(reasons, words.reasons);
    return {
      choices,
      places: judgements.map(({ id, text }) => ({ id, name: text })),
      answers: [...judgements, ...answers],
    };
  },
  sort: ({ cards, categories }, words) =>
    ofPlaced(
      cards.map(({ id, category }) => ({ id, place: namedIn(words.categories, category) })),
      words.cards,
      categories.map((category) => namedIn(words.categories, category)),
    ),
  order: ({ entries }, words, ui) =>
    ofPlaced(
      entries.map(({ id }, index) => ({
        id,
        place: { id: String(index + 1), name: fill(ui.position, { position: index + 1, positions: entries.length }) },
      })),
      words.entries,
      [],
    ),
  match: ({ prompts, targets }, words) =>
    ofPlaced(
      prompts.map(({ id, target }) => ({ id, place: namedIn(words.targets, target) })),
      words.prompts,
      targets.map((target) => namedIn(words.targets, target)),
    ),
  'mark-sentences': ({ sentences, labels }, words) =>
    ofPlaced(
      sentences.map(({ id, label }) => ({ id, place: namedIn(words.labels, label) })),
      words.sentences,
      labels.map((label) => namedIn(words.labels, label)),
    ),
  predict: ({ options }, words) => ofOptions(options, words.options),
  'short-answer': ({ answers }, words) => ({ ...ofOptions(answers, words.answers), choices: [] }),
};

/** What an item says to a reader who cannot answer it here. Choices stand in an order that tells nothing of the answer. */
export function readable(item: Item, words: ItemWords, ui: UiWords['check'], lang: string): Readable {
  // Each reader takes the item and the words of its own type; the compiler cannot follow that the two agree.
  const reader = readers[item.type] as Reader<ItemType>;
  const found = reader(item, words, ui);
  // A text keeps its order; all else goes by the alphabet, as the file may list what is right first.
  if (item.type === 'mark-sentences') return found;
  const { compare } = new Intl.Collator(lang);
  return { ...found, choices: found.choices.toSorted((a, b) => compare(a.text, b.text)) };
}
