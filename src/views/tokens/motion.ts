import type { Tokens } from './token.ts';

/** Every duration in the style sheets is one of these, so `still` is the whole of reduced motion: end states at once. */
export const durations = {
  't-fast': { value: '150ms', still: '1ms', use: 'what follows the pointer' },
  't-base': { value: '240ms', still: '1ms', use: 'what comes' },
  't-slow': { value: '400ms', still: '1ms', use: 'what goes a long way' },
  't-open': { value: '620ms', still: '1ms', use: 'the letter on the cover opens' },
  't-step': { value: '80ms', still: '0ms', use: 'from one of a row to the next' },
} as const satisfies Tokens;

export const easings = {
  ease: { value: 'cubic-bezier(0.2, 0.7, 0.2, 1)', use: 'soon there, then slowly at rest' },
  'ease-open': { value: 'cubic-bezier(0.3, 1.25, 0.5, 1)', use: 'a sheet that rises a little too far' },
} as const satisfies Tokens;
