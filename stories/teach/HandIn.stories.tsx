import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn } from 'storybook/test';
import { HandIn } from '../../src/views/teach/HandIn.tsx';
import type { Guide } from '../docs/guide.ts';
import { pageOf } from '../screens/pages.tsx';

const ui = pageOf('teach').ui.teach.results;

const guide = {
  purpose: 'Where a teacher puts results in: chosen, dropped or pasted.',
  notFor: [['Showing what was read.', '`teach/ClassTable`.']],
  keys: [
    ['Tab', 'Goes to the files, to the text, to its button.'],
    ['Enter or Space', 'Opens the choice of files; on the button, adds what is pasted.'],
  ],
  styles: ['teach/HandIn', 'ui/Button'],
} satisfies Guide;

const meta = {
  component: HandIn,
  args: { ui, onFiles: fn(), onPaste: fn() },
  parameters: { guide },
} satisfies Meta<typeof HandIn>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const Pasted: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const text = canvas.getByRole('textbox', { name: ui.paste });
    await userEvent.click(text);
    await userEvent.keyboard('icc-lesson-result: 1');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onPaste).toHaveBeenCalledWith('icc-lesson-result: 1');
    await expect(text).toHaveValue('');
  },
};

const file = () => new File(['icc-lesson-result: 1'], 'amina.txt', { type: 'text/plain' });

export const Chosen: Story = {
  play: async ({ args, canvas }) => {
    const chosen = new DataTransfer();
    chosen.items.add(file());
    fireEvent.change(canvas.getByLabelText(ui.choose), { target: { files: chosen.files } });
    await expect(args.onFiles).toHaveBeenCalledWith([expect.objectContaining({ name: 'amina.txt' })]);
  },
};

export const Dropped: Story = {
  play: async ({ args, canvas }) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file());
    const place = canvas.getByRole('group', { name: ui.title });
    for (const type of ['dragover', 'drop'])
      place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    await expect(args.onFiles).toHaveBeenCalledWith([expect.objectContaining({ name: 'amina.txt' })]);
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
