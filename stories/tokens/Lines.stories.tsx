import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { corners, lifts, lines } from '../../src/views/tokens/scales.ts';
import styles from './Lines.module.css';
import { Label, Page, Section } from './Page.tsx';
import { useMeasured } from './use-measured.ts';

/** As a stroke: an edge is rounded to whole pixels. */
const lineOf = (element: HTMLElement) => {
  const stroke = element.querySelector('path');
  return stroke && getComputedStyle(stroke).strokeWidth;
};
const cornerOf = (element: HTMLElement) => getComputedStyle(element).borderStartStartRadius;

function Line({ name, use }: { name: string; use: string }) {
  const [ref, width] = useMeasured(lineOf);
  return (
    <li>
      <Label name={name} value={width} use={use} />
      <div ref={ref}>
        <svg className={styles.line} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 4h100" style={{ strokeWidth: `var(--${name})` }} />
        </svg>
      </div>
    </li>
  );
}

function Corner({ name, use }: { name: string; use: string }) {
  const [ref, radius] = useMeasured(cornerOf);
  return (
    <li>
      <span ref={ref} className={styles.corner} style={{ borderRadius: `var(--${name})` }} />
      <Label name={name} value={radius} use={use} />
    </li>
  );
}

function Lines() {
  return (
    <Page
      title="Lines, corners, shadows"
      intro="Paper has edges, not clouds: thin lines, small corners, and a shadow only below what is held."
    >
      <Section title="Lines">
        <ul className={styles.lines}>
          {Object.entries(lines).map(([name, { use }]) => (
            <Line key={name} name={name} use={use} />
          ))}
        </ul>
      </Section>
      <Section title="Corners">
        <ul className={styles.row}>
          {Object.entries(corners).map(([name, { use }]) => (
            <Corner key={name} name={name} use={use} />
          ))}
        </ul>
      </Section>
      <Section title="Shadows">
        <ul className={`${styles.row} ${styles.desk}`}>
          {Object.entries(lifts).map(([name, { use }]) => (
            <li key={name} className={styles.card} style={{ boxShadow: `var(--${name})` }}>
              <Label name={name} use={use} />
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Tokens/Lines, corners, shadows',
  component: Lines,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas }) => {
    const shown = await canvas.findAllByText(/^[\d.]+px$/);
    const pixels = shown.map((one) => Number.parseFloat(one.textContent));
    const [line, ink, draw, ...radii] = pixels;
    await expect([ink, draw]).toEqual([2, 2.25]);
    await expect(line).toBe(document.documentElement.dataset.contrast === 'more' ? 2 : 1);
    await expect(radii).toEqual([...radii].sort((one, other) => one - other));
  },
} satisfies Meta<typeof Lines>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { contrast: 'more' } };
export const School: Story = { globals: { brand: 'school' } };
