import type { ItemOf, ItemType, ItemWords } from '../../src/content/lesson.ts';
import type { ResponseOf } from '../../src/learning/responses.ts';
import type { Mark, Score } from '../../src/learning/score.ts';

type Answered<T extends ItemType> = { response: ResponseOf[T]; score: Score };
/** An item of one type with its words, and what a learner may have made of it. */
export type Fixture<T extends ItemType> = {
  item: ItemOf<T>;
  words: ItemWords<T>;
  parts: readonly string[];
  empty: ResponseOf[T];
  partial: ResponseOf[T];
  right: Answered<T>;
  partly: Answered<T>;
  wrong: Answered<T>;
};

const score = (fraction: number | null, marks: Record<string, Mark>): Score => ({ fraction, marks });
const cite = (article: string) =>
  `<a class="cite" href="#source-rome-statute" data-source="rome-statute" data-locator="${article}">Article ${article}</a>`;
const common = { objective: 'know-the-letter', isAlwaysAsked: false };
const commonWords = {
  hints: ['Ask who holds a key to the Court.', 'Two of them hold a key; the others can only write.'] as [
    string,
    string,
  ],
  articles: ['13', '14', '15'],
  screen: 'what-a-letter-is',
};

export const singleChoice: Fixture<'single-choice'> = {
  item: {
    ...common,
    id: 'what-is-the-letter',
    type: 'single-choice',
    options: [
      { id: 'communication', isKey: true },
      { id: 'referral', isKey: false },
      { id: 'charge', isKey: false },
      { id: 'verdict', isKey: false },
    ],
  },
  words: {
    ...commonWords,
    stem: 'What is the letter of the thirty-eight, once it reaches the Court?',
    explanation: `Anyone may send the Prosecutor information. The Court calls it a <a class="term" href="#term-communication" data-term="communication">communication</a>; it binds nobody to act. ${cite('15(2)')}`,
    options: {
      communication: {
        text: 'A communication',
        feedback: `Yes: information that the Prosecutor weighs. ${cite('15(2)')}`,
      },
      referral: {
        text: 'A referral',
        feedback: `Only a State Party or the Security Council refers. Many signatures do not make a referral. ${cite('14(1)')}`,
      },
      charge: { text: 'A charge', feedback: 'Charges name a person and come much later, from the Prosecutor.' },
      verdict: { text: 'A finding', feedback: 'Only judges find, after a trial. A letter says what its authors say.' },
    },
  },
  parts: ['referral', 'communication', 'verdict', 'charge'],
  empty: { chosen: null },
  partial: { chosen: 'referral' },
  right: {
    response: { chosen: 'communication' },
    score: score(1, { communication: 'hit', referral: 'spared', charge: 'spared', verdict: 'spared' }),
  },
  partly: {
    response: { chosen: 'charge' },
    score: score(0, { communication: 'missed', referral: 'spared', charge: 'wrong', verdict: 'spared' }),
  },
  wrong: {
    response: { chosen: 'referral' },
    score: score(0, { communication: 'missed', referral: 'wrong', charge: 'spared', verdict: 'spared' }),
  },
};

export const multipleChoice: Fixture<'multiple-choice'> = {
  item: {
    ...common,
    id: 'what-can-they-do',
    type: 'multiple-choice',
    options: [
      { id: 'send', isKey: true },
      { id: 'refer', isKey: false },
      { id: 'again', isKey: true },
      { id: 'review', isKey: false },
    ],
  },
  words: {
    ...commonWords,
    stem: 'What can the thirty-eight members of parliament do at the Court? Choose all that fit.',
    explanation: `A sender may write, and write again. Keys to the Court are held by others. ${cite('13')}`,
    options: {
      send: {
        text: 'Send the Prosecutor what they know.',
        feedback: `Anyone may send information. The Prosecutor must weigh how serious it is. ${cite('15(2)')}`,
      },
      refer: {
        text: 'Refer the situation to the Court.',
        feedback: `You gave them a key that only States Parties and the Security Council hold. ${cite('13')}`,
      },
      again: {
        text: 'Write again when new facts turn up.',
        feedback: `A refusal reads as an ending, but it is not one. New facts can open the file again. ${cite('15(6)')}`,
      },
      review: {
        text: 'Ask the judges to review a refusal.',
        feedback: `That way is kept for a State that referred, or the Security Council. ${cite('53(3)')}`,
      },
    },
  },
  parts: ['send', 'refer', 'again', 'review'],
  empty: { chosen: [] },
  partial: { chosen: ['send'] },
  right: {
    response: { chosen: ['send', 'again'] },
    score: score(1, { send: 'hit', refer: 'spared', again: 'hit', review: 'spared' }),
  },
  partly: {
    response: { chosen: ['send', 'refer'] },
    score: score(0.25, { send: 'hit', refer: 'wrong', again: 'missed', review: 'spared' }),
  },
  wrong: {
    response: { chosen: ['refer', 'review'] },
    score: score(0, { send: 'missed', refer: 'wrong', again: 'missed', review: 'wrong' }),
  },
};

export const trueFalse: Fixture<'true-false'> = {
  item: {
    ...common,
    id: 'signatures-make-a-referral',
    type: 'true-false',
    isTrue: false,
    reasons: [
      { id: 'key-holders', isKey: true },
      { id: 'too-few', isKey: false },
      { id: 'secret', isKey: false },
    ],
  },
  words: {
    ...commonWords,
    stem: 'Thirty-eight signatures make the letter a referral.',
    explanation: `A referral comes from a State Party or from the Security Council, however many others sign. ${cite('13')}`,
    judgements: {
      true: 'A referral is an act of those who hold a key; signatures do not add up to one.',
      false: 'Right: the number of signatures changes nothing.',
    },
    reasons: {
      'key-holders': {
        text: 'Only States Parties and the Security Council refer.',
        feedback: `So says ${cite('13')}.`,
      },
      'too-few': { text: 'Too few have signed.', feedback: 'No number would do: the Statute counts no signatures.' },
      secret: { text: 'The letter was not published.', feedback: 'Publication plays no part: letters may be secret.' },
    },
  },
  parts: ['too-few', 'key-holders', 'secret'],
  empty: { judgement: null, reason: null },
  partial: { judgement: false, reason: null },
  right: {
    response: { judgement: false, reason: 'key-holders' },
    score: score(1, { false: 'hit', 'key-holders': 'hit', 'too-few': 'spared', secret: 'spared' }),
  },
  partly: {
    response: { judgement: false, reason: 'too-few' },
    score: score(0.5, { false: 'hit', 'key-holders': 'missed', 'too-few': 'wrong', secret: 'spared' }),
  },
  wrong: {
    response: { judgement: true, reason: 'secret' },
    score: score(0, { true: 'wrong', 'key-holders': 'missed', 'too-few': 'spared', secret: 'wrong' }),
  },
};

export const predict: Fixture<'predict'> = {
  item: {
    ...common,
    id: 'what-will-it-start',
    type: 'predict',
    options: [{ id: 'investigation' }, { id: 'information' }, { id: 'nothing' }],
  },
  words: {
    ...commonWords,
    stem: 'What will this letter start?',
    explanation: 'Keep your prediction in mind. It comes back at the end, beside what you expect then.',
    options: {
      investigation: { text: 'An investigation, as so many have signed', feedback: 'Watch who can begin one.' },
      information: { text: 'A file that the Prosecutor reads', feedback: 'Watch what happens to the file.' },
      nothing: { text: 'Nothing at all', feedback: 'Watch where letters go.' },
    },
  },
  parts: ['investigation', 'information', 'nothing'],
  empty: { chosen: null, confidence: 50 },
  partial: { chosen: 'investigation', confidence: 50 },
  right: { response: { chosen: 'information', confidence: 70 }, score: score(null, {}) },
  partly: { response: { chosen: 'nothing', confidence: 20 }, score: score(null, {}) },
  wrong: { response: { chosen: 'investigation', confidence: 100 }, score: score(null, {}) },
};

export const shortAnswer: Fixture<'short-answer'> = {
  item: {
    ...common,
    id: 'since-when',
    type: 'short-answer',
    kind: 'number',
    answers: [
      { id: 'in-force', isKey: true, value: 2002, spellings: [] },
      { id: 'adopted', isKey: false, value: 1998, spellings: [] },
    ],
  },
  words: {
    ...commonWords,
    stem: 'Since 1 July of which year can the Court judge crimes?',
    explanation: `The Court judges what happened after its Statute entered into force. ${cite('11(1)')}`,
    before: '1 July',
    answers: {
      'in-force': { text: '2002', feedback: `Yes: the day on which the Statute entered into force. ${cite('11(1)')}` },
      adopted: { text: '1998', feedback: 'In 1998 the Statute was adopted. It entered into force four years later.' },
    },
    otherwise: 'Look for the day on which the Statute entered into force.',
  },
  parts: [],
  empty: { text: '' },
  partial: { text: '20' },
  right: { response: { text: '2002' }, score: score(1, { 'in-force': 'hit', adopted: 'spared' }) },
  partly: { response: { text: '1998' }, score: score(0, { 'in-force': 'missed', adopted: 'wrong' }) },
  wrong: { response: { text: '1945' }, score: score(0, { 'in-force': 'missed', adopted: 'spared' }) },
};
