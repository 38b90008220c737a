/** The lines of the claims map as SVG paths: bends between columns, arcs beside one. */
import type { MapBox } from '../src/learning/claims/map-layout.ts';

export type Point = { x: number; y: number };

export const middle = ({ x, y, width, height }: MapBox, side: 'left' | 'right'): Point => ({
  x: side === 'left' ? x : x + width,
  y: y + height / 2,
});
const written = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** From one side of a gap between columns to the other: level at both ends. */
function bend(from: Point, to: Point): string {
  const half = (from.x + to.x) / 2;
  return `C${written({ x: half, y: from.y })} ${written({ x: half, y: to.y })} ${written(to)}`;
}

/** A column that a line has to pass, and the level at which room was left for it. */
export type Passage = { left: number; right: number; level: number };

/** Between neighbours a single bend; past a column level through the room that was left. */
export function across(a: MapBox, b: MapBox, passage: Passage | null): string {
  const [start, end] = [middle(a, 'right'), middle(b, 'left')];
  if (!passage) return `M${written(start)}${bend(start, end)}`;
  const left = { x: passage.left - 12, y: passage.level };
  const right = { x: passage.right + 12, y: passage.level };
  return `M${written(start)}${bend(start, left)}L${written(right)}${bend(right, end)}`;
}

/** Within one column: out to the side and back, farther for a longer way. */
export function around(a: MapBox, b: MapBox): string {
  const [from, to] = [middle(a, 'left'), middle(b, 'left')];
  const out = from.x - Math.min(56, 20 + Math.abs(to.y - from.y) / 24);
  return `M${written(from)}C${written({ x: out, y: from.y })} ${written({ x: out, y: to.y })} ${written(to)}`;
}
