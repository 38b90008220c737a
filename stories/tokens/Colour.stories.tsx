import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { drawing, kinds, paper, shades } from '../../src/views/tokens/colours.ts';
import { Page, Section } from './Page.tsx';
import { Swatches } from './Swatch.tsx';

function Colour() {
  return (
    <Page
      title="Colour"
      intro="Paper and ink by day; by night a lamp on a desk. Every value and every contrast here is read from what the browser has drawn."
    >
      <Section title="Paper and ink">
        <Swatches of={paper} />
      </Section>
      <Section
        title="Drawing"
        says="One ink line, flat spots. Marigold is the letter and where you are, and nothing else."
      >
        <Swatches of={drawing} />
      </Section>
      <Section title="The four kinds" says="Always colour, shape and word. Only a decision is filled.">
        <Swatches of={kinds} />
      </Section>
      <Section title="Shade" says="What shadows are made of.">
        <Swatches of={shades} />
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Tokens/Colour',
  component: Colour,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas }) => {
    const name = 'Contrast of ink';
    await expect(await canvas.findByRole('list', { name })).toHaveTextContent(/desk \d+\.\d.*sheet \d+\.\d/);
    await expect(canvas.queryAllByText(/needs/)).toEqual([]);
    // What the root asks for is what is drawn.
    const { dataset } = document.documentElement;
    const spot = (token: string) => canvas.getByText(`--${token}`).parentElement?.lastElementChild?.textContent;
    await expect(spot('ink-2') === spot('ink')).toBe(dataset.contrast === 'more');
    await expect(spot('accent') === spot('ink')).toBe(dataset.brand !== 'school');
    await expect(spot('letter')).toBe('#f4bd41');
  },
} satisfies Meta<typeof Colour>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { contrast: 'more' } };
export const HighContrastDark: Story = { globals: { contrast: 'more', theme: 'dark' } };
export const School: Story = { globals: { brand: 'school' } };
export const SchoolDark: Story = { globals: { brand: 'school', theme: 'dark' } };
