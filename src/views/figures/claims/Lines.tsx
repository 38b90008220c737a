import { memo } from 'react';
import type { MapLayout, MapLine } from '../../../learning/claims/map-layout.ts';
import styles from './Lines.module.css';

export type LinesProps = {
  layout: MapLayout;
  /** Those of its lines that are drawn. */
  lines: readonly MapLine[];
  shown: ReadonlySet<string>;
  chosen: string | null;
};
type Drawn = Pick<MapLine, 'kind' | 'path' | 'bars' | 'end'>;

const SIDE = 8;

/** Where a line ends: a dot at what is answered, a square at what is decided about, a ring elsewhere. */
function End({ kind, end: { x, y } }: Pick<Drawn, 'kind' | 'end'>) {
  if (kind === 'gap' || kind === 'stands-beside') return null;
  if (kind === 'about') return <rect x={x - SIDE / 2} y={y - SIDE / 2} width={SIDE} height={SIDE} />;
  return <circle cx={x} cy={y} r="4" />;
}

function Line({ kind, path, bars, end }: Drawn) {
  return (
    <>
      <path d={path} />
      {bars !== undefined && <path className={styles.bars} d={bars} />}
      <End kind={kind} end={end} />
    </>
  );
}

/** Drawn for the eye: a card that is chosen tells the same in words. */
export const Lines = memo(({ layout, lines, shown, chosen }: LinesProps) => {
  const { width, height } = layout;
  return (
    <svg className={styles.lines} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines.map(({ from, to, ...line }) => (
        <g
          key={`${from} ${line.kind} ${to}`}
          className={styles.line}
          data-kind={line.kind}
          data-dim={!(shown.has(from) && shown.has(to)) || undefined}
          data-on={(chosen !== null && (from === chosen || to === chosen)) || undefined}
        >
          <Line {...line} />
        </g>
      ))}
    </svg>
  );
});

const whole = { path: 'M40 8H6', end: { x: 6, y: 8 } };
const stopped = { path: 'M2 8H16M44 8H30', bars: 'M16 1V15M30 1V15', end: whole.end };

/** A line of one kind, as small as a word: in the key of the map and beside words. */
export function Sample({ kind }: { kind: MapLine['kind'] }) {
  return (
    <svg className={styles.sample} viewBox="0 0 46 16" aria-hidden="true">
      <g className={styles.line} data-kind={kind}>
        <Line kind={kind} {...(kind === 'stands-beside' ? stopped : whole)} />
      </g>
    </svg>
  );
}
