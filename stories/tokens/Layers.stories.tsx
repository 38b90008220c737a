import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { layers } from '../../src/views/tokens/scales.ts';
import styles from './Layers.module.css';
import { Label, Page } from './Page.tsx';

const lowestLast = Object.entries(layers).reverse();

function Layers() {
  return (
    <Page
      title="Layers"
      intro="Three heights are enough, because almost everything lies flat. Dialogs need none: the browser puts them on top."
    >
      {/* The highest stands first in the document, so that nothing but the token can put it on top. */}
      <ol className={styles.pile} reversed>
        {lowestLast.map(([name, { value, use }]) => (
          <li key={name} data-layer={value} style={{ zIndex: `var(--${name})` }}>
            <Label name={name} value={value} use={use} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

const meta = {
  title: 'Tokens/Layers',
  component: Layers,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas }) => {
    const cards = canvas.getAllByRole('listitem');
    await expect(cards.map((card) => card.dataset.layer)).toEqual(['3', '2', '1']);
    for (const [index, card] of cards.entries()) {
      const below = cards[index + 1];
      if (!below) break;
      const { right, bottom } = card.getBoundingClientRect();
      const { left, top } = below.getBoundingClientRect();
      // In the middle of where the two overlap.
      const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      await expect(shown?.closest('li')).toBe(card);
    }
  },
} satisfies Meta<typeof Layers>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { contrast: 'more' } };
export const School: Story = { globals: { brand: 'school' } };
