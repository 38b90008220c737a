import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { choicesOf, everything } from '../../../src/learning/claims/filter.ts';
import { Box } from '../../../src/views/figures/claims/Box.tsx';
import { Cards } from '../../../src/views/figures/claims/Cards.tsx';
import { ClaimsStage } from '../../../src/views/figures/claims/ClaimsStage.tsx';
import { Details } from '../../../src/views/figures/claims/Details.tsx';
import { Filters } from '../../../src/views/figures/claims/Filters.tsx';
import { Key } from '../../../src/views/figures/claims/Key.tsx';
import { Lines, Sample } from '../../../src/views/figures/claims/Lines.tsx';
import { Links } from '../../../src/views/figures/claims/Links.tsx';
import { Beside, Gap, Node, State } from '../../../src/views/figures/claims/Node.tsx';
import { Outline } from '../../../src/views/figures/claims/Outline.tsx';
import { PairTable } from '../../../src/views/figures/claims/PairTable.tsx';
import { Segments } from '../../../src/views/figures/claims/Segments.tsx';
import { Tally } from '../../../src/views/figures/claims/Tally.tsx';
import { counted } from '../../../src/views/ui/message.ts';
import type { Guide } from '../../docs/guide.ts';
import { withScript } from '../with-script.ts';
import { everyId, graph, layout, nodeNamed, told, words } from './played.tsx';

const guide = {
  purpose:
    'The parts of the claims map, each drawn from values: a node whole and in short, what a reply does, a gap, links, the forms, the filters.',
  notFor: [['Operating the map.', '`figures/claims/ClaimsMap`, which puts them together.']],
  keys: [
    ['Tab', 'Goes to the next link or control.'],
    ['Enter', 'Follows a link.'],
  ],
  styles: [
    'figures/claims/Node',
    'figures/claims/Links',
    'figures/claims/Lines',
    'figures/claims/Key',
    'figures/claims/Details',
    'figures/claims/Wide',
  ],
  example: 'Claim',
} satisfies Guide;

const meta = {
  component: Node,
  beforeEach: withScript,
  args: { told, node: nodeNamed('ep-genocide-risk') },
  parameters: { guide },
} satisfies Meta<typeof Node>;
export default meta;
type Story = StoryObj<typeof meta>;

const shown = new Set(['ep-genocide-risk', 'population-grew', 'guise-of-human-rights', 'letter-crimes']);
const form = { told, shown, chosen: null, onChoose: fn(), onClose: fn() };

export const Claim: Story = {};
export const Reply: Story = { args: { node: nodeNamed('disinformation-and-lies') } };
export const Evidence: Story = { args: { node: nodeNamed('un-report-2022') } };
export const Decision: Story = { args: { node: nodeNamed('debate-rejected'), isChosen: true } };
export const InShort: Story = { args: { isShort: true } };
/** What it does is for the learner to say. */
export const Bare: Story = { args: { node: nodeNamed('no-forced-labour'), isBare: true } };
export const States: Story = { render: () => <State told={told} node={nodeNamed('a-huge-lie')} /> };

export const NoReply: Story = { render: () => <Gap told={told} node={nodeNamed('letter-crimes')} /> };
/** Nobody looked, because a request asks for no reply. */
export const NoReplyAsked: Story = { render: () => <Gap told={told} node={nodeNamed('letter-request')} /> };
export const BesideAnother: Story = { render: () => <Beside told={told} node={nodeNamed('no-forced-labour')} /> };

export const FollowedByKeyboard: Story = {
  render: () => <Links told={told} id="un-may-constitute" onChoose={form.onChoose} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(form.onChoose).toHaveBeenCalledWith('un-report-2022');
    await expect(canvas.getByText(words.names.edgesBack.answers)).toBeVisible();
  },
};
export const AllOfIt: Story = {
  render: () => <Details told={told} id="letter-after-return" onChoose={fn()} onClose={fn()} />,
};
export const OnTheMap: Story = {
  render: () => {
    const [box] = layout.boxes;
    return (
      <div style={{ position: 'relative', blockSize: '12rem' }}>
        {box && (
          <Box
            {...{ told, onChoose: fn(), onReach: fn(), onKey: fn() }}
            box={{ ...box, x: 0, y: 0 }}
            isDim={false}
            isChosen={false}
            isStop
          />
        )}
      </div>
    );
  },
};
export const AsCards: Story = { render: () => <Cards {...form} chosen="population-grew" /> };
export const AsTable: Story = { render: () => <PairTable {...form} /> };
export const AsText: Story = { render: () => <Outline {...form} /> };
export const Forms: Story = {
  render: () => (
    <Segments
      label={words.map.forms}
      options={[
        ['map', words.map.asMap],
        ['table', words.map.asTable],
      ]}
      chosen="map"
      onChoose={fn()}
    />
  ),
};
export const Choices: Story = {
  render: () => (
    <Filters
      told={told}
      choices={choicesOf(graph)}
      filter={{ ...everything, kind: 'direct-denial' }}
      shown={everyId.size}
      isNarrow={false}
      onFilter={fn()}
      onClear={fn()}
    />
  ),
};
/** On a narrow page they are folded, and say how many are on. */
export const ChoicesFolded: Story = {
  render: () => (
    <Filters
      told={told}
      choices={choicesOf(graph)}
      filter={{ ...everything, kind: 'direct-denial', year: '2022' }}
      shown={everyId.size}
      isNarrow
      onFilter={fn()}
      onClear={fn()}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('45 of 45 shown')).toBeVisible();
    await expect(canvas.getByText(/^Denies it/)).not.toBeVisible();
    await userEvent.click(canvas.getByText(counted(words.map.filters, 2, 'en')));
    await expect(canvas.getByRole('button', { name: /^Denies it/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByLabelText(words.map.year)).toHaveValue('2022');
  },
};
/** Those of the letter's claim stand out. */
export const LinesOfTheMap: Story = {
  render: () => (
    <div style={{ position: 'relative', aspectRatio: `${layout.width} / ${layout.height}` }}>
      <Lines layout={layout} lines={layout.lines} shown={everyId} chosen="letter-crimes" />
    </div>
  ),
};
/** As small as a word. */
export const LineOfOneKind: Story = { render: () => <Sample kind="stands-beside" /> };
export const Signs: Story = { render: () => <Key told={told} lines={layout.lines} /> };
export const Counted: Story = { render: () => <Tally told={told} /> };
export const InItsFrame: Story = {
  render: () => (
    <ClaimsStage told={told} stage="shown" title={words.map.title} intro={words.map.intro} href="../claims/">
      <Tally told={told} />
    </ClaimsStage>
  ),
};
/** Without a script a link leads to the graph as text. */
export const WithoutScript: Story = {
  ...InItsFrame,
  beforeEach: () => document.documentElement.classList.remove('js'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: words.page.link })).toBeVisible();
  },
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, args: { node: nodeNamed('un-may-constitute') } };
export const LongWords: Story = {
  args: { node: { ...nodeNamed('population-grew'), speakerName: 'Verantwortlichkeitsvoraussetzungszusammenhang' } },
};
