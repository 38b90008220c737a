import pseudo from 'virtual:claims/qps-plocm';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import { ClaimsMap } from '../../../src/views/figures/claims/ClaimsMap.tsx';
import { counted } from '../../../src/views/ui/message.ts';
import { claim } from '../../../tests/learning/claims/graph.fixture.ts';
import { manyNodes } from '../../../tests/learning/claims/many.fixture.ts';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import { dataOf, emptyLayout, oneLayout, Played, type PlayedProps, words } from './played.tsx';

const guide = {
  purpose:
    'The argument graph of the case: as a map, as a table of claims and replies, as text. What is chosen stays chosen from one form to the next.',
  notFor: [
    ['A single statement.', '`figures/claims/Parts`, which shows one node with all that is known of it.'],
    ['The order of the news.', '`figures/claims/Misplaced`.'],
  ],
  decide: ['The map is drawn where the page is 64em wide; narrower it is a column of cards.'],
  keys: [
    ['Tab', 'Goes from the forms to the filters and into the map, which is one stop.'],
    ['Arrow keys', 'On a form: choose another. On the map: follow a line left or right, go up and down in a column.'],
    ['Enter or Space', 'Chooses a card, and shows its links.'],
  ],
  styles: [
    'figures/claims/ClaimsMap',
    'figures/claims/Filters',
    'figures/claims/Segments',
    'figures/claims/Cards',
    'figures/claims/PairTable',
    'figures/claims/Outline',
  ],
  example: 'WholeCase',
} satisfies Guide;

const meta = {
  component: ClaimsMap,
  beforeEach: withScript,
  render: (props) => <Played {...(props as unknown as PlayedProps)} />, // stories give what the machine starts from
  parameters: { guide },
} satisfies Meta<typeof ClaimsMap>;
export default meta;
type Story = Omit<StoryObj<typeof meta>, 'args'> & { args?: PlayedProps };
const { map, names } = words;

export const WholeCase: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('45 of 45 shown')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Claim 9 June 2022 European Parliament/ }));
    await expect(canvas.getByText(map.known)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: map.close }));
    await expect(canvas.queryByText(map.known)).toBeNull();
  },
};

/** By keys alone: to the forms, on to the table, and on to the text; the chosen card stays chosen. */
export const FormsByKeyboard: Story = {
  args: { events: [{ type: 'NODE_CHOSEN', node: 'ep-genocide-risk' }] },
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('radio', { name: map.asMap }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('button', { name: /^European Parliament There is/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    canvas.getByRole('radio', { name: map.asTable }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: map.asOutline })).toBeChecked();
    const current = canvas.getAllByRole('listitem', { current: true });
    await expect(current[0]).toHaveTextContent('There is “credible evidence”');
  },
};

/** Two columns, and a gap where no reply is on record. */
export const AsTable: Story = {
  args: { events: [{ type: 'FORM_CHOSEN', form: 'table' }] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      map.claimColumn,
      map.replyColumn,
    ]);
    await expect(canvas.getAllByText(names.gap).length).toBeGreaterThan(4);
  },
};

export const AsText: Story = { args: { events: [{ type: 'FORM_CHOSEN', form: 'outline' }] } };

/** A link leads on, and what it leads to takes the focus. */
export const FollowedInText: Story = {
  args: { events: [{ type: 'FORM_CHOSEN', form: 'outline' }] },
  play: async ({ canvas, userEvent }) => {
    const [link] = canvas.getAllByRole('link', { name: /^European Union: Products made/ });
    if (!link) throw new RangeError('No reply leads to the plan.');
    await userEvent.click(link);
    const [entry] = canvas.getAllByRole('listitem', { current: true });
    await expect(entry).toHaveFocus();
  },
};

/** Only the replies of one kind, each with the claim that it answers. */
export const FilteredByKind: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: `${names.replyKinds['contests-mandate']} 2` }));
    await expect(canvas.getByText('3 of 45 shown')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: map.everything }));
    await expect(canvas.getByText('45 of 45 shown')).toBeVisible();
  },
};

export const FilteredBySpeakerAndYear: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText(counted(map.moreFilters, 0, 'en')));
    await userEvent.selectOptions(canvas.getByLabelText(map.speaker), 'prosecutor');
    await userEvent.selectOptions(canvas.getByLabelText(map.year), '2020');
    await expect(canvas.getByText('1 of 45 shown')).toBeVisible();
  },
};

export const NothingFits: Story = {
  args: { events: [{ type: 'FILTER_CHANGED', filter: { speaker: 'prosecutor', kind: 'direct-denial' } }] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(map.nothing)).toBeVisible();
  },
};

export const Empty: Story = {
  args: { claims: dataOf(graphOf([])), drawn: emptyLayout },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(map.empty)).toBeVisible();
  },
};

export const OneClaim: Story = {
  args: {
    claims: dataOf(graphOf([claim({ id: 'alone', noReply: { checked: '2026-11-23' } })])),
    drawn: oneLayout,
  },
  play: async ({ canvas }) => {
    // On the map, and in its key.
    await expect(canvas.getAllByText(names.gap)).toHaveLength(2);
    await expect(canvas.getByText(/We looked, last on 23 November 2026/)).toBeVisible();
  },
};

export const FiveHundred: Story = {
  args: {
    claims: dataOf(graphOf(manyNodes(500))),
    drawn: emptyLayout,
    events: [{ type: 'FORM_CHOSEN', form: 'table' }],
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('500 of 500 shown')).toBeVisible();
  },
};

export const RightToLeftInLongWords: Story = { args: { claims: pseudo }, globals: { direction: 'rtl' } };
