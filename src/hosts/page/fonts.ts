import { keepForFirstPaint } from './first-paint.ts';

const faces = ['1em "Source Serif 4 Variable"', '1em "Public Sans Variable"'];

/**
 * Brings the two fonts after all that the first answer needs, so that they never stand in its way on a poor line.
 * They are put on when the learner turns the page, since a change of face under the reader's eyes would move the text;
 * the next visit has them from its first paint on (`early.ts`).
 * @returns puts them on
 */
export async function bringFonts(): Promise<() => void> {
  await Promise.all(faces.map((face) => document.fonts.load(face)));
  keepForFirstPaint('fonts', 'here');
  return () => document.documentElement.classList.add('fonts');
}
