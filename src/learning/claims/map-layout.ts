/**
 * Where everything stands on the claims map, in sixteenths of a rem: so the map grows with the reader's letters. Made
 * at build time by `scripts/claims-layout.ts`, from left to right; the style sheet turns it round where one reads so.
 */
import type { EdgeKind } from './graph.ts';

export type MapBox = {
  /** Of the node; of a gap, that of the claim which nobody answers. */
  id: string;
  isGap: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
};
/**
 * An SVG path between two boxes, and where on it the edge ends; `gap` leads from a claim to its own gap. A line with `bars`
 * connects nothing: two stubs, each stopped by a bar.
 */
export type MapLine = {
  from: string;
  to: string;
  kind: EdgeKind | 'gap';
  path: string;
  bars?: string;
  end: { x: number; y: number };
};
export type MapLayout = { width: number; height: number; boxes: readonly MapBox[]; lines: readonly MapLine[] };
