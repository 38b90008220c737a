import type { Meta, StoryObj } from '@storybook/react-vite';
import { Docket } from '../../src/views/ui/Docket.tsx';
import type { Guide } from '../docs/guide.ts';

const guide = {
  purpose: 'Where one is, in two to four short entries: step, item, kind, article.',
  notFor: [
    ['A path of links.', 'The rail of `ui/Shell` leads through the steps.'],
    ['A heading.', 'A heading below it. The docket stands above and names no text.'],
    ['Facts about something.', '`figures/Slip`: label and text.'],
  ],
  decide: ['Which entries help to know where one is. More than four are a sentence: write it.'],
  keys: [],
  styles: ['ui/Docket'],
} satisfies Guide;

const meta = {
  title: 'ui/Docket',
  component: Docket,
  args: { entries: ['Step 5', 'Check, item 2 of 3', 'several can be right'] },
  parameters: { guide },
} satisfies Meta<typeof Docket>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThreeEntries: Story = {};
export const OneEntry: Story = { args: { entries: ['Summary'] } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const LongWords: Story = {
  args: { entries: ['Verfahrensschritt 5', 'Verantwortlichkeitsvoraussetzungen', 'Sicherheitsratsüberweisungen'] },
};
export const Dark: Story = { globals: { theme: 'dark' } };
