/** The built site, served as a static host does, and a browser to read it with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import './setup.ts'; // for the type of what it provides

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export type Site = {
  /** Address of the cover, with a slash at its end. */
  url: string;
  browser: Browser;
  close(): Promise<void>;
};

/**
 * @param base where the site stands on its host, such as `/courses/icc/`
 * @param dir another build than the one in `dist/`
 */
export async function openSite(base = '/', dir = dist): Promise<Site> {
  if (!existsSync(join(dir, 'index.html'))) throw new Error('Nothing is built: run `npm run build` first.');
  const server = await serve({ dir, base });
  const browser = await chromium.connect(inject('browser'));
  return {
    url: server.url,
    browser,
    close: async () => {
      await browser.close(); // its contexts and the line to it; the browser itself goes on
      await server.close();
    },
  };
}

/** Every page of the site by its path from the root: `''`, `en/`, `en/the-letter/` … */
export function pagePaths(dir = dist): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name === 'index.html' || name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length))
    .sort();
}

export const pageText = (path: string, dir = dist) => readFileSync(join(dir, path, 'index.html'), 'utf8');
