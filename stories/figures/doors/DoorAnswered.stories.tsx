import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Door } from '../../../src/learning/figures/doors.ts';
import {
  DoorAnswered,
  DoorAnsweredInList,
  type DoorAnsweredProps,
} from '../../../src/views/figures/doors/DoorAnswered.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { doorAnswers, doorsWords, lawWords } from '../law-figures.ts';

const guide = {
  purpose:
    'What a door has answered: the test that was failed or where it now stands, what was found, and the article.',
  notFor: [['The verdict on an item.', '`items/Verdict`.']],
  keys: [
    ['Tab', 'Goes to the next source.'],
    ['Enter', 'Follows the link; on a page of the lesson it opens the card below the sentence.'],
  ],
  styles: ['figures/Slip', 'figures/doors/Doors'],
  example: 'Refused',
} satisfies Guide;

/** What this actor hears at this door. */
function heard(id: string, at: Door): DoorAnsweredProps {
  const [actor, door] = [doorsWords.actors.find((one) => one.id === id), doorsWords.doors.find((one) => one.id === at)];
  const answer = doorAnswers[id]?.[at];
  if (!actor || !door || !answer) throw new RangeError(`Nobody '${id}' tries '${at}'.`);
  return { actor, door, answer, law: lawWords, ui: ui.doors };
}

const meta = {
  component: DoorAnswered,
  args: heard('european-union', 'state-party'),
  parameters: { guide },
} satisfies Meta<typeof DoorAnswered>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Refused: Story = {
  play: async ({ canvasElement, userEvent }) => {
    await userEvent.tab();
    await expect(canvasElement.querySelector('a')).toHaveFocus();
  },
};

export const Opens: Story = { args: heard('prosecutor-and-judges', 'prosecutor') };

export const Failed: Story = { args: heard('council-vetoes', 'council') };

export const Posted: Story = { args: heard('members-of-parliament', 'prosecutor') };

/** One after the other, to be read. */
export const InAList: Story = {
  render: () => (
    <ul>
      {doorsWords.doors.map(({ id }) => (
        <DoorAnsweredInList key={id} {...heard('judges', id)} />
      ))}
    </ul>
  ),
};
