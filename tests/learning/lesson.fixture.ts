/**
 * A small lesson with every type of item in three steps. The first two checks draw two of four; the first asks its
 * prediction always, the third revisits it.
 */
import type { Item, ItemOf, ItemType, Lesson } from '../../src/content/lesson.ts';
import type { Response } from '../../src/learning/responses.ts';

const key = (id: string) => ({ id, isKey: true });
const distractor = (id: string) => ({ id, isKey: false });
const common = (id: string, objective: string) => ({ id, objective, isAlwaysAsked: false });

export const items = {
  'single-choice': {
    ...common('what-a-letter-is', 'tell-a-letter'),
    type: 'single-choice',
    options: [distractor('referral'), key('communication'), distractor('indictment')],
  },
  'multiple-choice': {
    ...common('who-can-refer', 'tell-who-refers'),
    type: 'multiple-choice',
    options: [key('state-party'), distractor('parliament'), key('security-council'), distractor('company')],
  },
  'true-false': {
    ...common('court-judges-states', 'tell-a-letter'),
    type: 'true-false',
    isTrue: false,
    reasons: [distractor('states-sign'), key('persons-only'), distractor('states-pay')],
  },
  sort: {
    ...common('refer-or-inform', 'tell-who-refers'),
    type: 'sort',
    categories: ['refer', 'inform'],
    cards: [
      { id: 'tajikistan', category: 'refer' },
      { id: 'members', category: 'inform' },
      { id: 'council', category: 'refer' },
    ],
  },
  order: {
    ...common('way-of-a-case', 'order-the-stages'),
    type: 'order',
    entries: [{ id: 'examination' }, { id: 'investigation' }, { id: 'warrant' }, { id: 'trial' }],
  },
  match: {
    ...common('article-and-subject', 'order-the-stages'),
    type: 'match',
    prompts: [
      { id: 'article-13', target: 'ways-in' },
      { id: 'article-15', target: 'letters' },
      { id: 'article-16', target: 'deferral' },
    ],
    targets: ['ways-in', 'letters', 'deferral', 'appeal'],
  },
  'mark-sentences': {
    ...common('claim-or-denial', 'tell-who-refers'),
    type: 'mark-sentences',
    labels: ['claim', 'denial', 'neither'],
    sentences: [
      { id: 'members-wrote', label: 'neither' },
      { id: 'officials-did', label: 'claim' },
      { id: 'spokesperson-rejects', label: 'denial' },
    ],
  },
  predict: {
    ...common('what-the-letter-starts', 'tell-a-letter'),
    type: 'predict',
    isAlwaysAsked: true,
    options: [{ id: 'investigation' }, { id: 'nothing' }, { id: 'information' }],
  },
  'short-answer': {
    ...common('year-of-the-statute', 'tell-a-letter'),
    type: 'short-answer',
    kind: 'number',
    answers: [
      { id: 'in-force', isKey: true, value: 2002, spellings: [] },
      { id: 'adopted', isKey: false, value: 1998, spellings: ['nineteen ninety-eight'] },
    ],
  },
} satisfies { [T in ItemType]: ItemOf<T> };

const predictionAgain: Item = {
  ...items.predict,
  ...common('what-the-letter-started', 'order-the-stages'),
  revisits: 'what-the-letter-starts',
};
const namedDoor: Item = {
  ...common('article-of-letters', 'tell-who-refers'),
  type: 'short-answer',
  kind: 'word',
  answers: [
    { id: 'fifteen', isKey: true, spellings: ['15(1)', 'Article fifteen'] },
    { id: 'thirteen', isKey: false, spellings: ['13'] },
  ],
};

export const lesson: Lesson = {
  id: 'small-lesson',
  hash: 'a1',
  passMark: 0.7,
  drawnPerCheck: 2,
  steps: [
    {
      id: 'the-letter',
      objectives: ['tell-a-letter'],
      screens: ['news', 'reply'],
      items: [items['single-choice'], items['true-false'], items.predict, items['short-answer']],
    },
    {
      id: 'three-doors',
      objectives: ['tell-who-refers'],
      screens: ['doors', 'keys'],
      items: [items['multiple-choice'], items.sort, items['mark-sentences'], namedDoor],
    },
    {
      id: 'what-next',
      objectives: ['order-the-stages'],
      screens: ['stages'],
      items: [items.order, items.match, predictionAgain],
    },
  ],
};

export const allItems: readonly Item[] = lesson.steps.flatMap((step) => step.items);
export const itemOf = (id: string): Item => {
  const found = allItems.find((item) => item.id === id);
  if (!found) throw new RangeError(`The lesson of the tests has no item '${id}'.`);
  return found;
};

/** A response that earns the full credit. */
export function rightFor(item: Item): Response {
  switch (item.type) {
    case 'single-choice':
      return { chosen: item.options.find(({ isKey }) => isKey)?.id ?? null };
    case 'multiple-choice':
      return { chosen: item.options.filter(({ isKey }) => isKey).map(({ id }) => id) };
    case 'true-false':
      return { judgement: item.isTrue, reason: item.reasons.find(({ isKey }) => isKey)?.id ?? null };
    case 'sort':
      return { placed: Object.fromEntries(item.cards.map(({ id, category }) => [id, category])) };
    case 'order':
      return { sequence: item.entries.map(({ id }) => id) };
    case 'match':
      return { matched: Object.fromEntries(item.prompts.map(({ id, target }) => [id, target])) };
    case 'mark-sentences':
      return { marked: Object.fromEntries(item.sentences.map(({ id, label }) => [id, label])) };
    case 'predict':
      return { chosen: item.options[0]?.id ?? null, confidence: 70 };
    case 'short-answer': {
      const right = item.answers.find(({ isKey }) => isKey);
      return { text: right?.spellings[0] ?? String(right?.value) };
    }
    default:
      return item satisfies never;
  }
}

/** A whole response that earns nothing, or, for a prediction, another one. */
export function wrongFor(item: Item): Response {
  switch (item.type) {
    case 'single-choice':
      return { chosen: item.options.find(({ isKey }) => !isKey)?.id ?? null };
    case 'multiple-choice':
      return { chosen: item.options.filter(({ isKey }) => !isKey).map(({ id }) => id) };
    case 'true-false':
      return { judgement: !item.isTrue, reason: item.reasons.find(({ isKey }) => !isKey)?.id ?? null };
    case 'sort': {
      const other = (right: string) => item.categories.find((category) => category !== right) ?? right;
      return { placed: Object.fromEntries(item.cards.map(({ id, category }) => [id, other(category)])) };
    }
    case 'order':
      return { sequence: item.entries.map(({ id }) => id).reverse() };
    case 'match': {
      const other = (right: string) => item.targets.find((target) => target !== right) ?? right;
      return { matched: Object.fromEntries(item.prompts.map(({ id, target }) => [id, other(target)])) };
    }
    case 'mark-sentences': {
      const other = (right: string) => item.labels.find((label) => label !== right) ?? right;
      return { marked: Object.fromEntries(item.sentences.map(({ id, label }) => [id, other(label)])) };
    }
    case 'predict':
      return { chosen: item.options[1]?.id ?? null, confidence: 20 };
    case 'short-answer':
      return { text: 'something else' };
    default:
      return item satisfies never;
  }
}
