import type { ChartArrow } from '../../../learning/figures/chart.ts';

/** How an arrow is drawn: open or shut where the letter is, open on another way, or begun at another stage. */
export type Look = 'open' | 'shut' | 'otherwise' | 'elsewhere';

export function lookOf({ from, isOpen, reasons }: ChartArrow, here: string): Look {
  if (from !== here) return 'elsewhere';
  if (isOpen) return 'open';
  return reasons.length > 0 ? 'shut' : 'otherwise';
}

const strongest: readonly Look[] = ['open', 'shut', 'otherwise', 'elsewhere'];

/** A line with several events is open if one of them is, and shut if none is and one is shut. */
export const lookOfAll = (arrows: readonly ChartArrow[], here: string): Look =>
  strongest.find((look) => arrows.some((arrow) => lookOf(arrow, here) === look)) ?? 'elsewhere';
