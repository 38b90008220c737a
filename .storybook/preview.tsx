import type { Decorator, Loader, Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { show } from '../stories/screens/language.ts';
import { markRoot } from './root.ts';
import { globalTypes, initialGlobals, viewports } from './toolbar.ts';
import '../src/views/tokens.css';
import '../src/views/base.css';
import '../src/views/themes/school.css';
import { page } from '../stories/docs/page.tsx';

// Stories run as tests beside all others, on machines of two cores: what comes late may take its time.
configure({ asyncUtilTimeout: 10_000 });

const isPseudo = (language: unknown) => language === 'qps-plocm';

/** The pages in the language of the tool bar, before a story asks for them. */
const bringLanguage: Loader = async ({ globals: { language } }) => {
  show(isPseudo(language) ? (await import('../stories/screens/pseudo-pages.ts')).pseudoWords : null);
};

const withPage: Decorator = (Story, { globals }) => {
  const { language, direction } = globals;
  const root = document.documentElement;
  root.classList.add('fonts');
  root.lang = isPseudo(language) ? 'qps-plocm' : 'en';
  root.dir = direction === 'rtl' || (direction === 'auto' && isPseudo(language)) ? 'rtl' : 'ltr';
  markRoot(globals);
  return <Story />;
};

export default {
  tags: ['autodocs'],
  loaders: [bringLanguage],
  decorators: [withPage],
  parameters: {
    a11y: { test: 'error' },
    docs: { page },
    viewport: { options: viewports },
    options: {
      // Storybook reads this list as it stands here: it cannot be computed. Folders give titles in small letters.
      storySort: {
        order: [
          'Start',
          'Tokens',
          'Drawings',
          'drawings',
          'UI',
          'ui',
          'Items',
          'items',
          'Figures',
          'figures',
          'Cover',
          'cover',
          'Screens',
          'screens',
          'Summary',
          'summary',
          'Machine',
          ['Inspector', 'Places', 'Check', 'Practice'],
          'Workbench',
        ],
      },
    },
  },
  initialGlobals,
  globalTypes,
} satisfies Preview;
