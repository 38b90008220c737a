import type { Plugin } from 'vite';

export const preloadHelper = '\0vite/preload-helper.js';

/** Vite's helper waits for style and preloads of a chunk; here the whole style is there before any chunk is asked for. */
export const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : undefined),
};
