/** The items of the lesson as other systems know questions. */
import type { Item, ItemType, ItemWords, Lesson, StepWords } from '../../content/lesson.ts';
import { plain } from './plain.ts';

export type Option = { id: string; text: string; feedback: string; isKey: boolean };
export type Named = { id: string; text: string };
export type Part = Named & { place: string };

type Asked =
  | { type: 'choice'; isMultiple: boolean; options: readonly Option[] }
  | { type: 'true-false'; isTrue: boolean; feedback: { true: string; false: string } }
  | { type: 'matching'; parts: readonly Part[]; places: readonly Named[] }
  /** In the right order. */
  | { type: 'order'; entries: readonly Named[] }
  | { type: 'text'; answers: readonly { text: string; feedback: string; isKey: boolean }[]; otherwise: string }
  | { type: 'number'; answers: readonly { value: number; feedback: string; isKey: boolean }[]; otherwise: string };

export type Question = Asked & {
  id: string;
  /** By which people find it: its number on the worksheet, and its first words. */
  name: string;
  step: string;
  /** The same of its step: its number and its title. */
  stepName: string;
  stem: string;
  explanation: string;
};
export type QuestionOf<T extends Question['type']> = Extract<Question, { type: T }>;

/** What an export leaves out, by item: the whole of it, or the part that is named. */
export type Lost = { item: string; what: 'prediction' | 'reason' | 'order' };
export type Bank = { questions: Question[]; lost: Lost[] };

type Wordings = Readonly<Record<string, { name?: string; text?: string; feedback?: string }>>;

const named = (words: Wordings, id: string): Named => ({ id, text: plain(words[id]?.text ?? words[id]?.name ?? id) });
const optionsOf = (options: readonly { id: string; isKey: boolean }[], words: Wordings): Option[] =>
  options.map(({ id, isKey }) => ({ ...named(words, id), feedback: plain(words[id]?.feedback ?? ''), isKey }));

/** Words differ by type; the build gives each item the words of its own type, which the compiler cannot see. */
const as = <T extends ItemType>(words: ItemWords): ItemWords<T> => words as unknown as ItemWords<T>;

function askedBy(item: Item, words: ItemWords): Asked | null {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice': {
      const options = optionsOf(item.options, as<'single-choice'>(words).options);
      return { type: 'choice', isMultiple: item.type === 'multiple-choice', options };
    }
    case 'true-false': {
      const { judgements } = as<'true-false'>(words);
      const feedback = { true: plain(judgements.true), false: plain(judgements.false) };
      return { type: 'true-false', isTrue: item.isTrue, feedback };
    }
    case 'sort': {
      const { cards, categories } = as<'sort'>(words);
      const parts = item.cards.map(({ id, category }) => ({ ...named(cards, id), place: category }));
      return { type: 'matching', parts, places: item.categories.map((id) => named(categories, id)) };
    }
    case 'match': {
      const { prompts, targets } = as<'match'>(words);
      const parts = item.prompts.map(({ id, target }) => ({ ...named(prompts, id), place: target }));
      return { type: 'matching', parts, places: item.targets.map((id) => named(targets, id)) };
    }
    case 'mark-sentences': {
      const { sentences, labels } = as<'mark-sentences'>(words);
      const parts = item.sentences.map(({ id, label }) => ({ ...named(sentences, id), place: label }));
      return { type: 'matching', parts, places: item.labels.map((id) => named(labels, id)) };
    }
    case 'order':
      return { type: 'order', entries: item.entries.map(({ id }) => named(as<'order'>(words).entries, id)) };
    case 'short-answer': {
      const { answers, otherwise } = as<'short-answer'>(words);
      const feedbackOf = (id: string) => plain(answers[id]?.feedback ?? '');
      if (item.kind === 'number') {
        const values = item.answers.flatMap(({ id, isKey, value }) =>
          value === undefined ? [] : [{ value, isKey, feedback: feedbackOf(id) }],
        );
        return { type: 'number', answers: values, otherwise: plain(otherwise) };
      }
      const texts = item.answers.flatMap(({ id, isKey, spellings }) =>
        spellings.map((text) => ({ text, isKey, feedback: feedbackOf(id) })),
      );
      return { type: 'text', answers: texts, otherwise: plain(otherwise) };
    }
    case 'predict':
      return null; // nothing in it is right or wrong, so nobody could grade it
    default:
      return item satisfies never;
  }
}

/** The question itself; words around a field belong to it. */
function stemOf(words: ItemWords): string {
  const { before, after } = { before: undefined, after: undefined, ...words };
  const field = before || after ? ` ${plain(before ?? '')} ___ ${plain(after ?? '')}` : '';
  return `${plain(words.stem)}${field}`.trim();
}

const longest = 50;

/** As many whole words as a list of questions has room for. */
function firstWords(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:.]+$/, '')}…`;
}

/**
 * Every question of the lesson in the order of its steps, and what no export can carry: predictions, and the reasons
 * that are asked for with a judgement.
 * @param words of all steps, in the language of the export
 */
export function bankOf(lesson: Lesson, words: readonly StepWords[]): Bank {
  const bank: Bank = { questions: [], lost: [] };
  for (const [stepIndex, step] of lesson.steps.entries()) {
    const stepWords = words.find(({ id }) => id === step.id);
    const stepName = `${stepIndex + 1}. ${plain(stepWords?.title ?? step.id)}`;
    for (const [index, item] of step.items.entries()) {
      const wording = stepWords?.items[item.id];
      if (!wording) throw new RangeError(`The item '${item.id}' has no words.`);
      const asked = askedBy(item, wording);
      if (item.type === 'true-false') bank.lost.push({ item: item.id, what: 'reason' });
      if (!asked) bank.lost.push({ item: item.id, what: 'prediction' });
      else {
        const explanation = plain(wording.explanation);
        const stem = stemOf(wording);
        const name = `${stepIndex + 1}.${index + 1} ${firstWords(stem)}`;
        bank.questions.push({ ...asked, id: item.id, name, step: step.id, stepName, stem, explanation });
      }
    }
  }
  return bank;
}
