/** Brings a story to a standstill in a frame of one size, so that its picture is the same on every machine. */
import { setProjectAnnotations } from '@storybook/react-vite';
import { page, userEvent } from 'vitest/browser';
import preview from '../../.storybook/preview.tsx';
import { characters } from '../../scripts/font-characters.ts';
import type { Look, Scene } from './scenes.tsx';
import './still.css';

setProjectAnnotations([preview]);

const looks = {
  light: { initialGlobals: { theme: 'light', direction: 'ltr' } },
  dark: { initialGlobals: { theme: 'dark', direction: 'ltr' } },
  rtl: { initialGlobals: { theme: 'light', direction: 'rtl' } },
} satisfies Record<string, Look>;
export const lookNames = ['light', 'dark', 'rtl'] as const satisfies readonly (keyof typeof looks)[];
export const frames = { phone: 360, desk: 1280 } as const;
export type Frame = keyof typeof frames;

const faces = ['Source Serif 4 Variable', 'Public Sans Variable'];

/** Before anything is drawn: a face that is late is `optional`, and would be left out for good. */
export async function bringFonts() {
  for (const face of faces) {
    const loaded = await document.fonts.load(`1em "${face}"`);
    if (loaded.length === 0) throw new Error(`${face} is not there: the pictures would show another face.`);
  }
}

/** The characters that the shipped fonts do not have. */
export const strangersIn = ({ textContent }: Element): string[] =>
  [...new Set(textContent)].filter((character) => character.trim() !== '' && !characters.includes(character));

export const nameOf = ({ name }: Scene, look: string, frame: string): string => `${name}-${look}-${frame}`;

/** What is to be photographed: the whole frame, from the top of the page. */
export const shown = () => page.elementLocator(document.body);

export async function show({ story, height }: Scene, look: keyof typeof looks) {
  document.documentElement.style.pointerEvents = '';
  await page.viewport(frames.desk, height.desk);
  await story(looks[look]).run();
  await document.fonts.ready;
}

/** The same page in a frame of another width. */
export async function frameAs({ height }: Scene, frame: Frame) {
  await page.viewport(frames[frame], height[frame]);
  // The mouse stays where another test has left it; moved where nothing takes notice, it hovers over nothing.
  document.documentElement.style.pointerEvents = 'none';
  await userEvent.hover(shown(), { force: true });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}
