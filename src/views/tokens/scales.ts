import type { Tokens } from './token.ts';

/** The shipped faces stand first once they have arrived; until then their places are empty. */
export const faces = {
  'face-text': { value: '', fonts: "'Source Serif 4 Variable'," },
  'face-ui': { value: '', fonts: "'Public Sans Variable'," },
  'font-text': {
    value: "var(--face-text) 'Source Serif 4 Georgia', 'Source Serif 4 Noto', 'Source Serif 4 DejaVu', serif",
  },
  'font-ui': {
    value: "var(--face-ui) 'Public Sans Arial', 'Public Sans DejaVu', 'Noto Sans', system-ui, sans-serif",
  },
} as const satisfies Tokens;

/** Sizes in rem, so that a reader's own size counts. */
export const sizes = {
  'text-xs': { value: '0.8125rem', use: 'smallest allowed: dockets, legends' },
  'text-sm': { value: '0.9375rem', use: 'labels, buttons, margin notes' },
  'text-md': { value: '1.0625rem', use: 'cards, options, feedback' },
  'text-body': { value: 'clamp(1.125rem, 1.08rem + 0.2vw, 1.25rem)', use: 'the text of a step' },
  'text-lg': { value: 'clamp(1.25rem, 1.18rem + 0.35vw, 1.5rem)', use: 'standfirst, stems' },
  'text-h2': { value: 'clamp(1.375rem, 1.27rem + 0.5vw, 1.75rem)', use: 'headings' },
  'text-h1': { value: 'clamp(1.875rem, 1.6rem + 1.35vw, 2.75rem)', use: 'the title of a screen' },
  'text-display': { value: 'clamp(2.625rem, 1.75rem + 4.2vw, 5rem)', use: 'the title of the lesson' },
} as const satisfies Tokens;

export const leading = {
  'leading-text': { value: '1.55', use: 'running text' },
  'leading-card': { value: '1.42', use: 'cards, notes' },
  'leading-head': { value: '1.12', use: 'titles' },
  'leading-ui': { value: '1.3', use: 'labels, buttons' },
  measure: { value: '64ch', use: 'the longest line of text' },
} as const satisfies Tokens;

/** Steps of 4 px. */
export const space = {
  s1: { value: '0.25rem' },
  s2: { value: '0.5rem' },
  s3: { value: '0.75rem' },
  s4: { value: '1rem' },
  s5: { value: '1.5rem' },
  s6: { value: '2rem' },
  s7: { value: '3rem' },
  s8: { value: '4.5rem' },
  target: { value: '2.75rem', use: 'never less for anything pressed' },
  'page-max': { value: '90rem', use: 'the widest page' },
} as const satisfies Tokens;

export const lines = {
  line: { value: '1px', more: '2px', use: 'edges and rules' },
  'line-ink': { value: '2px', use: 'buttons, the bar beside a note' },
  'line-draw': { value: '2.25px', use: 'drawings' },
} as const satisfies Tokens;

export const corners = {
  r1: { value: '2px', use: 'the focus ring' },
  r2: { value: '4px', use: 'cards, buttons, fields' },
  r3: { value: '8px', use: 'the largest' },
  'r-pill': { value: '999px', use: 'round ends' },
} as const satisfies Tokens;

/** Paper has edges, not clouds. */
export const lifts = {
  'lift-1': { value: '0 1px 0 var(--shade-1)', use: 'a sheet that lies' },
  'lift-2': { value: '0 1px 1px var(--shade-2), 0 8px 20px -10px var(--shade-3)', use: 'a card held or laid on top' },
} as const satisfies Tokens;

/** From the lowest to the highest; nothing stands between them. */
export const layers = {
  'z-above': { value: '1', use: 'above its neighbours in the same sheet' },
  'z-bar': { value: '2', use: 'the bar of controls' },
  'z-skip': { value: '3', use: 'the link that skips to the text' },
} as const satisfies Tokens;
