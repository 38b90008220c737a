import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Page, Section } from './Page.tsx';
import { pairs } from './pairs.ts';
import { Meetings } from './Swatch.tsx';

const ofText = pairs.filter(({ needs }) => needs === 'text');
const ofLines = pairs.filter(({ needs }) => needs === 'line');

function Contrast() {
  return (
    <Page
      title="Contrast"
      intro="Every two colours that meet. The ratio is counted from what the browser has drawn, and stays right in every theme."
    >
      <Section title="Text" says="At least 4.5 to 1 (WCAG 2.2, 1.4.3), also where it is large.">
        <Meetings of={ofText} />
      </Section>
      <Section title="Lines" says="At least 3 to 1 (1.4.11): edges of controls, the focus, the line of drawings.">
        <Meetings of={ofLines} />
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Tokens/Contrast',
  component: Contrast,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText(/^\d+\.\d$/)).toHaveLength(pairs.length));
    await expect(canvas.queryAllByText(/^needs/)).toEqual([]);
  },
} satisfies Meta<typeof Contrast>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { contrast: 'more' } };
export const HighContrastDark: Story = { globals: { contrast: 'more', theme: 'dark' } };
export const School: Story = { globals: { brand: 'school' } };
export const SchoolDark: Story = { globals: { brand: 'school', theme: 'dark' } };
