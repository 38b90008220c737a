import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Kind, kindColours } from '../../src/views/drawings/Kind.tsx';
import { type Colour, colourOf, distanceOf, seenBy, type Vision, visionNames } from './contrast.ts';
import styles from './Kinds.module.css';
import { Page, Section } from './Page.tsx';
import { kindNames, kindPairs, leastDistance } from './pairs.ts';
import { useMeasured } from './use-measured.ts';

const says = {
  claim: 'The village was shelled from the hill.',
  reply: 'No unit stood on that hill on that day.',
  evidence: 'A satellite picture of the hill, taken at noon.',
  decision: 'The judges authorise the investigation.',
} as const;

const sights = {
  common: 'Common sight',
  protan: 'Without red cones',
  deutan: 'Without green cones',
  tritan: 'Without blue cones',
} as const satisfies Record<Vision, string>;

/** The four colours as the browser draws them, in the order of `kindNames`. */
const drawn = (element: HTMLElement): Colour[] =>
  kindNames.map((kind) => {
    const probe = element.querySelector(`[data-probe='${kind}']`);
    if (!probe) throw new RangeError(`There is nothing drawn in the colour of a ${kind}.`);
    return colourOf(getComputedStyle(probe).backgroundColor);
  });

function leastOf(vision: Vision, colours: readonly Colour[]): number {
  const of = (kind: (typeof kindNames)[number]) => seenBy(vision, colours[kindNames.indexOf(kind)] ?? [0, 0, 0]);
  return Math.min(...kindPairs.map(([one, other]) => distanceOf(of(one), of(other))));
}

function Sights() {
  const [ref, colours] = useMeasured(drawn);
  return (
    <div ref={ref}>
      {kindNames.map((kind) => (
        <i key={kind} data-probe={kind} style={{ backgroundColor: `var(--${kind})` }} />
      ))}
      <ul className={styles.sights}>
        {colours &&
          visionNames.map((vision) => (
            <li key={vision}>
              <b>{sights[vision]}</b>
              <span className={styles.spots}>
                {kindNames.map((kind, index) => (
                  <span
                    key={kind}
                    style={{ backgroundColor: `rgb(${seenBy(vision, colours[index] ?? [0, 0, 0]).join(' ')})` }}
                  />
                ))}
              </span>
              <span className={styles.least}>nearest two: {Math.floor(leastOf(vision, colours))} apart</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

function Kinds() {
  return (
    <Page
      title="The four kinds"
      intro="Each has one colour, one shape and one word everywhere. Colour never speaks alone, and only a decision is filled."
    >
      <ul className={styles.kinds}>
        {kindNames.map((kind) => (
          <li key={kind} className={`${styles.card} ${kindColours(kind)}`} data-kind={kind}>
            <Kind kind={kind}>{kind}</Kind>
            <p>{says[kind]}</p>
          </li>
        ))}
        <li className={styles.none}>
          <Kind kind="decision" isNone>
            no decision
          </Kind>
          <p>Nobody has decided: the same disc, not filled.</p>
        </li>
      </ul>
      <Section
        title="In the eyes of others"
        says={`The colours of this theme as they arrive without one kind of cone. Two kinds stay at least ${leastDistance} apart (CIE 1976, where 2 is just seen); shape and word carry the rest.`}
      >
        <Sights />
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Tokens/The four kinds',
  component: Kinds,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas }) => {
    const shown = await canvas.findAllByText(/^nearest two/);
    await expect(shown).toHaveLength(visionNames.length);
    for (const one of shown)
      await expect(Number(/\d+/.exec(one.textContent)?.[0])).toBeGreaterThanOrEqual(leastDistance);
  },
} satisfies Meta<typeof Kinds>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { contrast: 'more' } };
export const School: Story = { globals: { brand: 'school' } };
export const SchoolDark: Story = { globals: { brand: 'school', theme: 'dark' } };
