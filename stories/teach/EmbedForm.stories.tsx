import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { EmbedForm } from '../../src/views/teach/EmbedForm.tsx';
import type { Guide } from '../docs/guide.ts';
import { pageOf } from '../screens/pages.tsx';

const { ui, steps } = pageOf('teach');
const { embed } = ui.teach;
const chosen = steps.map(({ id, title }) => ({ id, title, isChosen: true }));

const guide = {
  purpose: 'What a teacher chooses before the lesson goes into a course: steps, how it counts, colours, language.',
  notFor: [['What comes of the choice.', '`teach/Snippet`.']],
  keys: [
    ['Tab', 'Goes through the steps, then to the one chosen of each other group.'],
    ['Space', 'Ticks a step, or takes it out.'],
    ['Arrow keys', 'Choose another of a group.'],
  ],
  styles: ['teach/EmbedForm'],
} satisfies Guide;

const meta = {
  component: EmbedForm,
  args: {
    ui: embed,
    steps: chosen,
    policy: 'open',
    theme: 'auto',
    lang: 'en',
    languages: [{ lang: 'en', name: 'English' }],
    onStep: fn(),
    onAllSteps: fn(),
    onNoStep: fn(),
    onPolicy: fn(),
    onTheme: fn(),
    onLanguage: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof EmbedForm>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AllSteps: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(args.onStep).toHaveBeenCalledWith(steps[0]?.id);
    await userEvent.click(canvas.getByRole('radio', { name: embed.guided }));
    await expect(args.onPolicy).toHaveBeenCalledWith('guided');
    await userEvent.click(canvas.getByRole('radio', { name: embed.dark }));
    await expect(args.onTheme).toHaveBeenCalledWith('dark');
    await userEvent.click(canvas.getByRole('button', { name: embed.noStep }));
    await expect(args.onNoStep).toHaveBeenCalledOnce();
    await expect(canvas.queryByRole('combobox')).toBeNull();
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};

/** The list numbers the steps of the whole lesson, students those that are ticked: the form says so. */
export const SomeSteps: Story = {
  args: { steps: chosen.map((step, index) => ({ ...step, isChosen: index === 1 || index === 4 })) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(embed.numbers);
    await expect(canvas.getByRole('checkbox', { name: `5. ${steps[4]?.title}` })).toBeChecked();
  },
};

export const NoStep: Story = {
  args: { steps: chosen.map((step) => ({ ...step, isChosen: false })) },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(embed.noSteps);
    await userEvent.click(canvas.getByRole('button', { name: embed.allSteps }));
    await expect(args.onAllSteps).toHaveBeenCalledOnce();
  },
};

export const TwoLanguages: Story = {
  args: {
    languages: [
      { lang: 'en', name: 'English' },
      { lang: 'fr', name: 'French' },
    ],
  },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: embed.language }), 'fr');
    await expect(args.onLanguage).toHaveBeenCalledWith('fr');
  },
};

export const LongWords: Story = {
  args: { steps: chosen.map((step) => ({ ...step, title: `${step.title} Verantwortlichkeitsvoraussetzungen` })) },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
