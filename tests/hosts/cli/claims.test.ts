import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Machines are busy while all tests run, and each of these starts a program a few times. */
const patience = 120_000;

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/hosts/cli/claims.ts', ...args],
    {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    },
  );
  return { status, out: stdout, errors: stderr };
}

it.each([
  ['argdown', 'json-ld'],
  ['json-ld', 'argdown'],
])(
  'writes the graph as %s, which is the same when read back, and as %s on the way',
  (format, other) => {
    const written = run('--to', format);
    expect(written).toMatchObject({ status: 0, errors: '' });
    const there = file('there', written.out);
    expect(run(there)).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+ nodes, 0 differences\n$/) });
    const across = file('across', run('--to', other, there).out);
    expect(run('--to', format, across)).toEqual(written);
  },
  patience,
);

it(
  'says in which nodes a file differs, and 1',
  () => {
    const { out } = run('--to', 'argdown');
    const changed = out
      .replace('"speaker":"zhao-lijian"', '"speaker":"mao-ning"')
      .replace('[letter-of-2020]: ', '[letter-of-november]: ');
    const { status, out: said } = run(file('changed', changed));
    expect(status).toBe(1);
    expect(said.trimEnd().split('\n')).toEqual([
      'letter-of-2020: not in the file',
      'letter-of-november: in the file alone',
      expect.stringMatching(/^[a-z-]+: another speaker$/),
      expect.stringMatching(/^\d+ nodes, 3 differences$/),
    ]);
  },
  patience,
);

it(
  'names the line of what is broken, and 2',
  () => {
    const broken = run('--to', 'argdown').out.replace('"one-source"', '"one-sorce"');
    const { status, errors } = run(file('broken', broken));
    expect(status).toBe(2);
    expect(errors).toMatch(/broken:\d+:\d+: 'one-sorce' is no verification: write 'one-source'/);
  },
  patience,
);

it(
  'tells how it is used, where it was asked, or asked for something else',
  () => {
    expect(run('--help')).toMatchObject({ status: 0, out: expect.stringContaining('--to json-ld') });
    for (const args of [[], ['--to', 'word'], ['a', 'b']])
      expect(run(...args)).toMatchObject({ status: 2, errors: expect.stringContaining('--to json-ld') });
    expect(run(join(folder, 'none'))).toMatchObject({ status: 2, errors: expect.stringContaining('no such file') });
    expect(run('--to', 'argdown', '--lang', 'xx')).toMatchObject({
      status: 2,
      errors: expect.stringContaining("'xx'"),
    });
  },
  patience,
);
