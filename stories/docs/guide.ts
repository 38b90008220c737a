/**
 * What the docs page of a component says besides what it derives. It stands as `parameters.guide` in the story file, so
 * that a component's docs live with its stories. In its texts `code` is code, and `ui/Card` leads to that page.
 */
export type Guide = {
  /** What it is for, in one or two sentences. */
  purpose: string;
  /** When not to use it, and what to use then. */
  notFor: readonly (readonly [when: string, instead: string])[];
  /** What a designer decides where it is used. */
  decide?: readonly string[];
  /** Keys and what happens: `Enter or Space`. Empty only where nothing in it takes focus. */
  keys: readonly (readonly [keys: string, does: string])[];
  /** Its style sheets by path below `src/views`, without their endings: `ui/Button`. */
  styles: readonly string[];
  /** The story that the page shows; else the first. */
  example?: string;
  /** Height of the example at least, in pixels, for what opens above the page. */
  height?: number;
};
