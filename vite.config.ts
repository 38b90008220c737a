import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { content } from './scripts/content-plugin.ts';
import { plainImports, preloadHelper } from './scripts/plain-imports.ts';
import { prerender } from './scripts/prerender.ts';
import { shortName } from './scripts/short-name.ts';

/**
 * Few chunks, each of what is needed together: fewer requests, better compressed. React is evaluated alone; `lesson` is
 * all else that a first answer needs.
 */
const groups = [
  // With the entry, or the entry would have to wait for the chunk that holds it.
  { name: 'entry', test: (id: string) => id === preloadHelper || id.endsWith('src/hosts/page/entry.ts'), priority: 3 },
  {
    name: 'react',
    test: /node_modules\/(react|react-dom|scheduler)\/|rolldown.runtime|src\/hosts\/page\/react-chunk/,
    priority: 2,
  },
  { name: 'lesson', test: /src\/(hosts\/page\/hydrate|views\/screens\/(StepScreen))\.tsx$/, priority: 1 },
  // Read before the first answer of a learner who comes back: without what a host, or a code, needs besides.
  { name: 'keeper', test: /src\/(hosts\/page\/(keeper|store)|learning\/(saved|merge))\.ts$/ },
  // What the cover shares with parts that come later: a browser asks for no more than six files at a time.
  {
    name: 'shared',
    test: /src\/(learning\/(credit|mastery|progress|standing)|views\/(drawings\/(Drawing|Letter)|ui\/Hidden|screens\/(places|standing-words)))\.tsx?$/,
  },
];

/**
 * What the law, the figures and the hosts use of XState beyond what a first answer needs comes with them. A bundler keeps a module
 * whole in one chunk, so they get this one, small and without state, a second time.
 */
const lateXState: Plugin = {
  name: 'late-xstate',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer, options) {
    if (source !== 'xstate' || !importer?.match(/\/src\/(law\/|learning\/(figures\/|lesson\.machine))/)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, id: `${found.id}?late` };
  },
};

const firstChunks: ReadonlySet<string> = new Set(['react', 'lesson']);
/**
 * Chromium then compiles the functions of the first answer beside the download, and not one by one while the page wakes up; other
 * browsers read a comment. See https://v8.dev/blog/explicit-compile-hints.
 */
const compileHint = ({ name }: { name: string }) => (firstChunks.has(name) ? '//# allFunctionsCalledOnLoad' : '');

// The site works from any sub-path of any host, so every address in it is relative.
export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [
    react(),
    content(process.env['CONTENT_DIR']),
    prerender(process.env['CONTENT_DIR']),
    plainImports,
    lateXState,
  ],
  css: { modules: { generateScopedName: shortName } },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups }, postBanner: compileHint } } } },
  },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // light-dark() and color-scheme as written, without helper code
    cssCodeSplit: false, // each page carries the part that its first paint needs (`used-style.ts`), the whole follows
    manifest: true,
    modulePreload: false, // pages name what they need themselves (`prerender.ts`)
    assetsInlineLimit: 0,
  },
});
