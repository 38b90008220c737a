import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { currentAt } from '../../src/learning/current.ts';
import { CheckButton } from '../../src/views/screens/CheckButton.tsx';
import { ItemOnPage } from '../../src/views/screens/ItemOnPage.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import type { Guide } from '../docs/guide.ts';
import { ui } from './pages.tsx';
import { type Staged, staged } from './Stage.tsx';
import { atItem } from './scenes.ts';

const guide = {
  purpose: 'The item that the lesson asks, and `CheckButton`, the one button that checks it and then leads on.',
  notFor: [['An item in a state that the lesson is not in.', 'The stories of its type, such as `items/SingleChoice`.']],
  decide: ['The words of the waiting button: what is missing, and how much of it.'],
  keys: [
    ['Tab', 'Goes through the item to the button.'],
    ['Enter', 'In an option or a field: checks the item, as soon as nothing is missing.'],
    ['Enter or Space', 'On the button: checks; pressed anew: goes on. It keeps the focus.'],
  ],
  styles: ['items/ItemForm', 'ui/Button'],
} satisfies Guide;

/** The item that the machine asks, and the button among the controls that checks it. */
const meta = {
  ...staged(({ site, view: { page, snapshot } }) => {
    const current = currentAt(site.lesson, snapshot.context);
    return (
      <Sheet id="main">
        {current && <ItemOnPage site={site} page={page} current={current} docket={[ui.check.title]} />}
        {current && (
          <CheckButton
            page={page}
            current={current}
            next={{
              title: ui.check.nextItem,
              onNext: () => undefined,
            }}
          />
        )}
      </Sheet>
    );
  }),
  args: { scene: atItem('true-false') },
  parameters: { layout: 'fullscreen', guide },
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The waiting button says what is lacking, and takes the next thing as soon as one is there. */
export const Waiting: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: ui.check.missing.judgement })).toBeVisible();
    (await canvas.findByRole('radio', { name: ui.check.true })).focus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('button', { name: ui.check.missing.reason })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
};

export const Ready: Story = {
  args: { scene: atItem('true-false', (learner) => learner.putDown('right')) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: ui.check.check })).not.toHaveAttribute('aria-disabled');
  },
};

/** One button checks and leads on, so that the focus stays where the learner pressed. */
export const Scored: Story = {
  ...Ready,
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: ui.check.check });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(button).toHaveFocus();
    await expect(button).toHaveAccessibleName(ui.check.nextItem);
  },
};

export const CountedParts: Story = {
  args: { scene: atItem('match') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /Match \d+ more/ })).toBeVisible();
  },
};
