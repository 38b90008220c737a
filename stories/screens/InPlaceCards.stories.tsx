import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import InPlaceCards from '../../src/views/screens/InPlaceCards.tsx';
import StepScreen from '../../src/views/screens/StepScreen.tsx';
import type { Guide } from '../docs/guide.ts';
import { longWords } from './long-words.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';

/** Presses a link, and waits until the card that it names is open. */
async function opened(canvasElement: HTMLElement, selector: string, press: (link: HTMLElement) => Promise<void>) {
  const link = [...canvasElement.querySelectorAll<HTMLElement>(`main ${selector}`)].find((one) =>
    one.checkVisibility(),
  );
  if (!link) throw new RangeError(`No link on this screen is ${selector}.`);
  await press(link);
  await waitFor(() => expect(link).toHaveAttribute('aria-expanded', 'true'));
  return link;
}

const guide = {
  purpose:
    'Terms and sources open in place: a link that names one opens a card below its sentence. Without a script the same link leads to the list.',
  notFor: [
    ['A link that should lead away.', 'A plain link, without `data-term` or `data-source`.'],
    ['Two cards side by side.', 'One at a time: the next takes the place of the one before.'],
  ],
  keys: [
    ['Enter', 'On a term or a source: opens its card, which takes the focus; once more: closes it.'],
    ['Escape', 'In the card: closes it. The focus is back on the word.'],
    ['Tab', 'Goes through the card, then on in the text.'],
  ],
  styles: ['ui/Card'],
  example: 'TermOpen',
} satisfies Guide;

const meta = {
  ...staged(({ site, view }) => (
    <>
      <StepScreen site={site} view={view} />
      <InPlaceCards site={site} />
    </>
  )),
  args: { scene: { page: 'three-doors' } },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

/** By keyboard: Enter opens the card below its sentence, and closing it gives the focus back to the word. */
export const TermClosedAgain: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const term = await opened(canvasElement, 'a[data-term]', async (link) => {
      link.focus();
      await userEvent.keyboard('{Enter}');
    });
    await waitFor(() => expect(canvas.getByRole('button', { name: ui.terms.close }).parentElement).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(term).toHaveFocus());
    await expect(term).not.toHaveAttribute('aria-expanded');
  },
};

export const TermOpen: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await opened(canvasElement, 'a[data-term]', (link) => userEvent.click(link));
  },
};

export const SourceOpen: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await opened(canvasElement, 'a[data-source]', (link) => userEvent.click(link));
  },
};

/** One card at a time: the next takes the place of the one before. */
export const AnotherInItsPlace: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const term = await opened(canvasElement, 'a[data-term]', (link) => userEvent.click(link));
    await opened(canvasElement, 'a[data-source]', (link) => userEvent.click(link));
    await expect(term).not.toHaveAttribute('aria-expanded');
  },
};

export const LongWords: Story = { ...TermOpen, args: { scene: { page: 'three-doors', reworded: longWords } } };

export const RightToLeft: Story = { ...SourceOpen, globals: { direction: 'rtl' } };

export const Dark: Story = { ...TermOpen, globals: { theme: 'dark' } };
