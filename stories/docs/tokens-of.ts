/** What a style sheet says about tokens, read from its text. */

/** The custom properties that a style sheet uses, in the order of the alphabet. */
export const usedIn = (css: string): string[] =>
  [...new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name))].toSorted();

export type Sample = 'colour' | 'text' | 'length' | 'shade' | 'none';

/**
 * How a token can be shown.
 * @param value as the browser computes it; empty where no token of that name is set on the page
 */
export function sampleOf(name: string, value: string): Sample {
  if (/^(light-dark|rgb|hsl|oklch|color)\(|^#/.test(value)) return 'colour';
  if (name.startsWith('--text-')) return 'text';
  if (name.startsWith('--lift-')) return 'shade';
  return /^[\d.]+(px|rem)$/.test(value) ? 'length' : 'none';
}
