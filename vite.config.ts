import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { content } from './scripts/content-plugin.ts';
import { prerender } from './scripts/prerender.ts';

/** Class names of five letters: they stand in every page, in the style sheet and in the scripts. */
function shortName(name: string, file: string) {
  const digest = createHash('sha256')
    .update(`${relative('.', file)} ${name}`)
    .digest('base64url');
  return `c${digest.replace(/[-_]/g, '').slice(0, 4)}`;
}

/**
 * Few chunks, each of what is needed together: one request, better compressed. React is evaluated alone; `lesson` is
 * what every page needs, `check` what an item needs.
 */
const groups = [
  // The entry needs it, and nothing else yet.
  { name: 'preload', test: /preload-helper/, priority: 4 },
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
  {
    name: 'lesson',
    test: /src\/(hosts\/page\/hydrate|views\/ui\/(Button|Cited|Controls|Docket|Icon|Prose|Sheet|Spread|message)|views\/screens\/(Raw|places|words))\.tsx?$/,
    priority: 2,
  },
  { name: 'check', test: /src\/views\/screens\/CheckScreen\.tsx$/, priority: 1 },
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
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
