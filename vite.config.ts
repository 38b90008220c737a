import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { content } from './scripts/content-plugin.ts';
import { prerender } from './scripts/prerender.ts';

/** Class names of five letters: they stand in every page, in the style sheet and in the scripts. */
function shortName(name: string, file: string) {
  const digest = createHash('sha256').update(`${relative('.', file)} ${name}`).digest('base64url');
  return `c${digest.replace(/[-_]/g, '').slice(0, 4)}`;
}

/**
 * All that the first answer needs stands in two chunks, also where a later part shares it: React, which is evaluated
 * alone, and the lesson. Two requests, and better compressed than many small ones.
 */
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 2 },
  { name: 'lesson', test: /src\/hosts\/page\/hydrate\.tsx$/, priority: 1 },
];

// The site works from any sub-path of any host, so every address in it is relative.
export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [react(), content(process.env['CONTENT_DIR']), prerender(process.env['CONTENT_DIR'])],
  css: { modules: { generateScopedName: shortName } },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
  },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // light-dark() and color-scheme as written, without helper code
    cssCodeSplit: false, // one style sheet, inlined in every page: a first paint waits for no second request
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
