import type { Decorator, Preview } from '@storybook/react-vite';
import '../src/views/tokens.css';
import '../src/views/base.css';
import '../src/views/themes/school.css';
import { page } from '../stories/docs/page.tsx';

/** Theme and direction stand on the root element, as on the lesson's own pages. */
const withPage: Decorator = (Story, { globals }) => {
  const root = document.documentElement;
  root.lang = 'en';
  root.classList.add('fonts');
  root.dir = globals.direction === 'rtl' ? 'rtl' : 'ltr';
  root.dataset.theme = globals.theme === 'dark' ? 'dark' : 'light';
  return <Story />;
};

export default {
  tags: ['autodocs'],
  decorators: [withPage],
  parameters: {
    a11y: { test: 'error' },
    docs: { page },
    options: {
      // Storybook reads this list as it stands here: it cannot be computed.
      storySort: {
        order: ['Start', 'Tokens', 'Drawings', 'UI', 'Items', 'Figures', 'Cover', 'Screens', 'Summary', 'Machine'],
      },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
} satisfies Preview;
