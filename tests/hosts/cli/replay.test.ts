import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Machines are busy while all tests run, and each of these starts a program. */
const patience = 60_000;

const libya = readFileSync('content/situations/libya.yaml', 'utf8');
const syria = readFileSync('content/situations/syria-2014.yaml', 'utf8');
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function run(files: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/hosts/cli/replay.ts', ...files],
    { encoding: 'utf8', input },
  );
  const lines = (text: string) => text.split('\n').filter((line) => line !== '');
  return { status, ids: lines(stdout).map((line) => JSON.parse(line).id), out: lines(stdout), errors: lines(stderr) };
}

describe('what it prints', () => {
  it(
    'is one object a situation, in order, several to a file, and 0 where all is as expected',
    () => {
      const both = file('both.yaml', `# two\n---\n${libya}---\n${syria}...\n`);
      const { status, out, errors } = run([both, 'content/situations/kenya.yaml']);
      expect({ status, errors }).toEqual({ status: 0, errors: [] });
      expect(out[1]).toBe(
        '{"id":"syria-2014","accepted":true,"situation":"referral-vetoed","cases":{},"refused":null,"asExpected":true}',
      );
      expect(out.map((line) => JSON.parse(line).id)).toEqual(['libya', 'syria-2014', 'kenya']);
    },
    patience,
  );

  it(
    'says where a refusal stands, why, and by which article, and 1 where it was not expected',
    () => {
      const short = file('short.yaml', libya.replace('yes: 15, no: 0', 'yes: 8, no: 7').replace(/expect:(.|\n)*/, ''));
      const { status, out, errors } = run([short]);
      expect({ status, errors, lines: out.length }).toEqual({ status: 1, errors: [], lines: 1 });
      expect(JSON.parse(out[0] ?? '')).toEqual({
        id: 'libya',
        accepted: false,
        situation: 'referral-not-adopted',
        cases: {},
        refused: {
          index: 1,
          type: 'INVESTIGATION_OPENED',
          on: '2011-03-03',
          reason: expect.stringMatching(/^[A-Z].+\.$/),
          articles: expect.arrayContaining(['13', '15(3)']),
          test: 'referral-or-authorisation',
        },
        asExpected: null,
      });
    },
    patience,
  );

  it(
    'reads standard input, JSON, and a refusal that is expected at its place',
    () => {
      const json = (id: string, expected: object) =>
        JSON.stringify({
          id,
          name: 'Twice',
          facts: {
            conduct: { from: 2011, to: null, crimes: ['war-crimes'], territory: ['LY'], nationality: [] },
            acceptance: {},
          },
          events: [
            { on: 2012, type: 'EXAMINATION_OPENED' },
            { on: 2013, type: 'EXAMINATION_OPENED', weather: 'fine' },
          ],
          expect: expected,
        });
      const at = (id: string, place: number) => json(id, { refused: 'EXAMINATION_OPENED', at: place });
      const good = file('good.json', at('good', 1));
      expect(run([good, '-'], at('piped', 1))).toMatchObject({ status: 0, ids: ['good', 'piped'], errors: [] });
      expect(run(['-'], at('elsewhere', 0)).status).toBe(1);
      expect(run(['-'], json('unexpected', { situation: 'examination' })).status).toBe(1);
    },
    patience,
  );

  it.each([
    ['another state', 'situation: investigation', 'situation: concluded'],
    ['another state of a case', 'njeem: warrant', 'njeem: trial'],
    ['a case that is not there', 'njeem: warrant', 'nobody: warrant'],
    ['a refusal that does not come', 'situation: investigation', 'refused: SUSPECT_DIED'],
  ])(
    'exits 1 where a file expects %s',
    (_what, from, to) => {
      const { status, out } = run(['-'], libya.replace(from, to));
      expect({ status, asExpected: JSON.parse(out[0] ?? '{}').asExpected }).toEqual({ status: 1, asExpected: false });
    },
    patience,
  );
});

describe('what breaks the format', () => {
  const broken: [what: string, text: string, error: RegExp][] = [
    ['an empty file', '', /^standard input:1:1: the file is empty/],
    ['nothing but a comment', '# nothing\n', /^standard input:1:1: the file is empty/],
    ['no YAML', 'id: [libya\nname: x', /^standard input:\d+:\d+: broken YAML/],
    ['no mapping', '- libya\n', /^standard input:1:1: /],
    ['a field that is missing', libya.replace('name: Libya\n', ''), /^standard input:1:1: 'name' is missing/],
    ['an impossible date', libya.replace('2011-02-26', '2011-02-30'), /^standard input:14:10: 'on' is not a date/],
    [
      'a thirteenth month',
      libya.replace('from: 2011-02-15', 'from: 2011-13'),
      /^standard input:5:11: 'from' is not a date/,
    ],
    [
      'an unknown event',
      libya.replace('COUNCIL_VOTED', 'COUNCIL_VOTES'),
      /^standard input:14:28: 'COUNCIL_VOTES' is no type/,
    ],
    ['words for a number', libya.replace('yes: 15', 'yes: many'), /^standard input:14:67: 'yes' is not a number/],
    ['half a vote', libya.replace('yes: 15', 'yes: 7.5'), /^standard input:14:67: 'yes' is not a whole number/],
    [
      'an unknown crime',
      libya.replace('[crimes-against', '[piracy, crimes-against'),
      /^standard input:7:14: 'piracy' is no entry of 'crimes'/,
    ],
    [
      'an unknown state of the situation',
      libya.replace('situation: inv', 'situation: xinv'),
      /^standard input:27:14: 'xinvestigation' is no situation/,
    ],
    [
      'a state in words',
      libya.replace('territory: [LY]', 'territory: [Libya]'),
      /^standard input:8:17: entry 1 of 'territory' is no code/,
    ],
    [
      'an id that is not kebab-case',
      libya.replace('id: libya', 'id: Libya X'),
      /^standard input:1:5: 'id' is not kebab-case/,
    ],
    [
      'a yes that is a word',
      libya
        .replace('case: m-gaddafi}', 'case: m-gaddafi, inAbsence: yes}')
        .replace('SUSPECT_DIED, case: m', 'CHARGES_CONFIRMED, inAbsence: yes, case: m'),
      /^standard input:\d+:\d+: (broken YAML|'inAbsence')/,
    ],
  ];
  it.each(broken)(
    '%s',
    (_what, text, error) => {
      const { status, ids, errors } = run(['-'], text);
      expect({ status, ids }).toEqual({ status: 2, ids: [] });
      expect(errors.join('\n')).toMatch(error);
    },
    patience,
  );

  it(
    'stops nothing else: a file that is not there, a folder, a broken document, an id met twice',
    () => {
      const mixed = file('mixed.yaml', `${libya}---\nid: [\n---\n${syria}---\n${libya}`);
      const { status, ids, errors } = run(['nowhere.yaml', folder, mixed, 'content/situations/kenya.yaml']);
      expect({ status, ids }).toEqual({ status: 2, ids: ['libya', 'syria-2014', 'kenya'] });
      expect(errors).toEqual([
        expect.stringMatching(/^nowhere\.yaml:1:1: the file cannot be read/),
        expect.stringContaining(':1:1: the file cannot be read'),
        expect.stringMatching(/mixed\.yaml:3\d:\d+: broken YAML/),
        expect.stringMatching(/mixed\.yaml:5\d:5: duplicate id 'libya'/),
      ]);
    },
    patience,
  );

  it(
    'exits 2 even where another situation is not as expected',
    () => {
      const other = file('other.yaml', libya.replace('situation: inv', 'situation: concluded # inv'));
      expect(run([other, 'nowhere.yaml']).status).toBe(2);
    },
    patience,
  );

  it(
    'asks for a file',
    () => {
      const { status, errors } = run([]);
      expect({ status, errors }).toEqual({ status: 2, errors: [expect.stringContaining('npm run -s replay -- FILE')] });
    },
    patience,
  );
});
