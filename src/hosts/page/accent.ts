/** A colour that an address asks for, in six hexadecimal digits. Pure, and small: it runs before the first paint. */

/** What text needs against its ground: WCAG 2.2, success criterion 1.4.3. */
const least = 4.5;

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The value of the token `accent`: the colour by day and by night, each only where it can be told from every ground
 * that it meets, and its text read on it; else ink.
 * @param grounds six digits each, with a space between
 * @returns `null` where it can be used neither by day nor by night, or is no colour
 */
export function accentFrom(wish: string | null, grounds: { light: string; dark: string }): string | null {
  const hex = /^#?([\da-f]{6})$/i.exec(wish ?? '')?.[1];
  if (!hex) return null;
  const fits = (all: string) => all.split(' ').every((ground) => contrast(hex, ground) >= least);
  const [light, dark] = [fits(grounds.light), fits(grounds.dark)];
  const or = (isUsed: boolean) => (isUsed ? `#${hex}` : 'var(--ink)');
  return light || dark ? `light-dark(${or(light)},${or(dark)})` : null;
}
