import { describe, expect, it } from 'vitest';
import { frameInterval, framesOf, latePerSecond } from '../../../scripts/bench/late-frames.ts';

/** Times of frames with these gaps between them, in intervals of the screen. */
function withGaps(...gaps: number[]) {
  let time = 100;
  return [time, ...gaps.map((gap) => (time += gap * frameInterval))];
}

describe('late frames', () => {
  it('are none where every frame comes when it is due, or a little later', () => {
    expect(framesOf(withGaps(1, 1, 1.4, 0.6, 1)).late).toBe(0);
  });

  it('are those that come more than half an interval late, each once', () => {
    expect(framesOf(withGaps(1, 2, 1, 5, 1)).late).toBe(2);
  });

  it('are counted a second, over several movements together', () => {
    const half = Array.from({ length: 30 }, () => 1);
    expect(latePerSecond([withGaps(...half), withGaps(...half.slice(2), 2)])).toBeCloseTo(1, 5);
  });

  it('cannot be counted where nothing moved', () => {
    expect(latePerSecond([])).toBeNaN();
    expect(latePerSecond([[]])).toBeNaN();
  });
});
