import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { leading, sizes } from '../../src/views/tokens/scales.ts';
import { Label, Page, Section } from './Page.tsx';
import styles from './Type.module.css';
import { useMeasured } from './use-measured.ts';

const sample = 'Who may open an investigation, and who decides?';
const long =
  'Anyone may write to the Prosecutor. Such a letter is a communication: it asks the Prosecutor to look, and it opens nothing by itself. What it says is a claim until someone has shown it.';

const sizeOf = (element: HTMLElement) => {
  const { fontSize } = getComputedStyle(element);
  return `${Number.parseFloat(fontSize).toFixed(1).replace('.0', '')} px here`;
};

function Size({ name, use }: { name: string; use: string }) {
  const [ref, value] = useMeasured(sizeOf);
  return (
    <li className={styles.row}>
      <Label name={name} value={value} use={use} />
      <p ref={ref} className={styles.sample} style={{ fontSize: `var(--${name})` }}>
        {sample}
      </p>
    </li>
  );
}

const { measure, ...heights } = leading;

function Type() {
  return (
    <Page
      title="Type"
      intro="A serif for what is read, a plain sans for what is operated. Sizes are in rem, so that a reader’s own size counts; the larger ones grow with the page."
    >
      <Section title="Two faces">
        <div className={styles.faces}>
          <div>
            <p className={styles.serif}>Article 15</p>
            <Label name="font-text" value="400 to 650" use="what is read" />
          </div>
          <div>
            <p className={styles.sans}>Article 15</p>
            <Label
              name="font-ui"
              value="400 to 650"
              use="labels, buttons; figures of one width in dates and articles"
            />
          </div>
        </div>
      </Section>
      <Section title="Sizes">
        <ul className={styles.list}>
          {Object.entries(sizes).map(([name, { use }]) => (
            <Size key={name} name={name} use={use} />
          ))}
        </ul>
      </Section>
      <Section
        title="Leading"
        says={`The distance of lines. No line of text is longer than ${measure.value} (--measure).`}
      >
        <ul className={styles.leadings}>
          {Object.entries(heights).map(([name, { value, use }]) => (
            <li key={name}>
              <Label name={name} value={value} use={use} />
              <p className={styles.lines} style={{ lineHeight: `var(--${name})` }}>
                {long}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Tokens/Type',
  component: Type,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas }) => {
    const shown = await canvas.findAllByText(/px here$/);
    const pixels = shown.map((one) => Number.parseFloat(one.textContent));
    // From the smallest to the largest, and none too small to read.
    await expect(pixels).toEqual([...pixels].sort((a, b) => a - b));
    await expect(pixels[0]).toBeGreaterThanOrEqual(13);
  },
} satisfies Meta<typeof Type>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { contrast: 'more' } };
export const School: Story = { globals: { brand: 'school' } };
