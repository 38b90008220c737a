import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { injectManifest } from 'workbox-build';
import { bundle } from './bundle.ts';

/** Of the service worker, at the root of the site, since it answers for all below its own folder. */
export const workerFile = 'service-worker.js';

/** What learners do not ask for: teachers' pages, packages, and the chunk that only brings a style sheet. */
const leftOut = ['packages/**', '*/teach/**', '*/key/**', 'embed.js', 'assets/readable-style-*.js', workerFile];

const integrityOf = (file: string) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/**
 * Writes the service worker, which keeps what a lesson needs without a network. Comes last: the list that it holds is of
 * the files as they go to the host.
 * @param dist the whole site
 * @param scratch a folder for what is made on the way
 */
export async function writeWorker(dist: string, scratch: string): Promise<void> {
  const swSrc = join(scratch, workerFile);
  await writeFile(swSrc, await bundle('src/hosts/page/worker.ts'));
  const { warnings } = await injectManifest({
    swSrc,
    swDest: join(dist, workerFile),
    globDirectory: dist,
    globPatterns: ['**/*.{html,css,js,woff2,svg}'],
    globIgnores: leftOut,
    dontCacheBustURLsMatching: /^assets\//, // their names change with what they hold
    manifestTransforms: [
      (entries) => ({
        // Code first: a visit that is cut short leaves what later ones need for any page.
        manifest: entries
          .map((entry) => ({ ...entry, integrity: integrityOf(join(dist, entry.url)) }))
          .sort((a, b) => rank(a.url) - rank(b.url) || (a.url < b.url ? -1 : 1)),
        warnings: [],
      }),
    ],
  });
  if (warnings.length > 0) throw new RangeError(`The service worker would miss files: ${warnings.join(' ')}`);
}
const rank = (url: string) => (url.startsWith('assets/') ? 0 : 1);
