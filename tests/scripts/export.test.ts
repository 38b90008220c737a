/** What `npm run -s export` refuses, before it builds or writes anything. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Machines are busy while all tests run, and each of these starts a program. */
const patience = 60_000;
const nowhere = join(tmpdir(), 'export-writes-nothing-here');

function run(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/export.ts', ...given], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command that exports packages', () => {
  it.each([
    [['--steps', 'the-letter'], /no folder is named: write --to DIR/],
    [['--to', nowhere, '--as', 'zip'], /no package 'zip': write scorm12, scorm2004, cmi5, single/],
    [['--to', nowhere, '--colour', 'red'], /--colour/],
  ])(
    'refuses %j with what to write, and writes nothing',
    (given, fault) => {
      const { status, stdout, stderr } = run(...given);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(fault);
      expect(existsSync(nowhere)).toBe(false);
    },
    patience,
  );
  it(
    'names every choice when asked',
    () => {
      const { status, stdout } = run('--help');
      expect(status).toBe(0);
      for (const name of [
        'to',
        'as',
        'locale',
        'steps',
        'start',
        'policy',
        'quiz',
        'theme',
        'accent',
        'motion',
        'seed',
      ])
        expect(stdout).toContain(`--${name} `);
    },
    patience,
  );
});
