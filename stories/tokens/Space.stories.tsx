import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { space } from '../../src/views/tokens/scales.ts';
import { Label, Page, Section } from './Page.tsx';
import styles from './Space.module.css';
import { useMeasured } from './use-measured.ts';

const { target, 'page-max': pageMax, ...steps } = space;
const widthOf = (element: HTMLElement) => `${element.getBoundingClientRect().width} px`;

function Step({ name }: { name: string }) {
  const [ref, width] = useMeasured(widthOf);
  return (
    <li className={styles.step}>
      <Label name={name} value={width} />
      <span ref={ref} className={styles.bar} style={{ inlineSize: `var(--${name})` }} />
    </li>
  );
}

function Space() {
  const [ref, size] = useMeasured(widthOf);
  return (
    <Page title="Space" intro="Steps of 4 px, in rem: the room between things grows with the text.">
      <ul className={styles.steps}>
        {Object.keys(steps).map((name) => (
          <Step key={name} name={name} />
        ))}
      </ul>
      <Section title="Bounds">
        <div className={styles.bounds}>
          <span ref={ref} className={styles.target} />
          <Label name="target" value={size} use={target.use} />
          <Label name="page-max" value={pageMax.value} use={pageMax.use} />
        </div>
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Tokens/Space',
  component: Space,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas }) => {
    const shown = await canvas.findAllByText(/^\d+ px$/);
    await expect(shown.map((one) => Number.parseInt(one.textContent, 10))).toEqual([4, 8, 12, 16, 24, 32, 48, 72, 44]);
  },
} satisfies Meta<typeof Space>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { contrast: 'more' } };
export const School: Story = { globals: { brand: 'school' } };
