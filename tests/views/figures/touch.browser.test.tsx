/** The figures that run on the law, on a screen of 320 pixels, under a thumb. */
import { composeStories } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import '../../../src/views/base.css';
import '../../../src/views/tokens.css';
import * as stories from '../../../stories/screens/Figure.stories.tsx';
import { ui } from '../../../stories/screens/pages.tsx';
import { stageAloud } from './aloud.fixture.ts';

const { Switchboard, Doors, Journey, Council, Crossings } = composeStories(stories);
const { container, draw } = stageAloud('div');

const figures: readonly [what: string, Figure: ComponentType, tapped: () => Locator][] = [
  ['the switchboard', Switchboard, () => page.getByRole('button', { name: 'Bangladesh and Myanmar' })],
  ['the three doors', Doors, () => page.getByRole('button', { name: /^A State Party refers/ })],
  ['the letter’s journey', Journey, () => page.getByRole('button', { name: ui.figures.journey.begin })],
  ['the Council’s table', Council, () => page.getByRole('radio', { name: 'Syria 2014' })],
  ['the crossings', Crossings, () => page.getByRole('radio', { name: 'Tajikistan to China' })],
];

describe.each(figures)('%s', (_what, Figure, tapped) => {
  beforeEach(async () => {
    await page.viewport(320, 640);
    draw(<Figure />);
    await expect.element(tapped()).toBeVisible();
  });

  it('fits without scrolling sideways', () => {
    for (const summary of container().querySelectorAll('summary')) summary.click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('gives all that is pressed room for a thumb', () => {
    const pressed = [...container().querySelectorAll<HTMLElement>('button, select, summary, label:has(input)')].filter(
      (one) => one.checkVisibility(),
    );
    expect(pressed.length).toBeGreaterThan(2);
    for (const one of pressed) expect(one.getBoundingClientRect().height, one.textContent ?? '').toBeGreaterThan(43.9);
  });

  it('answers a tap', async () => {
    const before = container().textContent;
    await userEvent.click(tapped());
    await expect.poll(() => container().textContent).not.toBe(before);
  });
});
