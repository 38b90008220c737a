import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';
import { content } from './scripts/content-plugin.ts';
import { likeness, likenessOptions } from './tests/visual/likeness.ts';

// Everything that tests and stories load from node_modules. A package missing here is bundled midway through a
// first run, which then holds two copies of React and fails; the second run would pass.
const optimizeDeps = {
  include: [
    'react',
    'react-dom',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'react-dom/server',
    'xstate',
    'xstate/graph',
    '@xstate/react',
    'framer-motion',
    'framer-motion/m',
    '@storybook/react-vite',
    'storybook/test',
    'storybook/preview-api',
    'axe-core',
    'papaparse',
    '@guidepup/virtual-screen-reader',
    '@atlaskit/pragmatic-drag-and-drop/element/adapter',
    '@atlaskit/pragmatic-drag-and-drop/combine',
  ],
};

/** How long a test waits for what comes late: machines of two cores are busy while all projects run, in milliseconds. */
const patience = 10_000;

// A function: Vitest alters the object it gets, so two projects cannot share one.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: launchOptions(),
    contextOptions: {
      viewport: { width: 1280, height: 800 }, // Vitest scales down what does not fit, and the gallery is this large
      reducedMotion: 'reduce',
      deviceScaleFactor: 1,
      locale: 'en-GB',
      timezoneId: 'UTC',
    },
  }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 800, height: 600 } }],
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react(), content()],
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000, // properties are tried hundreds of times, on a machine that is busy with all projects
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.*', 'tests/site/**'],
        },
      },
      {
        plugins: [react(), content()],
        optimizeDeps,
        resolve: { dedupe: ['react', 'react-dom'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          globalSetup: ['tests/visual/pack.setup.ts'],
          browser: {
            ...browser(),
            expect: {
              toMatchScreenshot: {
                comparatorName: 'likeness',
                comparatorOptions: likenessOptions,
                comparators: { likeness },
                screenshotOptions: { animations: 'disabled', caret: 'hide' },
              },
            },
          },
          expect: { poll: { timeout: patience } },
        },
      },
      {
        // Storybook brings the framework's React plugin.
        plugins: [content(), storybookTest({ configDir: '.storybook' })],
        optimizeDeps,
        test: {
          name: 'stories',
          testTimeout: 60_000, // every rule of accessibility on a map of 500 cards, on a machine that is busy
          isolate: false, // stories leave nothing behind, as in Storybook, where one page shows them all
          browser: browser(),
        },
      },
      {
        // The built pages in `dist/`, served and driven in a real browser.
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 120_000, // a whole journey, on a machine that is busy
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
