/** What a learner sees as a jerk: how often a frame came late. */

/** Chromium without a screen draws as one of 60 Hz does. */
export const frameInterval = 1000 / 60;

/** Frames and the time they took, of one movement or of several together. */
export type Frames = { late: number; seconds: number };

/**
 * @param times when each frame of one movement was drawn, in milliseconds
 * @returns how many came more than half an interval after they were due
 */
export function framesOf(times: readonly number[]): Frames {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    late: gaps.filter((gap) => gap > 1.5 * frameInterval).length,
    seconds: gaps.reduce((sum, gap) => sum + gap, 0) / 1000,
  };
}

/** @returns `NaN` where nothing moved */
export function latePerSecond(movements: readonly (readonly number[])[]): number {
  const frames = movements.map(framesOf);
  const sum = (of: (one: Frames) => number) => frames.reduce((total, one) => total + of(one), 0);
  return sum(({ late }) => late) / sum(({ seconds }) => seconds);
}
