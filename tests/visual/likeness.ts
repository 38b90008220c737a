/**
 * How two pictures of the same page are compared. Another machine draws the edges of a letter a little differently, or
 * a pixel further; a share of differing pixels that lets this pass would let a moved button pass too, since a page of
 * text has far more edges than a button. So it is not counted how much differs, but looked at how far off it is.
 */

/** What Vitest hands to a comparator. */
type Picture = { metadata: { width: number; height: number }; data: ArrayLike<number> };
export type LikenessOptions = {
  /** How far away, in pixels, the same colour may be found in the other picture. */
  reach: number;
  /** By how much a channel, of 255, may differ where all around is flat: rounding, not another colour. */
  rounding: number;
  /** By how much more at an edge, as a share of the contrast there: how strongly a letter's edge is smoothed. */
  smoothing: number;
  /** How many pixels may have no counterpart. */
  strays: number;
};
declare module 'vitest/browser' {
  interface ScreenshotComparatorRegistry {
    likeness: LikenessOptions;
  }
}

/** The one measure of the gallery. A button moved by two pixels leaves a hundred strays along its edge. */
export const likenessOptions: LikenessOptions = { reach: 1, rounding: 6, smoothing: 0.5, strays: 24 };

const channels = [0, 1, 2];

type Range = { low: number; high: number };

/** Between which values a channel lies around a place. */
function around({ metadata: { width, height }, data }: Picture, x: number, y: number, channel: number, reach: number) {
  const range: Range = { low: 255, high: 0 };
  for (let near = Math.max(0, y - reach); near <= Math.min(height - 1, y + reach); near += 1)
    for (let beside = Math.max(0, x - reach); beside <= Math.min(width - 1, x + reach); beside += 1) {
      const value = data[(near * width + beside) * 4 + channel] ?? 0;
      range.low = Math.min(range.low, value);
      range.high = Math.max(range.high, value);
    }
  return range;
}

/** Whether what either picture shows at this place is found around the same place in the other one. */
function isMatched(one: Picture, other: Picture, at: number, { reach, rounding, smoothing }: LikenessOptions): boolean {
  const [x, y] = [at % one.metadata.width, Math.floor(at / one.metadata.width)];
  return channels.every((channel) => {
    const here = around(one, x, y, channel, reach);
    const there = around(other, x, y, channel, reach);
    const slack = rounding + smoothing * Math.max(here.high - here.low, there.high - there.low);
    const isIn = (value: number, { low, high }: Range) => value >= low - slack && value <= high + slack;
    return isIn(one.data[at * 4 + channel] ?? 0, there) && isIn(other.data[at * 4 + channel] ?? 0, here);
  });
}

/** The places at which either picture shows what the other does not show within reach. */
function straysOf(one: Picture, other: Picture, options: LikenessOptions): number[] {
  const strays: number[] = [];
  const isSame = (index: number) => one.data[index] === other.data[index];
  for (let at = 0; at < one.data.length / 4; at += 1) {
    if (isSame(at * 4) && isSame(at * 4 + 1) && isSame(at * 4 + 2)) continue;
    if (!isMatched(one, other, at, options)) strays.push(at);
  }
  return strays;
}

/** The strays in red on a pale copy of the reference. */
function marked({ data }: Picture, strays: readonly number[]): Uint8Array {
  const picture = Uint8Array.from(data, (value, index) => (index % 4 === 3 ? 255 : 255 - (255 - value) / 4));
  for (const at of strays) picture.set([220, 0, 0, 255], at * 4);
  return picture;
}

/** A comparator for `toMatchScreenshot`. */
export function likeness(
  reference: Picture,
  actual: Picture,
  options: LikenessOptions & { createDiff: boolean },
): { pass: boolean; diff: Uint8Array | null; message: string | null } {
  const sizes = [reference, actual].map(({ metadata: { width, height } }) => `${width}×${height}`);
  if (sizes[0] !== sizes[1])
    return { pass: false, diff: null, message: `The reference is ${sizes[0]} pixels, the page ${sizes[1]}.` };
  const strays = straysOf(reference, actual, options);
  const pass = strays.length <= options.strays;
  return {
    pass,
    diff: options.createDiff ? marked(reference, strays) : null,
    message: pass ? null : `${strays.length} pixels have no counterpart within ${options.reach} px.`,
  };
}
