import pseudo from 'virtual:claims/qps-plocm';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import type { MapLayout } from '../../../src/learning/claims/map-layout.ts';
import { Canvas } from '../../../src/views/figures/claims/Canvas.tsx';
import { Desk } from '../../../src/views/figures/claims/Desk.tsx';
import { toldIn } from '../../../src/views/figures/claims/told.ts';
import { manyNodes } from '../../../tests/learning/claims/many.fixture.ts';
import type { Guide } from '../../docs/guide.ts';
import { kinds } from '../fixtures.ts';
import { withScript } from '../with-script.ts';
import { dataOf, everyId, layout, told, words } from './played.tsx';

const guide = {
  purpose:
    'The map of a wide page: cards and lines that are panned and looked at from three distances, and beside them all that is known of the card that is chosen.',
  notFor: [['A narrow page.', '`figures/claims/ClaimsMap`, which shows a column of cards there.']],
  keys: [
    ['Tab', 'Goes into the map, which is one stop, and on to the distances.'],
    ['Left and right arrow', 'Follow a line to the nearest card on that side.'],
    ['Up and down arrow', 'Go to the next card in the column.'],
    ['Enter or Space', 'Chooses the card.'],
  ],
  styles: [
    'figures/claims/Desk',
    'figures/claims/Canvas',
    'figures/claims/Lines',
    'figures/claims/Key',
    'figures/claims/Details',
  ],
  example: 'WholeCase',
} satisfies Guide;

const meta = {
  component: Desk,
  beforeEach: withScript,
  args: {
    told,
    layout,
    shown: everyId,
    chosen: null,
    nearness: 'near',
    onChoose: fn(),
    onClose: fn(),
    onNearer: fn(),
    onFarther: fn(),
  },
  parameters: { guide },
} satisfies Meta<typeof Desk>;
export default meta;
type Story = StoryObj<typeof meta>;
const { map } = words;

export const WholeCase: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /European Union Products made with forced labour/ }));
    await expect(args.onChoose).toHaveBeenCalledWith('eu-product-plan');
    await userEvent.click(canvas.getByRole('button', { name: map.farther }));
    await expect(args.onFarther).toHaveBeenCalledOnce();
    await userEvent.click(canvas.getByRole('button', { name: map.nearer }));
    await expect(args.onNearer).not.toHaveBeenCalled();
  },
};

/** Its lines are drawn heavier, and the card beside the map tells them in words. */
export const Chosen: Story = {
  args: { chosen: 'eu-product-plan' },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('link', { name: /^Mao Ning: “There’s no so-called/ }));
    await expect(args.onChoose).toHaveBeenCalledWith('no-forced-labour');
    await userEvent.click(canvas.getByRole('button', { name: map.close }));
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

/** From the letter no line leads to a reply: it stops on the way, and the words at both ends say why. */
export const ChosenLetter: Story = {
  args: { chosen: 'letter-crimes' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { misplaced, gap } = words.names;
    await expect(
      canvas.getByRole('button', { name: new RegExp(`^${misplaced} Reply 16 September 2022 Mao Ning “`) }),
    ).toBeVisible();
    await expect(canvas.getByText(misplaced, { selector: 'dt' })).toBeVisible();
    await expect(within(canvas.getByRole('region', { name: map.key })).getByText(misplaced)).toBeVisible();
    await expect(canvas.getAllByText(gap).length).toBeGreaterThan(1);
    canvasElement.querySelector<HTMLElement>('[data-place="letter-crimes"]')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(document.activeElement?.getAttribute('data-place')).toBe('letter-crimes');
  },
};

/** From a reply along its line to the claim that it answers, on to what that is known through, and back. */
export const FollowedByKeyboard: Story = {
  args: { chosen: 'population-grew' },
  play: async ({ canvasElement, userEvent }) => {
    const at = () => document.activeElement?.getAttribute('data-place');
    canvasElement.querySelector<HTMLElement>('[data-place="population-grew"]')?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(at()).toBe('ep-genocide-risk');
    await userEvent.keyboard('{ArrowLeft}');
    await expect(at()).toBe('ep-resolution');
    await userEvent.keyboard('{ArrowRight}');
    await expect(at()).toBe('ep-genocide-risk');
    await userEvent.keyboard('{ArrowUp}');
    await expect(at()).not.toBe('ep-genocide-risk');
    await expect(canvasElement.querySelectorAll('[data-place][tabindex="0"]')).toHaveLength(1);
  },
};

export const FromAfar: Story = { args: { nearness: 'far', chosen: 'un-may-constitute' } };

export const FromFartherStill: Story = { args: { nearness: 'whole' } };

/** What is not asked for stays in its place, faintly. */
export const Filtered: Story = {
  args: { shown: new Set(['un-may-constitute', 'without-authorisation']), nearness: 'far' },
};

/** The side turns with the direction, and so do lines and keys. */
export const RightToLeft: Story = {
  args: { told: toldIn(pseudo, kinds, 'en'), chosen: 'population-grew' },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement, userEvent }) => {
    canvasElement.querySelector<HTMLElement>('[data-place="population-grew"]')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(document.activeElement?.getAttribute('data-place')).toBe('ep-genocide-risk');
  },
};

const many = graphOf(manyNodes(500));
const manyTold = toldIn(dataOf(many), kinds, 'en');
const manyIds = new Set(manyTold.byId.keys());

/** The library is for the build; a graph made up for a story is laid out when the story opens. */
function Generated() {
  const [drawn, setDrawn] = useState<MapLayout | null>(null);
  useEffect(() => {
    let isThere = true;
    const lay = async () => {
      const { layoutOfGraph } = await import('../../../scripts/claims-layout.ts');
      const found = await layoutOfGraph(many);
      if (isThere) setDrawn(found);
    };
    void lay();
    return () => {
      isThere = false;
    };
  }, []);
  return (
    drawn && <Canvas told={manyTold} layout={drawn} shown={manyIds} chosen={null} nearness="near" onChoose={fn()} />
  );
}

export const FiveHundred: Story = {
  render: () => <Generated />,
  play: async ({ canvasElement }) => {
    const cards = () => [...canvasElement.querySelectorAll('[data-place]')];
    await waitFor(() => expect(cards()).toHaveLength(500), { timeout: 30_000 });
    // A pan moves the ground and nothing else: each card is laid out before it comes into sight, and none changes.
    await expect(cards().every((card) => card.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    const view = within(canvasElement).getByRole('region', { name: map.pan });
    const changes = new MutationObserver(() => undefined);
    changes.observe(view, { subtree: true, childList: true, attributes: true });
    view.scrollTo({ top: 4000 });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await expect(view.scrollTop).toBe(4000);
    await expect(changes.takeRecords()).toHaveLength(0);
    changes.disconnect();
  },
};
