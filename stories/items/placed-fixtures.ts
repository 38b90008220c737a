import type { Mark, Score } from '../../src/learning/score.ts';
import type { Fixture } from './fixtures.ts';

const score = (fraction: number, marks: Record<string, Mark>): Score => ({ fraction, marks });
const common = { objective: 'know-the-letter', isAlwaysAsked: false };
const commonWords = {
  hints: ['Ask who acts first.', 'The judges come after the Prosecutor.'] as [string, string],
  articles: ['13', '15'],
  screen: 'who-holds-a-key',
};
/** The same feedback where it is right, and one that names the misunderstanding where it is not. */
const part = (text: string, feedback: string, mistaken: string) => ({ text, feedback, mistaken });

export const sort: Fixture<'sort'> = {
  item: {
    ...common,
    id: 'who-may-do-what',
    type: 'sort',
    categories: ['refer', 'inform', 'authorise'],
    cards: [
      { id: 'council', category: 'refer' },
      { id: 'tajikistan', category: 'refer' },
      { id: 'union', category: 'inform' },
      { id: 'members', category: 'inform' },
      { id: 'chamber', category: 'authorise' },
    ],
  },
  words: {
    ...commonWords,
    stem: 'What may each of them do to get the Court moving?',
    explanation: 'Two kinds of actor refer, anyone may inform, and three judges authorise.',
    categories: {
      refer: { name: 'Can refer', note: 'Hands over a whole situation.' },
      inform: { name: 'Can inform', note: 'Sends what it knows, as anyone may.' },
      authorise: { name: 'Can authorise', note: 'Lets an investigation begin.' },
    },
    cards: {
      council: part('The UN Security Council', 'It refers by a resolution.', 'It does more than write: it refers.'),
      tajikistan: part(
        'Tajikistan, a State Party',
        'Each State Party may refer.',
        'A State Party holds a key of its own.',
      ),
      union: part(
        'The European Union',
        'Like anyone, it may write.',
        'The Union is no State Party, though its members are.',
      ),
      members: part('38 members of parliament', 'They wrote a letter.', 'They speak for voters, not for a State.'),
      chamber: part(
        'The Pre-Trial Chamber',
        'Its three judges let the Prosecutor begin.',
        'Judges do not bring situations in.',
      ),
    },
  },
  parts: ['members', 'council', 'union', 'chamber', 'tajikistan'],
  empty: { placed: {} },
  partial: { placed: { council: 'refer', members: 'inform' } },
  right: {
    response: {
      placed: { council: 'refer', tajikistan: 'refer', union: 'inform', members: 'inform', chamber: 'authorise' },
    },
    score: score(1, { council: 'hit', tajikistan: 'hit', union: 'hit', members: 'hit', chamber: 'hit' }),
  },
  partly: {
    response: {
      placed: { council: 'refer', tajikistan: 'refer', union: 'refer', members: 'inform', chamber: 'inform' },
    },
    score: score(0.6, { council: 'hit', tajikistan: 'hit', union: 'wrong', members: 'hit', chamber: 'wrong' }),
  },
  wrong: {
    response: {
      placed: { council: 'inform', tajikistan: 'inform', union: 'refer', members: 'refer', chamber: 'refer' },
    },
    score: score(0, { council: 'wrong', tajikistan: 'wrong', union: 'wrong', members: 'wrong', chamber: 'wrong' }),
  },
};

export const order: Fixture<'order'> = {
  item: {
    ...common,
    id: 'standards-in-order',
    type: 'order',
    entries: [{ id: 'basis' }, { id: 'grounds' }, { id: 'substantial' }, { id: 'doubt' }],
  },
  words: {
    ...commonWords,
    stem: 'Put the standards of proof in order, the lightest first.',
    explanation: 'Each stage asks for more than the one before it.',
    entries: {
      basis: part('Reasonable basis to proceed', 'It opens an investigation.', 'This is where it all begins.'),
      grounds: part('Reasonable grounds to believe', 'It carries a warrant.', 'A warrant comes before charges.'),
      substantial: part(
        'Substantial grounds to believe',
        'It sends charges to trial.',
        'Charges come after a warrant.',
      ),
      doubt: part('Beyond reasonable doubt', 'Only this convicts.', 'Nothing asks for more than a conviction.'),
    },
  },
  parts: ['doubt', 'grounds', 'basis', 'substantial'],
  empty: { sequence: ['doubt', 'grounds', 'basis', 'substantial'] },
  partial: { sequence: ['grounds', 'basis', 'doubt', 'substantial'] },
  right: {
    response: { sequence: ['basis', 'grounds', 'substantial', 'doubt'] },
    score: score(1, { basis: 'hit', grounds: 'hit', substantial: 'hit', doubt: 'hit' }),
  },
  partly: {
    response: { sequence: ['basis', 'substantial', 'grounds', 'doubt'] },
    score: score(0.5, { basis: 'hit', grounds: 'wrong', substantial: 'wrong', doubt: 'hit' }),
  },
  wrong: {
    response: { sequence: ['doubt', 'substantial', 'grounds', 'basis'] },
    score: score(0, { basis: 'wrong', grounds: 'wrong', substantial: 'wrong', doubt: 'wrong' }),
  },
};

export const match: Fixture<'match'> = {
  item: {
    ...common,
    id: 'acts-and-articles',
    type: 'match',
    prompts: [
      { id: 'authorise', target: 'a15' },
      { id: 'warrant', target: 'a58' },
      { id: 'innocence', target: 'a66' },
    ],
    targets: ['a13', 'a15', 'a58', 'a66'],
  },
  words: {
    ...commonWords,
    stem: 'Where in the Statute does each of these stand?',
    explanation: 'The Statute follows the path of a case: from the doors to the verdict.',
    prompts: {
      authorise: part(
        'The judges let an investigation begin.',
        'Authorisation stands there.',
        'It follows on the letter.',
      ),
      warrant: part('A person is to be arrested.', 'Warrants stand there.', 'It comes when a suspect has a name.'),
      innocence: part('Everyone is presumed innocent.', 'So it is, until proved guilty.', 'It belongs to the trial.'),
    },
    targets: {
      a13: { name: 'Article 13' },
      a15: { name: 'Article 15' },
      a58: { name: 'Article 58' },
      a66: { name: 'Article 66' },
    },
  },
  parts: ['a66', 'a13', 'a58', 'a15'],
  empty: { matched: {} },
  partial: { matched: { warrant: 'a58' } },
  right: {
    response: { matched: { authorise: 'a15', warrant: 'a58', innocence: 'a66' } },
    score: score(1, { authorise: 'hit', warrant: 'hit', innocence: 'hit' }),
  },
  partly: {
    response: { matched: { authorise: 'a13', warrant: 'a58', innocence: 'a66' } },
    score: score(2 / 3, { authorise: 'wrong', warrant: 'hit', innocence: 'hit' }),
  },
  wrong: {
    response: { matched: { authorise: 'a66', warrant: 'a13', innocence: 'a58' } },
    score: score(0, { authorise: 'wrong', warrant: 'wrong', innocence: 'wrong' }),
  },
};

export const markSentences: Fixture<'mark-sentences'> = {
  item: {
    ...common,
    id: 'claim-denial-neither',
    type: 'mark-sentences',
    labels: ['claim', 'denial', 'neither'],
    sentences: [
      { id: 'letter', label: 'neither' },
      { id: 'asserted', label: 'claim' },
      { id: 'rejected', label: 'denial' },
    ],
  },
  words: {
    ...commonWords,
    stem: 'Which of these sentences is a claim, which a denial?',
    explanation: 'A claim says that something is so; a denial says that it is not; a report of an act is neither.',
    labels: {
      claim: { name: 'Claim', note: 'Says that something is so.' },
      denial: { name: 'Denial', note: 'Says that it is not.' },
      neither: { name: 'Neither' },
    },
    sentences: {
      letter: part('The letter was sent in September.', 'It reports an act.', 'Nobody disputes that it was sent.'),
      asserted: part(
        'Its authors say that crimes took place.',
        'So its authors say.',
        'Look for who says that it is so.',
      ),
      rejected: part(
        'A spokesperson says that nothing of the kind happened.',
        'So they deny it.',
        'Look at what is rejected.',
      ),
    },
  },
  parts: ['letter', 'asserted', 'rejected'],
  empty: { marked: {} },
  partial: { marked: { letter: 'neither' } },
  right: {
    response: { marked: { letter: 'neither', asserted: 'claim', rejected: 'denial' } },
    score: score(1, { letter: 'hit', asserted: 'hit', rejected: 'hit' }),
  },
  partly: {
    response: { marked: { letter: 'claim', asserted: 'claim', rejected: 'denial' } },
    score: score(2 / 3, { letter: 'wrong', asserted: 'hit', rejected: 'hit' }),
  },
  wrong: {
    response: { marked: { letter: 'claim', asserted: 'denial', rejected: 'claim' } },
    score: score(0, { letter: 'wrong', asserted: 'wrong', rejected: 'wrong' }),
  },
};
