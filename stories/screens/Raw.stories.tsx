import type { Meta, StoryObj } from '@storybook/react-vite';
import { Raw } from '../../src/views/screens/Raw.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import { pageOf } from './pages.tsx';

const page = pageOf('a-letter-arrives');

const meta = {
  component: Raw,
  args: { page, name: page.step?.screens[0]?.id ?? '' },
  decorators: [
    (Story) => (
      <Sheet id="main">
        <Story />
      </Sheet>
    ),
  ],
} satisfies Meta<typeof Raw>;
export default meta;

/** The text of a screen as the build renders it: terms, sources and margin notes. */
export const TextOfAScreen: StoryObj<typeof meta> = {};
