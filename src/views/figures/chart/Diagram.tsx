import * as m from 'framer-motion/m';
import { type RefObject, useEffect, useRef } from 'react';
import type { ChartArrow } from '../../../learning/figures/chart.ts';
import type { ChartLayout } from '../../../learning/figures/chart-layout.ts';
import { Letter } from '../../drawings/Letter.tsx';
import { Hidden } from '../../ui/Hidden.tsx';
import type { ChartWords } from './chart-words.ts';
import styles from './Diagram.module.css';
import { type Look, lookOfAll } from './look.ts';
import { Bolt } from './Sign.tsx';

export type DiagramProps = {
  words: ChartWords;
  layout: ChartLayout;
  here: string;
  arrows: readonly ChartArrow[];
  /** The stage from which the reader comes back: it takes the focus. */
  left?: RefObject<string | null>;
  onStage: (stage: string) => void;
};

/** Sixteenths of a rem: what is drawn grows with the reader's letters. */
const rem = (units: number) => `${units / 16}rem`;
/** What is open lies above what is shut, and that above the rest. */
const depth: readonly Look[] = ['elsewhere', 'otherwise', 'shut', 'open'];

/**
 * The whole chart, with the letter where it is. Each stage is a button that opens it; its lines are drawn for the eye,
 * and read as a list once it is open.
 */
export function Diagram({ words, layout, here, arrows, left, onStage }: DiagramProps) {
  const view = useRef<HTMLDivElement>(null);
  useInSight(view, layout, here);
  const takeFocus = (button: HTMLButtonElement | null, id: string) => {
    if (button === null || left?.current !== id) return;
    left.current = null;
    button.focus({ preventScroll: true });
  };
  const { width, height, stages, lines } = layout;
  return (
    <div className={styles.view} ref={view}>
      <svg className={styles.diagram} role="presentation" width={rem(width)} height={rem(height)}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <Lines lines={lines} arrows={arrows} here={here} />
        </svg>
        {stages.map(({ id, x, y, ...size }) => (
          <foreignObject key={id} x={rem(x)} y={rem(y)} width={rem(size.width)} height={rem(size.height)}>
            <button
              type="button"
              ref={(button) => takeFocus(button, id)}
              className={styles.stage}
              data-here={id === here || undefined}
              data-next={arrows.some(({ to, isOpen }) => isOpen && to === id) || undefined}
              onClick={() => onStage(id)}
            >
              <span className={styles.name}>{words.names[id]?.name}</span>
              {id === here && (
                <m.span layoutId="letter" initial={false} className={styles.letter}>
                  <Letter isFine />
                </m.span>
              )}
              {id === here && <Hidden>{words.youAreHere}</Hidden>}
            </button>
          </foreignObject>
        ))}
      </svg>
    </div>
  );
}

/**
 * Brings the stage of the letter into sight, within the chart alone: the page stays where it is. Again whenever the chart
 * has another room, and so when it is shown in place of the outline.
 */
function useInSight(view: RefObject<HTMLDivElement | null>, { width, height, stages }: ChartLayout, here: string) {
  useEffect(() => {
    const scroller = view.current;
    const at = stages.find(({ id }) => id === here);
    if (!scroller || !at) return;
    const show = () => {
      const scale = { x: scroller.scrollWidth / width, y: scroller.scrollHeight / height };
      if (scale.x === 0) return;
      const room = { x: scroller.clientWidth / scale.x, y: scroller.clientHeight / scale.y };
      const [columns, rows] = [stages.map(({ x }) => x), stages.map(({ y }) => y)];
      const left = middled(at.x, at.width, room.x, columns);
      const top = middled(at.y, at.height, room.y, rows);
      scroller.scrollTo({ left: left * scale.x, top: top * scale.y });
    };
    const observer = new ResizeObserver(show);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [view, width, height, stages, here]);
}

/** Air between a box and the edge of the view. */
const AIR = 5;

/**
 * Where to scroll so that a box is seen whole, as few others as can be are cut, and it lies as near the middle as it then
 * can.
 * @param starts where boxes begin, of its own size
 * @param room how much of the chart is seen
 */
function middled(start: number, size: number, room: number, starts: readonly number[]): number {
  const boxes = [...new Set(starts)];
  const isCut = (box: number, edge: number) => box - AIR < edge && edge < box + size + AIR;
  const cut = (from: number) => boxes.filter((box) => (from > 0 && isCut(box, from)) || isCut(box, from + room)).length;
  const off = (from: number) => Math.abs(start + size / 2 - (from + room / 2));
  const [least, most] = [Math.max(0, Math.ceil(start + size + AIR - room)), Math.max(0, start - AIR)];
  const places = Array.from({ length: Math.max(1, most - least + 1) }, (_, step) => Math.min(least, most) + step);
  return places.reduce((best, from) => ((cut(from) - cut(best) || off(from) - off(best)) < 0 ? from : best));
}

function Lines({ lines, arrows, here }: Pick<ChartLayout, 'lines'> & Pick<DiagramProps, 'arrows' | 'here'>) {
  const drawn = lines
    .map((line) => {
      const own = arrows.filter(({ from, to }) => from === line.from && to === line.to);
      return { ...line, look: lookOfAll(own, here) };
    })
    .sort((a, b) => depth.indexOf(a.look) - depth.indexOf(b.look));
  return drawn.map(({ from, to, path, tip, sign, look }) => (
    <g key={`${from} ${to}`} className={styles.line} data-look={look}>
      <path d={path} />
      <path className={styles.tip} d={tip} />
      {look === 'shut' && (
        <g transform={`translate(${sign.x} ${sign.y})`}>
          <Bolt />
        </g>
      )}
    </g>
  ));
}
