import { defineConfig } from 'vite';
import { content } from '../scripts/content-plugin.ts';

// Its own: the site's configuration writes pages, which has no place here. Storybook brings the React plugin.
export default defineConfig({ plugins: [content()] });
