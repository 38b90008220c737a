const least = 200;
const most = 20_000;
/** Less is rounding, not content. */
const smallest = 2;
/** So many changes in so many milliseconds are a lesson and a page that answer each other for ever. */
const mostChanges = 20;
const within = 2000;

/** Takes a height that is asked for; gives the one to set, or `null` to leave it as it is. */
export type Heights = (asked: number) => number | null;

/**
 * Which of the heights that a lesson asks for the frame takes: within bounds, no change below two pixels, and none at
 * all once the two have begun to chase each other.
 */
export function createHeights(now: () => number): Heights {
  let height = 0;
  let changes: number[] = [];
  let isLoop = false;
  return (asked) => {
    const next = Math.min(most, Math.max(least, Math.ceil(asked)));
    if (isLoop || Math.abs(next - height) < smallest) return null;
    changes = [...changes.filter((at) => now() - at < within), now()];
    if (changes.length > mostChanges) {
      isLoop = true;
      return null;
    }
    height = next;
    return next;
  };
}
