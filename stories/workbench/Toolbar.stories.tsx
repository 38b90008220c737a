import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { initialGlobals } from '../../.storybook/toolbar.ts';
import { App } from '../../src/views/screens/App.tsx';
import { type Staged, staged } from '../screens/Stage.tsx';
import { atItem } from '../screens/scenes.ts';

/** One page under each choice of the tool bar; each story shows that its choice does something. */
const meta = {
  ...staged(({ site }) => <App site={site} />),
  title: 'Workbench/Toolbar',
  args: { scene: { page: 'three-doors' } },
  // So that a choice made earlier in the tool bar does not hide what a story shows.
  globals: initialGlobals,
} satisfies Meta<Staged>;
export default meta;
type Story = StoryObj<typeof meta>;

const root = document.documentElement;
const colourOf = (element: Element) => getComputedStyle(element).backgroundColor;
const token = (name: string) => getComputedStyle(root).getPropertyValue(name);

export const AsUsual: Story = {
  play: async ({ canvas }) => {
    await expect(root).toHaveAttribute('data-theme', 'light');
    for (const name of ['data-contrast', 'data-brand', 'data-motion']) await expect(root).not.toHaveAttribute(name);
    await expect(root.dir).toBe('ltr');
    await expect(canvas.getByRole('heading', { level: 1 }).textContent).not.toMatch(/^⟦/);
  },
};

export const DarkTheme: Story = {
  globals: { theme: 'dark' },
  play: async () => {
    const dark = colourOf(document.body);
    root.dataset.theme = 'light';
    await expect(colourOf(document.body)).not.toBe(dark);
    root.dataset.theme = 'dark';
  },
};

export const MoreContrast: Story = {
  globals: { contrast: 'more' },
  play: async () => {
    // Quiet text is as dark as any.
    await expect(token('--ink-2')).toBe(token('--ink'));
    await expect(token('--rule')).toBe(token('--ink'));
  },
};

export const ABrand: Story = {
  globals: { brand: 'school' },
  play: async () => {
    const branded = colourOf(document.body);
    delete root.dataset.brand;
    await expect(colourOf(document.body)).not.toBe(branded);
    root.dataset.brand = 'school';
  },
};

/** Brackets around each text: what stands outside of them does not come from the content. */
export const PseudoLanguage: Story = {
  globals: { language: 'qps-plocm' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent(/^⟦.+⟧$/);
    await expect(root.lang).toBe('qps-plocm');
    await expect(root.dir).toBe('rtl');
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(getComputedStyle(canvas.getByRole('heading', { level: 1 })).direction).toBe('rtl');
  },
};

export const LargeText: Story = {
  globals: { text: 'double' },
  play: async () => {
    await expect(getComputedStyle(root).fontSize).toBe('32px');
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  },
};

export const ReducedMotion: Story = {
  globals: { motion: 'reduced' },
  play: async () => {
    await expect(root).toHaveAttribute('data-motion', 'reduce');
    await expect(token('--t-slow')).toBe('1ms');
  },
};

const lettersOf = (canvasElement: HTMLElement) =>
  canvasElement.querySelector('section[data-current]')?.textContent?.length ?? 0;

/** The screen with the most words among those of its kind, and the one with the fewest. */
export const LongestScreen: Story = {
  globals: { content: 'longest' },
  play: async ({ canvasElement }) => expect(lettersOf(canvasElement)).toBeGreaterThan(1500),
};
export const ShortestScreen: Story = {
  globals: { content: 'short' },
  play: async ({ canvasElement }) => expect(lettersOf(canvasElement)).toBeLessThan(1500),
};

const feedback: Staged = { scene: atItem('single-choice', (learner) => learner.answer('wrong')) };
export const LongestItem: Story = { args: feedback, globals: { content: 'longest' } };
export const ShortestItem: Story = { args: feedback, globals: { content: 'short' } };

export const Narrowest: Story = {
  globals: { viewport: { value: 'narrow', isRotated: false } },
  play: async () => {
    await expect(innerWidth).toBe(320);
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  },
};
export const Wide: Story = {
  globals: { viewport: { value: 'wide', isRotated: false } },
  play: async () => expect(innerWidth).toBe(1920),
};
