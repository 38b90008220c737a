/** `npm run -s export` as a teacher runs it: what lies in the folder holds what was chosen. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFresh } from '../../../scripts/fresh-build.mjs';
import { forms } from '../../../src/hosts/package/whole.ts';
import { findingsOf, schemas12, schemas2004, schemasCmi5 } from '../../hosts/package/xsd.ts';
import { lesson, stepAt } from '../lesson.ts';
import { filesIn } from './course.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const chosen = [stepAt(0).id, stepAt(2).id];
const dirs: string[] = [];

/** The files that the command writes, by name; it prints where each lies, and nothing else. */
async function exported(...choices: readonly string[]): Promise<Map<string, Uint8Array>> {
  const dir = mkdtempSync(join(tmpdir(), 'export-'));
  dirs.push(dir);
  const to = join(dir, 'course'); // not there yet
  const { NODE_ENV: _, VITEST: __, ...env } = process.env; // those of this test
  const command = ['run', '-s', 'export', '--', '--to', to, '--steps', chosen.toReversed().join(), ...choices];
  const { stdout } = await promisify(execFile)('npm', command, {
    cwd: root,
    env,
    shell: process.platform === 'win32', // where `npm` is a batch file
  });
  const names = readdirSync(to).sort();
  expect(stdout.trim().split('\n').sort()).toEqual(names.map((name) => join(to, name)));
  return new Map(names.map((name) => [name, readFileSync(join(to, name))]));
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const inZip = (files: Map<string, Uint8Array>, form: string, name: string) => {
  const zip = files.get(`${lesson.id}-${form}.zip`);
  if (!zip) throw new RangeError(`There is no package for ${form}.`);
  return textOf(unzipSync(zip)[name]);
};
const digests = (files: Map<string, Uint8Array>) =>
  [...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
const idIn = (manifest: string) => /<manifest identifier="([^"]+)" version="([^"]+)"/.exec(manifest)?.slice(1) ?? [];

let guided: Map<string, Uint8Array>;
beforeAll(async () => {
  if (!isFresh()) throw new Error('The command would build under the other tests: run `npm run build` first.');
  guided = await exported('--policy', 'guided', '--theme', 'dark');
});
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true });
});

describe('the command that exports packages', () => {
  it('writes one for every form', () => {
    const names = forms.map((form) => `${lesson.id}-${form}.${form === 'single' ? 'html' : 'zip'}`);
    expect([...guided.keys()]).toEqual(names.sort());
  });

  it.each(['scorm12', 'scorm2004', 'cmi5', 'single'] as const)('puts what was chosen into that for %s', (form) => {
    const page = form === 'single' ? textOf(guided.get(`${lesson.id}-single.html`)) : inZip(guided, form, 'index.html');
    const choices = `steps=${chosen.join()}&amp;policy=guided&amp;theme=dark`;
    expect(page.includes(`data-package="${form}" data-choices="${choices}"`)).toBe(true);
    const held = lesson.steps.filter(({ id }) => new RegExp(`data-page="[^"/]+/${id}/"`).test(page));
    expect(held.map(({ id }) => id)).toEqual(chosen);
  });

  it('writes manifests that are valid by the schemas', async () => {
    expect(await findingsOf(inZip(guided, 'scorm12', 'imsmanifest.xml'), schemas12)).toEqual([]);
    expect(await findingsOf(inZip(guided, 'scorm2004', 'imsmanifest.xml'), schemas2004)).toEqual([]);
    expect(await findingsOf(inZip(guided, 'cmi5', 'cmi5.xml'), schemasCmi5)).toEqual([]);
  });

  it('gives the same bytes again', async () => {
    expect(digests(await exported('--policy', 'guided', '--theme', 'dark'))).toEqual(digests(guided));
  });

  it('keeps the identifier of a lesson of these steps, whatever else is chosen', async () => {
    const open = await exported('--as', 'scorm12');
    expect([...open.keys()]).toEqual([`${lesson.id}-scorm12.zip`]);
    const [id, version] = idIn(inZip(guided, 'scorm12', 'imsmanifest.xml'));
    const [idOfOpen, versionOfOpen] = idIn(inZip(open, 'scorm12', 'imsmanifest.xml'));
    expect(idOfOpen).toBe(id);
    expect(versionOfOpen).not.toBe(version);
    expect(idIn(textOf(filesIn('scorm12')['imsmanifest.xml']))[0], 'the whole lesson').not.toBe(id);
  });
});
