import type { Meta, StoryObj } from '@storybook/react-vite';
import * as m from 'framer-motion/m';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { Letter } from '../../src/views/drawings/Letter.tsx';
import { Moving } from '../../src/views/figures/Moving.tsx';
import { durations, easings } from '../../src/views/tokens/motion.ts';
import { springs } from '../../src/views/tokens/springs.ts';
import { Button } from '../../src/views/ui/Button.tsx';
import styles from './Motion.module.css';
import { Label, Page, Section } from './Page.tsx';
import { useMeasured } from './use-measured.ts';

type End = 'start' | 'end';
const { 't-step': step, ...times } = durations;

const timeOf = (element: HTMLElement) => {
  const seconds = Number.parseFloat(getComputedStyle(element).transitionDuration);
  return `${Math.round(seconds * 1000)} ms here`;
};

/** A letter on its way for as long as the token says. */
function Timed({ name, use, by, at }: { name: string; use: string; by?: string; at: End }) {
  const [ref, time] = useMeasured(timeOf);
  return (
    <li className={styles.row}>
      <Label name={by ?? name} value={time} use={use} />
      <span className={styles.track}>
        <span
          ref={ref}
          className={styles.timed}
          data-at={at}
          style={{ transitionDuration: `var(--${name})`, transitionTimingFunction: `var(--${by ?? 'ease'})` }}
        >
          <Letter isFine />
        </span>
      </span>
    </li>
  );
}

const delayOf = (element: HTMLElement) => {
  const second = element.children[1];
  return second ? `${Math.round(Number.parseFloat(getComputedStyle(second).transitionDelay) * 1000)} ms apart` : '';
};

/** One after the other. */
function Row({ at }: { at: End }) {
  const [ref, delay] = useMeasured(delayOf);
  return (
    <li className={styles.row}>
      <Label name="t-step" value={delay} use={step.use} />
      <span ref={ref} className={styles.stops} data-at={at}>
        {['one', 'two', 'three', 'four', 'five'].map((stop, index) => (
          <span key={stop} style={{ transitionDelay: `calc(var(--t-step) * ${index})` }} />
        ))}
      </span>
    </li>
  );
}

function Sprung({ name, at }: { name: keyof typeof springs; at: End }) {
  const { stiffness, damping } = springs[name];
  return (
    <li className={styles.row}>
      <Label name={`springs.${name}`} isProperty={false} value={`stiffness ${stiffness}, damping ${damping}`} />
      <Moving transition={springs[name]}>
        <span className={styles.track} data-at={at}>
          <m.span layout className={styles.sprung}>
            <Letter isFine />
          </m.span>
        </span>
      </Moving>
    </li>
  );
}

function Motion() {
  const [at, setAt] = useState<End>('start');
  return (
    <Page
      title="Durations and springs"
      intro="Motion explains, or it is not there. Only position and opacity change; where less motion is asked for, everything is at its end at once."
    >
      <div className={styles.go}>
        <Button kind="primary" onClick={() => setAt(at === 'start' ? 'end' : 'start')}>
          Send the letters
        </Button>
      </div>
      <Section title="Durations">
        <ul className={styles.list}>
          {Object.entries(times).map(([name, { use }]) => (
            <Timed key={name} name={name} use={use} at={at} />
          ))}
          <Row at={at} />
        </ul>
      </Section>
      <Section title="Easings" says="Both for the time of the slowest, to be compared.">
        <ul className={styles.list}>
          <Timed name="t-open" use={easings.ease.use} by="ease" at={at} />
          <Timed name="t-open" use={easings['ease-open'].use} by="ease-open" at={at} />
        </ul>
      </Section>
      <Section
        title="Springs"
        says="For what layout animation carries. They can be interrupted: press again while they run."
      >
        <ul className={styles.list}>
          <Sprung name="letter" at={at} />
          <Sprung name="card" at={at} />
        </ul>
      </Section>
    </Page>
  );
}

const meta = {
  title: 'Tokens/Durations and springs',
  component: Motion,
  parameters: { layout: 'fullscreen' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Send the letters' });
    const places = () =>
      [...canvasElement.querySelectorAll('svg')].map((letter) => letter.getBoundingClientRect().left);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const times = await canvas.findAllByText(/ms here$/);
    for (const one of times) await expect(one.textContent === '1 ms here').toBe(isStill);
    await expect(await canvas.findByText(/ms apart$/)).toHaveTextContent(isStill ? /^0 / : /^80 /);
    const before = places();
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      const now = places();
      for (const [index, place] of before.entries()) expect(now[index]).toBeGreaterThan(place + 50);
    });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(places()).toEqual(before));
  },
} satisfies Meta<typeof Motion>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const HighContrast: Story = { globals: { contrast: 'more' } };
export const School: Story = { globals: { brand: 'school' } };
