/** What a style sheet says about tokens, read from its text. */

/** The custom properties that a style sheet uses, in the order of the alphabet. */
export const usedIn = (css: string): string[] =>
  [...new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name))].toSorted();

/**
 * The values that a style sheet sets, by name, with those that they name put in. Of several the first that is not
 * empty counts: what comes after stands for another theme or another reader.
 */
export function valuesIn(css: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--[\w-]+):\s*([^;]*);/g))
    if (!values.get(name)) values.set(name, value.trim());
  const resolved = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => resolved(values.get(name) ?? ''));
  return new Map([...values].map(([name, value]) => [name, resolved(value)]));
}

export type Sample = 'colour' | 'text' | 'length' | 'shade' | 'none';

/**
 * How a token can be shown.
 * @param value with no other token in it; empty where there is no token of that name
 */
export function sampleOf(name: string, value: string): Sample {
  if (/^(light-dark|rgb|hsl|oklch|color)\(|^#/.test(value)) return 'colour';
  if (name.startsWith('--text-')) return 'text';
  if (name.startsWith('--lift-')) return 'shade';
  return /^[\d.]+(px|rem)$/.test(value) ? 'length' : 'none';
}
