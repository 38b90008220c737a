import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig, type UserConfig } from 'vite';

/** Here and not in `vite.config.ts`, of which Storybook leaves `build` aside. */
const build: UserConfig['build'] = {
  chunkSizeWarningLimit: 2000, // kB: the words of all pages are one chunk, and nobody waits for it on a poor line
  // 'use client' in packages means nothing here, and how long plugins take says how busy the machine is.
  rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
};

export default {
  framework: {
    name: '@storybook/react-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  viteFinal: (config) => mergeConfig(config, { build }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
} satisfies StorybookConfig;
