import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { content } from './scripts/content-plugin.ts';
import { prerender } from './scripts/prerender.ts';

// The site works from any sub-path of any host, so every address in it is relative.
export default defineConfig({
  base: './',
  appType: 'custom',
  plugins: [react(), content(process.env['CONTENT_DIR']), prerender(process.env['CONTENT_DIR'])],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // light-dark() and color-scheme as written, without helper code
    cssCodeSplit: false, // one style sheet, inlined in every page: a first paint waits for no second request
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
