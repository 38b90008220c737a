import { describe, expect, it } from 'vitest';
import { type Edit, findingsWith } from '../small-lesson.ts';

const file = 'claims.yaml';
const adding = (field: string): Edit => [
  file,
  '  verification: one-family\n',
  `  verification: one-family\n${field}\n`,
];

describe('the argument graph', () => {
  it.each<[string, Edit, string]>([
    ['cites', adding('  cites: [it-was]'), "8:11: unknown claim 'it-was': write 'it-was-not'"],
    ['supports', adding('  supports: [it-was]'), "8:14: unknown claim 'it-was': write 'it-was-not'"],
    ['restsOn', adding('  restsOn: [it-was]'), "8:13: unknown claim 'it-was': write 'it-was-not'"],
    ['retells', adding('  retells: it-was'), "8:12: unknown claim 'it-was': write 'it-was-not'"],
    ['about', adding('  about: [it-was]'), "8:11: unknown claim 'it-was': write 'it-was-not'"],
    ['inNews', adding('  inNews: [they-wrot]'), "8:12: unknown sentence 'they-wrot': write 'they-wrote'"],
    ['firstHand', adding('  firstHand: [the-new]'), "8:15: unknown source of this entry 'the-new': write 'the-news'"],
    [
      'printedBeside',
      [file, '  addresses: directly\n', '  addresses: directly\n  printedBeside: it-was-not\n'],
      "17:18: unknown claim 'it-was-not': write one of harm-was-done, or add it to claims\\.yaml",
    ],
    [
      'answers, to a reply',
      [file, 'answers: [harm-was-done]', 'answers: [harm-was-done, it-was-not]'],
      "14:28: unknown claim 'it-was-not': write one of harm-was-done, or add it to claims\\.yaml",
    ],
  ])('names what is there: %s', (_name, edit, expected) => {
    expect(findingsWith(edit)).toEqual([expect.stringMatching(new RegExp(`^claims\\.yaml:${expected}`))]);
  });

  it('says where a reply is printed only where that is not beside its claim', () => {
    const beside: Edit = [file, '  addresses: directly\n', '  addresses: directly\n  printedBeside: harm-was-done\n'];
    expect(findingsWith(beside)).toEqual([
      "claims.yaml:17:18: 'it-was-not' answers the claim beside which it is printed: remove 'printedBeside', which is for another claim than the one answered",
    ]);
  });

  it('says how many sources, where there are several', () => {
    const several: Edit = [file, 'verification: one-family', 'verification: several-sources'];
    expect(findingsWith(several)).toEqual([
      "claims.yaml:7:17: 'harm-was-done' has several sources, and nothing says how many: write 'confirmedBy: …' with the number of independent sources",
    ]);
    expect(findingsWith(adding('  confirmedBy: 3'))).toEqual([
      "claims.yaml:8:16: 'harm-was-done' is confirmed by 3 sources and marked 'one-family': write 'verification: several-sources', or remove 'confirmedBy'",
    ]);
  });

  it('gives each label once', () => {
    const again: Edit = [file, '  addresses: directly\n', '  addresses: directly\n  label: C1\n'];
    expect(findingsWith(adding('  label: C1'), again)).toEqual([
      "claims.yaml:18:10: duplicate label 'C1': write a label that no other entry has",
    ]);
  });
});

describe('a sentence of the news', () => {
  const telling = (node: string): Edit => [
    'figures/news.yaml',
    'kind: reported\n    speaker: prosecutor\n    date: 2022-09-19',
    `kind: told\n    node: ${node}`,
  ];

  it('tells a node that says so', () => {
    expect(findingsWith(telling('harm-was-done'))).toEqual([
      "figures/news.yaml:4:11: 'harm-was-done' does not say that the sentence 'they-wrote' tells it: write 'they-wrote' into its 'inNews' in claims.yaml",
    ]);
    expect(findingsWith(telling('harm-was-done'), adding('  inNews: [they-wrote]'))).toEqual([]);
  });

  it('tells a node that is there', () => {
    expect(findingsWith(telling('harm-was'))).toEqual([
      "figures/news.yaml:4:11: unknown claim 'harm-was': write 'harm-was-done'",
    ]);
  });
});

describe('voices', () => {
  it.each<[string, Edit, string]>([
    ['an actor', ['voices.yaml', 'actors: [prosecutor]', 'actors: [procesutor]'], "unknown actor 'procesutor'"],
    ['a node', ['voices.yaml', 'onRecord: [harm-was-done]', 'onRecord: [harm]'], "unknown claim 'harm'"],
    ['a source', ['voices.yaml', 'sources: [the-news]', 'sources: [the-newz]'], "unknown source 'the-newz'"],
    ['its words', ['en/voices.yaml', 'the-school:', 'the-scool:'], "voice 'the-school' has no words"],
  ])('name what is there: %s', (_name, edit, expected) => {
    expect(findingsWith(edit)[0]).toContain(expected);
  });
});
