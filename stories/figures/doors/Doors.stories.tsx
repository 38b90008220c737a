import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { doors as ways } from '../../../src/learning/figures/doors.ts';
import { Doors, type DoorsProps } from '../../../src/views/figures/doors/Doors.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { doorAnswers, doorsWords, lawWords, triedBy } from '../law-figures.ts';
import { withScript } from '../with-script.ts';

/** Keeps who carries the letter, where it lies and what was tried, as the figure's machine does. */
function Kept({ carrier, at, tried, onCarry, onTry, onClear, ...props }: DoorsProps) {
  const [now, setNow] = useState({ carrier, at, tried });
  const count = Object.values(now.tried).reduce((sum, answers) => sum + Object.keys(answers).length, 0);
  return (
    <Doors
      {...props}
      {...now}
      tries={{ count, total: doorsWords.actors.length * ways.length }}
      onCarry={(actor) => {
        onCarry(actor);
        setNow({ ...now, carrier: actor, at: null });
      }}
      onTry={(door) => {
        onTry(door);
        const answers = { ...now.tried[now.carrier], [door]: doorAnswers[now.carrier]?.[door] };
        setNow({ ...now, at: door, tried: { ...now.tried, [now.carrier]: answers } });
      }}
      onClear={() => {
        onClear();
        setNow({ ...now, at: null, tried: {} });
      }}
    />
  );
}

const guide = {
  purpose:
    'The three doors of Article 13: choose who carries the letter, try a door, and read what the law answers and where it is written.',
  notFor: [
    ['A choice between right and wrong.', 'An item, such as `items/SingleChoice`: here nothing is marked.'],
    ['The whole way through the Court.', 'The chart of the procedure.'],
  ],
  decide: [
    'The letter alone is marigold. A door that stays shut gets a bolt in ink, one that opens shows the room behind it.',
    'The slip says the test, what it found, and the article; it hangs from the door that it is about.',
  ],
  keys: [
    ['Tab', 'Goes to who carries the letter, then from door to door, then to the sources and the record.'],
    ['Arrow keys', 'Hand the letter to the next or the one before.'],
    ['Enter or Space', 'Tries the door. The focus stays on it.'],
  ],
  styles: ['figures/doors/Doors', 'drawings/WayIn', 'figures/Slip', 'figures/Frame'],
  example: 'StaysShut',
} satisfies Guide;

const meta = {
  component: Doors,
  render: (props) => <Kept {...props} />,
  beforeEach: withScript,
  args: {
    words: doorsWords,
    law: lawWords,
    ui: ui.doors,
    lang: 'en',
    carrier: 'members-of-parliament',
    at: null,
    tried: {},
    tries: { count: 0, total: 30 },
    answers: doorAnswers,
    onCarry: fn(),
    onTry: fn(),
    onClear: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Doors>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InHand: Story = {};

export const StaysShut: Story = {
  args: {
    at: 'state-party',
    tried: triedBy({ 'members-of-parliament': ['state-party'], 'state-party': ['state-party', 'council'] }),
  },
};

export const ThroughTheSlot: Story = {
  args: { at: 'prosecutor', tried: triedBy({ 'members-of-parliament': ['prosecutor'] }) },
};

export const Opens: Story = {
  args: { carrier: 'council-adopts', at: 'council', tried: triedBy({ 'council-adopts': ['council'] }) },
};

/** The vote is held, and the door stays shut. */
export const Vetoed: Story = {
  args: { carrier: 'council-vetoes', at: 'council', tried: triedBy({ 'council-vetoes': ['council'] }) },
};

/** One key of two. */
export const OneKeyOfTwo: Story = {
  args: { carrier: 'prosecutor', at: 'prosecutor', tried: triedBy({ prosecutor: ['prosecutor'] }) },
};

export const BothKeys: Story = {
  args: {
    carrier: 'prosecutor-and-judges',
    at: 'prosecutor',
    tried: triedBy({ 'prosecutor-and-judges': ['prosecutor'] }),
  },
};

export const ByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('radio', { name: 'Members of parliament' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(args.onCarry).toHaveBeenLastCalledWith('state-party');
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^A State Party refers/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onTry).toHaveBeenLastCalledWith('state-party');
    await expect(canvas.getByRole('status')).toHaveTextContent(/A State Party at “A State Party refers”: Opens/);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('status')).toHaveTextContent(lawWords.tests['votes-are-fifteen'].text);
    await expect(canvas.getByText('2 of 30 tried')).toBeVisible();
  },
};

/** The table fills with what was tried, and can be cleared. */
export const Record: Story = {
  args: {
    tried: Object.fromEntries(doorsWords.actors.map(({ id }) => [id, triedBy({ [id]: ways })[id] ?? {}])),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(ui.doors.record, { selector: 'summary' }));
    await expect(canvas.getAllByRole('row')).toHaveLength(doorsWords.actors.length + 1);
    await expect(canvas.getAllByRole('cell', { name: ui.doors.did.opens })).toHaveLength(3);
    await userEvent.click(canvas.getByRole('button', { name: ui.doors.again }));
    await expect(canvas.queryByRole('cell', { name: ui.doors.did.opens })).toBeNull();
  },
};

/** All answers, to be read. */
export const WithoutScript: Story = {
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(ui.doors.written)).toHaveLength(30);
    for (const written of canvas.getAllByText(ui.doors.written)) await expect(written).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const LongWords: Story = {
  args: {
    ...StaysShut.args,
    words: {
      ...doorsWords,
      doors: doorsWords.doors.map((door) => ({ ...door, name: 'Ermittlungseröffnungsgenehmigung' })),
      actors: doorsWords.actors.map((actor) => ({ ...actor, name: 'Parlamentsabgeordnetenversammlung' })),
    },
  },
};

export const RightToLeft: Story = { ...StaysShut, globals: { direction: 'rtl' } };

export const Dark: Story = { ...ThroughTheSlot, globals: { theme: 'dark' } };
