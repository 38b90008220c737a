import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { readResults } from '../../src/learning/teach/result-text.ts';
import { TableFile } from '../../src/views/screens/TableFile.tsx';
import { TakeResult } from '../../src/views/screens/TakeResult.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { finishesMixed } from './scenes.ts';

const words = ui.summary.takeAway;

const guide = {
  purpose: 'The result for the teacher where no course system asks for it: a file to read, a table, or text to paste.',
  notFor: [['The result to look at.', '`screens/SummaryScreen`.']],
  keys: [
    ['Tab', 'Goes to the name, the two files, the button.'],
    ['Enter', 'Saves the file.'],
    ['Enter or Space', 'Copies the result.'],
  ],
  styles: ['screens/TakeResult', 'screens/SummaryScreen', 'ui/Button'],
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => (
    <Sheet id="main">
      <TakeResult site={site} view={view} />
    </Sheet>
  )),
  args: { scene: { page: 'summary', before: finishesMixed } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

const textOf = (link: HTMLElement) => decodeURIComponent((link.getAttribute('href') ?? '').replace(/^data:[^,]*,/, ''));

/** What is typed stands in the file, and what is in the file can be read back. */
export const Named: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: words.name }));
    await userEvent.keyboard('Amina K.');
    const file = canvas.getByRole('link', { name: words.text });
    await expect(file).toHaveAttribute('download', 'from-letter-to-courtroom-amina-k.txt');
    const [reading] = readResults(textOf(file));
    await expect(reading).toMatchObject({ result: { name: 'Amina K.' } });
    const table = await canvas.findByRole('link', { name: words.table });
    await waitFor(() => expect(textOf(table)).toContain('Amina K.'));
  },
};

export const WithoutName: Story = {};

/** Nothing is written that a spreadsheet would run. */
export const FormulaAsText: Story = {
  render: () => (
    <TableFile name="names.csv" rows={[['=1+1', '@here', 'Ben, the second']]}>
      {words.table}
    </TableFile>
  ),
  play: async ({ canvas }) => {
    const table = await canvas.findByRole('link', { name: words.table });
    await expect(textOf(table)).toContain(`"'=1+1","'@here","Ben, the second"`);
  },
};

export const WithoutScript: Story = {
  args: { scene: { page: 'summary', view: { isReady: false } } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('textbox')).toBeNull();
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
