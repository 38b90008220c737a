/** A build says nothing of the day or the machine: a host that compares files sees only what has changed. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { lesson } from './lesson.ts';
import { dist } from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = join(root, 'node_modules/vite/bin/vite.js');

const digests = (dir: string) =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(dir, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(dir, name)))
          .digest('hex'),
      ]),
  );

it('gives the same bytes for the same input', async () => {
  const again = mkdtempSync(join(root, 'node_modules/.lesson-again-')); // the build looks for its packages from there
  const { NODE_ENV: _, VITEST: __, ...env } = process.env; // those of this test
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', again, '--emptyOutDir'], { cwd: root, env });
  const [first, second] = [digests(dist), digests(again)];
  rmSync(again, { recursive: true });
  expect(Object.keys(second)).toContain('service-worker.js');
  for (const name of ['scorm12.zip', 'scorm2004.zip', 'cmi5.zip', 'single.html'])
    expect(Object.keys(second)).toContain(`packages/${lesson.id}-${name}`);
  expect(second).toEqual(first);
});
