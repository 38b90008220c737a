import { describe, expect, it } from 'vitest';
import { unquoted } from '../../../src/content/checks/fairness.ts';
import { type Edit, findingsWith } from '../small-lesson.ts';

const keys = 'claims.yaml';
const words = 'en/claims.yaml';
const list = 'en/fairness.yaml';

/** The reply made to answer nothing that anybody says. */
const noReply: Edit = [
  keys,
  '- id: it-was-not\n  node: reply\n  kinds: [direct-denial]\n',
  '- id: it-was-not\n  node: claim\n  kind: request\n',
];
const noAnswer: Edit = [keys, '  answers: [harm-was-done]\n', ''];
const noAddress: Edit = [keys, '  addresses: directly\n', ''];
const unanswered = [noReply, noAnswer, noAddress];

describe('a claim and its reply', () => {
  const ask =
    "add a reply whose 'answers' names it, or write 'noReply: { checked: YYYY-MM-DD }' with the day on which none was found";

  it.each(['allegation', 'finding', 'measure'])('are both there, where the claim is a %s', (kind) => {
    const asKind: Edit = [keys, 'kind: allegation', `kind: ${kind}`];
    expect(findingsWith(...unanswered, asKind)).toEqual([
      `claims.yaml:1:7: nothing answers the ${kind} 'harm-was-done': ${ask}`,
    ]);
  });

  it.each(['request', 'proposal', 'statement-of-law'])('need not both be there, where the claim is a %s', (kind) => {
    expect(findingsWith(...unanswered, [keys, 'kind: allegation', `kind: ${kind}`])).toEqual([]);
  });

  it('or the day is given on which no reply was found', () => {
    const looked: Edit = [keys, '  kind: allegation\n', '  kind: allegation\n  noReply: { checked: 2026-11-23 }\n'];
    expect(findingsWith(...unanswered, looked)).toEqual([]);
    expect(findingsWith(looked)).toEqual([
      "claims.yaml:4:12: 'harm-was-done' has a reply and says that none was found: remove 'noReply', or the claim from the 'answers' of the reply",
    ]);
  });

  it.each<[string, string, string]>([
    ['short', 'No.', "the reply 'it-was-not' has 1 words"],
    [
      'long',
      'She says that it was not, that nobody saw it, and that it cannot be.',
      "the reply 'it-was-not' has 15 words",
    ],
  ])('get about as many words: too %s', (_name, text, what) => {
    expect(findingsWith([words, 'She says that it was not.', text])).toEqual([
      `en/claims.yaml:2:21: ${what} and the claim 'harm-was-done' has 7: write 5 to 10 words, or change the claim's text`,
    ]);
  });

  it('may differ by half', () => {
    expect(findingsWith([words, 'She says that it was not.', 'She says that it was not so.'])).toEqual([]);
  });
});

describe('words', () => {
  it('between a speaker and a text are verbs of the list', () => {
    const [found] = findingsWith([
      words,
      "not.[^the-news]', attribution: says",
      "not.[^the-news]', attribution: boasts",
    ]);
    expect(found).toMatch(/^en\/claims\.yaml:2:\d+: 'boasts' is not among the neutral verbs of fairness\.yaml: write /);
  });

  it.each<[string, string, string]>([
    ['that takes a side', 'She admits that it was not.', "'admits' takes a side"],
    ['that takes a side, of two parts', 'She says so-called harm was not.', "'so-called' takes a side"],
    ['that calls somebody guilty', 'She says that he is guilty.', "'is guilty' calls somebody guilty"],
  ])('of our own hold none %s', (_name, text, what) => {
    const found = findingsWith([words, 'She says that it was not.', text]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(what);
  });

  it('are found in the news and in the voices too', () => {
    expect(
      findingsWith(['en/figures/news.yaml', 'The writers say so.', 'The writers admit so.'], [list, 'admits', 'admit']),
    ).toEqual([
      "en/figures/news.yaml:5:22: 'admit' takes a side: write a plain word, or put it in quotation marks where somebody else said it",
    ]);
    expect(findingsWith(['en/voices.yaml', 'The letter quotes', 'The so-called letter quotes'])).toHaveLength(1);
  });

  it('of somebody else may be anything', () => {
    expect(findingsWith([words, 'She says that it was not.', 'She says “he is guilty” of so.'])).toEqual([]);
  });

  it('within others are no finding', () => {
    expect(findingsWith([words, 'She says that it was not.', 'She says it was not so-calledish.'])).toEqual([]);
  });

  it.each([
    ['She “admits” it', 'She “…” it'],
    ['Elle «l’avoue» ici', 'Elle “…” ici'],
    ['Sie „gibt zu“ es', 'Sie “…” es'],
  ])('in quotation marks of any language are set aside: %s', (text, own) => {
    expect(unquoted(text)).toBe(own);
  });
});

describe('a name', () => {
  const unknown = (name: string) =>
    `'${name}' is named by no actor and no source: leave the name out, or add it to actors.yaml; a place or a body goes into 'names' of fairness.yaml`;

  it.each<[string, string]>([
    ['She says that Jo Bloggs was not.', 'Jo Bloggs'],
    ['She says that Bloggs was not there.', 'Bloggs'],
    ['Jo Bloggs says that it was not.', 'Jo Bloggs'],
    ['She says: “Bloggs it was not, never.”', ''],
    ['She says: “It was Bloggs’s, not hers.”', 'Bloggs'],
    ['Maria Okoro’s Bloggs says it was not.', 'Bloggs'],
  ])('is one of an actor or a source: %s', (text, name) => {
    const found = findingsWith([words, 'She says that it was not.', text]);
    expect(found.map((line) => line.replace(/^[^ ]* /, ''))).toEqual(name === '' ? [] : [unknown(name)]);
  });

  it.each([
    'Maria Okoro says that it was not.',
    'In Utopia, she says, it was not.',
    'She says the Prosecutor was not.',
  ])('may be that of an actor, a source or a place: %s', (text) => {
    expect(findingsWith([words, 'She says that it was not.', text])).toEqual([]);
  });

  it('is not looked for in a language that does not ask for it', () => {
    expect(
      findingsWith(
        [words, 'She says that it was not.', 'She says that Bloggs was not.'],
        [list, '\nnames: [Utopia]', ''],
      ),
    ).toEqual([]);
  });
});
