/**
 * Where everything stands in the drawing of a chart, in sixteenths of a rem: so a chart grows with the reader's letters.
 * Made at build time by `scripts/chart-layout.ts`, from the machine that runs.
 */
export type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };

export type ChartLayout = {
  width: number;
  height: number;
  /** In the order in which the chart is read. */
  stages: readonly (Box & { id: string })[];
  lines: readonly ChartLine[];
};

/** What leads from one stage to another, be it one event or several. */
export type ChartLine = {
  from: string;
  to: string;
  /** The line and its tip, as SVG paths. */
  path: string;
  tip: string;
  /** Where a sign of the line has room: no other line from the same stage passes here. */
  sign: Point;
};
