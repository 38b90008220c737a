import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lessonOf, loadContent, pageWords } from '../../src/content/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-lesson-'));
afterAll(() => rmSync(folder, { recursive: true }));
const dir = join(folder, 'my-lesson');
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/new-lesson.mjs', ...args], { encoding: 'utf8' });

it('writes a lesson of two steps in which check-content finds nothing', () => {
  expect(run(dir)).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts', dir], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  const content = loadContent(dir);
  const { steps } = lessonOf(content, 'en');
  expect(steps).toHaveLength(2);
  for (const { id } of steps)
    expect(pageWords(content, 'en', { kind: 'step', step: id }).step?.screens).toHaveLength(2);
});

it('tells editors the schema of each file', () => {
  const first = (path: string) => readFileSync(join(dir, path), 'utf8').split('\n')[0];
  expect(first('lesson.yaml')).toMatch(/^# yaml-language-server: \$schema=.*\/content\/\.schemas\/lesson\.json$/);
  expect(first('teach.yaml')).toMatch(/\/teach\.json$/);
  expect(first('en/teach.yaml')).toMatch(/\/words-teach\.json$/);
  expect(first('steps/who-answers/items.yaml')).toMatch(/\/items\.json$/);
});

it('overwrites nothing, and asks for a name', () => {
  expect(run(dir)).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') });
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('Name the folder') });
});

it('needs no file of a figure that no step shows, and asks for that of one that is shown', () => {
  const check = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts', dir], { encoding: 'utf8' }).stdout;
  const file = join(dir, 'steps/who-answers/step.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('id: three-offices', 'id: three-offices, figure: ladder'));
  expect(check()).toMatch(
    /\/en\/figures\/ladder\.yaml:1:1: the file is missing.*\n.*\/figures\/ladder\.yaml:1:1: the file/,
  );
});
