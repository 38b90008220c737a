import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/content/content-error.ts';
import { readSituations } from '../../src/content/situation-file.ts';

const doc = (id: string, more = '') =>
  `id: ${id}\nname: N\nfacts:\n  conduct: {from: 2011, to: null, crimes: [], territory: [NO], nationality: []}\n  acceptance: {NO: {party: 2002-07-01}, LY: }\nevents: []\n${more}`;
const read = (text: string) =>
  [...readSituations('a.yaml', text)].map(({ situation, findings }) => situation?.id ?? findings?.map(formatFinding));

describe('documents of a file', () => {
  it.each([
    ['one without a marker', doc('a'), ['a']],
    ['one with a marker', `---\n${doc('a')}`, ['a']],
    ['one after comments', `# what follows\n\n--- # here\n${doc('a')}`, ['a']],
    ['one after a directive', `%YAML 1.2\n---\n${doc('a')}`, ['a']],
    ['one that is ended', `${doc('a')}...\n# the end\n`, ['a']],
    ['two', `${doc('a')}---\n${doc('b')}`, ['a', 'b']],
    ['two with an end between', `${doc('a')}...\n---\n${doc('b')}`, ['a', 'b']],
    ['two with Windows line ends', `---\n${doc('a')}---\n${doc('b')}`.replaceAll('\n', '\r\n'), ['a', 'b']],
    ['one with a mark of byte order', `\uFEFF${doc('a')}`, ['a']],
    ['a marker within a line is none', doc('a', 'sources: ["--- not here"]\n'), ['a']],
  ])('%s', (_what, text, ids) => {
    expect(read(text)).toEqual(ids);
  });

  it('says that one is empty, and reads the others', () => {
    expect(read(`---\n---\n${doc('b')}`)).toEqual([
      [expect.stringMatching(/^a\.yaml:1:1: the document is empty/)],
      'b',
    ]);
  });

  it('reads JSON values one after the other, tabs and all', () => {
    const json = JSON.stringify({ id: 'a', name: 'N', facts: {}, events: [] }, null, '\t');
    expect(read(`${json}\n${json}\n`)).toEqual([
      [
        expect.stringMatching(/^a\.yaml:4:2: 'conduct' is missing/),
        expect.stringMatching(/^a\.yaml:4:2: 'acceptance' is missing/),
      ],
      [expect.stringMatching(/^a\.yaml:10:2: /), expect.stringMatching(/^a\.yaml:10:2: /)],
    ]);
  });
});

it('takes a year, yes, no, on and NO as YAML 1.2 does', () => {
  const [read] = readSituations('a.yaml', doc('a', 'expect:\nscope:\non: NO\n'));
  expect(read?.situation?.facts).toEqual({
    conduct: { from: '2011', to: null, crimes: [], territory: ['NO'], nationality: [] },
    acceptance: { NO: { party: '2002-07-01' }, LY: null },
  });
});

it.each([
  ['an acceptance of words', 'acceptance: {Norway: {party: 2002}}', "'Norway' is no code of a state"],
  ['a key twice', 'acceptance: {NO: {}, NO: {}}', 'Map keys must be unique'],
  ['a date with a time', 'acceptance: {NO: {party: 2002-07-01T00:00:00Z}}', "'party' is not a date"],
  ['29 February of a common year', 'acceptance: {NO: {party: 2011-02-29}}', "'party' is not a date"],
])('finds %s', (_what, acceptance, finding) => {
  const text = doc('a').replace(/acceptance: .*/, acceptance);
  expect(read(text)).toEqual([expect.arrayContaining([expect.stringContaining(finding)])]);
});
