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

/** How far a stub goes, and how far it turns to where the other one is. */
const STUB = 36;
const TURN = 24;
const BAR = 8;

/** A stub out of a card, and a bar across its end. */
function stub(from: Point, side: 1 | -1, lean: number): { path: string; bar: string } {
  const bend = { x: from.x + side * TURN, y: from.y };
  const tip = { x: from.x + side * STUB, y: from.y + lean };
  const [along, up] = [tip.x - bend.x, tip.y - bend.y];
  const scale = BAR / Math.hypot(along, up);
  const end = (sign: 1 | -1) => written({ x: tip.x - sign * up * scale, y: tip.y + sign * along * scale });
  return { path: `M${written(from)}Q${written(bend)} ${written(tip)}`, bar: `M${end(1)}L${end(-1)}` };
}

/**
 * A line that does not connect: two stubs that point at each other, each stopped by a bar. It begins above the middle, where
 * lines that connect do not.
 */
export function broken(a: MapBox, b: MapBox): { path: string; bars: string } {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  const upper = ({ y, height }: MapBox) => y + height / 4;
  const lean = Math.max(-TURN, Math.min(TURN, (upper(right) - upper(left)) / 4));
  const first = stub({ x: left.x + left.width, y: upper(left) }, 1, lean);
  const second = stub({ x: right.x, y: upper(right) }, -1, -lean);
  return { path: first.path + second.path, bars: first.bar + second.bar };
}
