import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { Chart, type ChartProps } from '../../../src/views/figures/chart/Chart.tsx';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import { layout, momentAt, ofCase, textOf, words } from './fixtures.ts';

/** Keeps what is opened, as the machine of the chart does. */
function Kept(props: ChartProps) {
  const [stage, setStage] = useState(props.stage);
  const [arrow, setArrow] = useState(props.arrow);
  const [form, setForm] = useState(props.form);
  return (
    <Chart
      {...props}
      {...{ stage, arrow, form }}
      onStage={(one) => {
        props.onStage(one);
        setStage(one);
        setArrow(null);
      }}
      onArrow={(one) => {
        props.onArrow(one);
        setArrow(one === arrow ? null : one);
      }}
      onForm={(one) => {
        props.onForm(one);
        setForm(one);
      }}
    />
  );
}

const guide = {
  purpose:
    'The chart of the procedure, drawn from the machine that runs: where the letter is, what leads on from there, what shuts the rest and where that is written. As a diagram, and as an outline of the same.',
  notFor: [
    ['A choice of what happens next.', '`figures/journey/Choices`, whose buttons act.'],
    ['A ladder that is climbed in one direction.', '`figures/ladder/Ladder`.'],
  ],
  decide: [
    'A narrow place shows the outline, a wide one the diagram, until the reader chooses.',
    'Open is solid, shut is dashed with a bolt, and each has its word in the lists.',
  ],
  keys: [
    ['Tab', 'Goes from stage to stage, or from arrow to arrow.'],
    [
      'Enter or Space',
      'On a stage: shows it close up. On an arrow: says why it is open or shut. Again: puts that away.',
    ],
  ],
  styles: [
    'figures/chart/Chart',
    'figures/chart/Diagram',
    'figures/chart/CloseUp',
    'figures/chart/Outline',
    'figures/chart/ArrowRow',
    'figures/chart/Sign',
  ],
  example: 'LetterHasArrived',
} satisfies Guide;

const meta = {
  component: Chart,
  render: (props) => <Kept {...props} />,
  beforeEach: withScript,
  args: {
    words,
    layout,
    ...momentAt(1),
    stage: null,
    arrow: null,
    form: 'diagram',
    onStage: fn(),
    onArrow: fn(),
    onForm: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Chart>;
export default meta;
type Story = StoryObj<typeof meta>;

export const LetterHasArrived: Story = {
  play: async ({ canvas }) => {
    const stages = canvas.getAllByRole('button').filter((button) => button.closest('foreignObject'));
    await expect(stages).toHaveLength(layout.stages.length);
    for (const stage of stages)
      await expect(stage.scrollHeight, stage.textContent).toBeLessThanOrEqual(stage.clientHeight);
    await expect(canvas.getByRole('button', { name: /you are here/ })).toHaveTextContent(
      words.law.stages.communication.name,
    );
  },
};

export const NothingHasArrived: Story = { args: momentAt(0) };

/** A judge has allowed an investigation: what was tried leads far down. */
export const FarDown: Story = {
  args: momentAt(1, ['examination-opened', 'authorisation-requested']),
};

/** From the whole chart into a stage and back, by key alone; the focus is never lost. */
export const OpenedByKeyboard: Story = {
  play: async ({ args, canvas, userEvent }) => {
    const { name } = words.law.stages.examination;
    canvas.getByRole('button', { name }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onStage).toHaveBeenLastCalledWith('examination');
    await expect(canvas.getByText(words.ui.comesFrom)).toBeVisible();
    await expect(document.activeElement).toHaveTextContent(name);
    await userEvent.tab();
    const arrow = document.activeElement;
    await expect(arrow).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{Enter}');
    await expect(arrow).toHaveAttribute('aria-expanded', 'true');
    await expect(canvas.getAllByText(words.ui.why).some((one) => one.checkVisibility())).toBe(true);
    await userEvent.keyboard('{Enter}');
    await expect(arrow).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(canvas.getByRole('button', { name: words.ui.whole }));
    await expect(canvas.getByRole('button', { name })).toHaveFocus();
  },
};

export const StageCloseUp: Story = { args: { stage: 'communication' } };

/** What has come in so far decides where new facts lead. */
export const ArrowThatLeadsElsewhere: Story = {
  args: { ...momentAt(2), stage: 'set-aside', arrow: 'set-aside NEW_FACTS referred' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(words.ui.otherwise).some((one) => one.checkVisibility())).toBe(true);
  },
};

export const ShutArrow: Story = {
  args: {
    ...momentAt(1, ['examination-opened']),
    stage: 'examination',
    arrow: 'examination INVESTIGATION_OPENED investigation',
  },
  play: async ({ canvas }) => {
    const reason = textOf('referral-or-authorisation');
    await expect(canvas.getAllByText(reason).some((one) => one.checkVisibility())).toBe(true);
  },
};

/** The end of a way. */
export const NothingLeadsOn: Story = { args: { stage: 'merged' } };

export const AsOutline: Story = {
  args: { form: 'outline' },
  play: async ({ args, canvas, userEvent }) => {
    const items = canvas.getAllByRole('listitem').filter((item) => item.querySelector(':scope > details'));
    await expect(items).toHaveLength(layout.stages.length);
    const here = items.find((item) => within(item).queryByText(words.youAreHere));
    await expect(here?.querySelector('details')?.open).toBe(true);
    await userEvent.click(canvas.getByRole('button', { name: words.ui.asDiagram }));
    await expect(args.onForm).toHaveBeenCalledWith('diagram');
  },
};

/** The page decides: 320 px are narrow. */
export const Narrow: Story = {
  args: { form: null },
  decorators: [(Story) => <div style={{ inlineSize: '18rem' }}>{Story()}</div>],
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.queryByRole('button', { name: words.law.stages.referred.name })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: words.ui.asDiagram }));
    await expect(args.onForm).toHaveBeenCalledWith('diagram');
    await expect(canvas.getByRole('button', { name: words.law.stages.referred.name })).toBeVisible();
  },
};

/** Shown where it is narrow, the diagram begins with the letter's stage, whole. */
export const NarrowDiagram: Story = {
  ...Narrow,
  args: { form: null, ...momentAt(1, ['council-refers', 'investigation-opened']) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: words.ui.asDiagram }));
    const here = canvas.getByRole('button', { name: new RegExp(words.youAreHere) });
    const view = here.closest('svg')?.parentElement;
    if (!view) throw new RangeError('The diagram has no view.');
    await waitFor(() => {
      const [box, room] = [here.getBoundingClientRect(), view.getBoundingClientRect()];
      expect(box.left).toBeGreaterThanOrEqual(room.left);
      expect(box.right).toBeLessThanOrEqual(room.right);
    });
  },
};

export const Wide: Story = {
  args: { form: null },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: words.law.stages.referred.name })).toBeVisible();
  },
};

/** One person's case, on a chart of its own. */
export const OfACase: Story = { args: ofCase };

/** Diagram and outline both stand open, with the reasons of what is shut here. */
export const WithoutScript: Story = {
  args: { ...momentAt(1, ['examination-opened']), form: null },
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: words.law.stages.referred.name })).toBeVisible();
    await expect(canvas.getAllByText(words.ui.why)[0]).toBeVisible();
  },
};

const longest = 'Ermittlungseröffnungsgenehmigungsverfahren';
export const LongWords: Story = {
  args: {
    words: {
      ...words,
      names: Object.fromEntries(
        Object.entries(words.names).map(([id, standing]) => [id, { ...standing, name: longest }]),
      ),
    },
  },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { stage: 'communication' } };

export const RightToLeftDiagram: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' }, args: momentAt(2) };
