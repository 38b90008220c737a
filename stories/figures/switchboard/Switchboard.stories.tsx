import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { leaverOf, type Positions, unread } from '../../../src/learning/figures/switchboard.ts';
import { Switchboard, type SwitchboardProps } from '../../../src/views/figures/switchboard/Switchboard.tsx';
import type { Guide } from '../../docs/guide.ts';
import { ui } from '../fixtures.ts';
import { positionsOf, readingAt, verdicts, switchboardWords as words } from '../law-figures.ts';
import { withScript } from '../with-script.ts';

/** Keeps how the switches stand, and asks the law, as the figure's machine does. */
function Kept({ positions, preset, onSwitch, onPreset, ...props }: SwitchboardProps) {
  const [now, setNow] = useState({ positions, preset });
  const { day, ...others } = now.positions;
  const leaver = leaverOf(words, now.positions);
  return (
    <Switchboard
      {...props}
      {...now}
      reading={day === null ? unread(words, now.positions) : readingAt({ ...others, day })}
      left={words.states.find(({ id }) => id === leaver?.id)?.name ?? null}
      onSwitch={(set) => {
        onSwitch(set);
        setNow({ positions: { ...now.positions, ...set }, preset: null });
      }}
      onPreset={(id) => {
        onPreset(id);
        setNow({ positions: positionsOf(id), preset: id });
      }}
    />
  );
}

const guide = {
  purpose:
    'The switchboard of jurisdiction: crime, day, place, person and way in; a lamp for each part of the test, and one for the whole.',
  notFor: [
    ['What happened, or who did it.', 'Nothing: no figure says that. The lamps say what the Court may look at.'],
    ['What one actor can do.', '`figures/doors/Doors`.'],
  ],
  decide: [
    'A lamp is lit, dark, or dashed where its part is not asked; the word stands beside it.',
    'A dark lamp has a slip: what was found, and the article.',
    'Every switch is a control of the browser’s own.',
  ],
  keys: [
    ['Tab', 'Goes through the real situations, the switches, then the sources of each lamp.'],
    ['Enter or Space', 'Sets all switches to a real situation.'],
    ['Arrow keys', 'Move the switch that has the focus.'],
  ],
  styles: ['figures/switchboard/Switchboard', 'figures/Slip', 'figures/Frame'],
  example: 'PlaceIsDark',
} satisfies Guide;

const shown = (preset: string) => ({ preset, positions: positionsOf(preset), reading: readingAt(positionsOf(preset)) });
const noDay = { ...positionsOf('letter'), day: null };
const switched = (preset: string, set: Partial<Positions>) => {
  const positions = { ...positionsOf(preset), ...set };
  return { preset: null, positions, reading: readingAt(positions) };
};

const meta = {
  component: Switchboard,
  render: (props) => <Kept {...props} />,
  beforeEach: withScript,
  args: {
    words,
    ui: ui.switchboard,
    lang: 'en',
    left: null,
    verdicts,
    ...shown('bangladesh-myanmar'),
    onSwitch: fn(),
    onPreset: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Switchboard>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AllLit: Story = {};

export const PlaceIsDark: Story = { args: shown('syria-2014') };

/** The Council's referral leaves place and person out. */
export const PlaceIsNotAsked: Story = { args: shown('darfur') };

export const TimeIsDark: Story = { args: switched('darfur', { day: '2002-06-30' }) };

export const CrimeIsDark: Story = { args: switched('ukraine', { crime: 'other' }) };

/** Accepted by a declaration: enough for other crimes, not for aggression. */
export const Aggression: Story = { args: switched('ukraine', { crime: 'aggression' }) };

export const HasLeft: Story = {
  args: switched('syria-2014', { place: 'philippines', nationality: 'philippines', day: '2017-01-01' }),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(ui.switchboard.outside);
    await userEvent.click(canvas.getByRole('checkbox', { name: /Philippines/ }));
    await expect(canvas.getByRole('status')).toHaveTextContent(ui.switchboard.within);
  },
};

/** What the vetoed draft would have changed. */
export const ByKeyboard: Story = {
  args: shown('letter'),
  play: async ({ args, canvas, userEvent }) => {
    canvas.getByRole('button', { name: 'Syria, 2014' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onPreset).toHaveBeenLastCalledWith('syria-2014');
    await expect(canvas.getByRole('status')).toHaveTextContent(ui.switchboard.outside);
    canvas.getByRole('radio', { name: /own motion/ }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(args.onSwitch).toHaveBeenLastCalledWith({ route: 'council' });
    await expect(canvas.getByRole('status')).toHaveTextContent(ui.switchboard.within);
    await expect(canvas.getByRole('button', { name: 'Syria, 2014' })).toHaveAttribute('aria-pressed', 'false');
  },
};

/** What a switch changes is seen where it is switched, wherever the page is scrolled to. */
export const LampsStayInSight: Story = {
  args: shown('letter'),
  decorators: [(Story) => <div style={{ maxInlineSize: 320, paddingBlockEnd: '100vh' }}>{Story()}</div>],
  play: async ({ canvas, canvasElement, userEvent }) => {
    const council = canvas.getByRole('radio', { name: /Council/ });
    council.scrollIntoView({ block: 'center' });
    await userEvent.click(council);
    const [strip] = canvasElement.querySelectorAll('[aria-hidden=true]:has(li[data-lamp])');
    if (!strip) throw new RangeError('There is no row of lamps.');
    const { top, bottom } = strip.getBoundingClientRect();
    await expect(top).toBeGreaterThanOrEqual(-1);
    await expect(bottom).toBeLessThan(council.getBoundingClientRect().top);
    await expect(strip).toHaveTextContent(ui.switchboard.lit.waived);
  },
};

/** A day of the list goes to the field, and a day in the field back to the list. */
export const Days: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const field = canvas.getByLabelText(ui.switchboard.day);
    const list = canvas.getByLabelText(ui.switchboard.dayThatMatters);
    await userEvent.selectOptions(list, '2002-06-30');
    await expect(field).toHaveValue('2002-06-30');
    await expect(canvas.getByRole('status')).toHaveTextContent(ui.switchboard.outside);
    // Emptied, it is no day: nothing is said of the one that is gone.
    await userEvent.clear(field);
    await expect(args.onSwitch).toHaveBeenLastCalledWith({ day: null });
    await expect(canvas.getByRole('status')).toHaveTextContent(ui.switchboard.noDay);
    await expect(canvas.queryByRole('list', { name: ui.switchboard.lamps })).toBeNull();
    await userEvent.type(field, '2018-03-04');
    await expect(args.onSwitch).toHaveBeenLastCalledWith({ day: '2018-03-04' });
    await expect(list).toHaveDisplayValue(ui.switchboard.ownDay);
  },
};

/** Nothing is lit or dark before there is a day. */
export const NoDay: Story = {
  args: { preset: null, positions: noDay, reading: unread(words, noDay) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent(ui.switchboard.noDay);
    await expect(canvas.queryByRole('list', { name: ui.switchboard.lamps })).toBeNull();
  },
};

/** Every part, every state and every situation, to be read. */
export const WithoutScript: Story = {
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(ui.switchboard.all)).toBeVisible();
    for (const { name } of words.states) await expect(canvas.getAllByText(name).at(-1)).toBeVisible();
    await expect(canvas.queryByRole('combobox')).toBeNull();
  },
};

export const LongWords: Story = {
  args: {
    ...shown('syria-2014'),
    words: {
      ...words,
      states: words.states.map((state) => ({ ...state, name: 'Strafgerichtsbarkeitsanerkennungsstaat' })),
      presets: words.presets.map((preset) => ({ ...preset, name: 'Zuständigkeitsvoraussetzungszusammenhang' })),
    },
  },
};

export const RightToLeft: Story = { ...PlaceIsDark, globals: { direction: 'rtl' } };

export const Dark: Story = { ...PlaceIsDark, globals: { theme: 'dark' } };
