import type { MapBox, MapLayout } from '../../../learning/claims/map-layout.ts';

/**
 * Cards that stand near one another: a browser that looks for what lies below the pointer looks through one band. `y` of each
 * box is from the top of its band.
 */
export type Band = { y: number; height: number; boxes: readonly MapBox[] };

/** Two rows of cards. */
const BAND = 320;
/** Around the cards, for the ring of focus. */
export const ROOM = 8;

/** From top to bottom. A card that reaches into the next band belongs to that in which it begins. */
export function bandsOf({ boxes }: MapLayout): Band[] {
  const found = new Map<number, MapBox[]>();
  for (const box of boxes) {
    const at = Math.floor(box.y / BAND);
    found.set(at, [...(found.get(at) ?? []), box]);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, inBand]) => {
      const y = Math.min(...inBand.map((box) => box.y)) - ROOM;
      const end = Math.max(...inBand.map((box) => box.y + box.height)) + ROOM;
      return { y, height: end - y, boxes: inBand.map((box) => ({ ...box, y: box.y - y })) };
    });
}

/** Those that can be seen at first, when one begins at a height; `seen` is how much of the map has room. */
export function bandsFrom(bands: readonly Band[], begin: number, seen: number): Band[] {
  return bands.filter(({ y, height }) => y < begin + seen && y + height > begin - ROOM);
}
