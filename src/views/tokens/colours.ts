import type { Tokens } from './token.ts';

/** Paper and ink by day; by night a lamp on a desk. */
export const paper = {
  desk: { light: '#efe9dc', dark: '#0d1422', print: '#fff', use: 'behind everything' },
  sheet: { light: '#fcfaf4', dark: '#151f31', print: '#fff', use: 'what is read and operated' },
  inset: { light: '#f6f1e6', dark: '#1b273c', print: '#fff', use: 'set into a sheet; under the pointer' },
  ink: { light: '#1c1a16', dark: '#f0e9db', use: 'text, edges of what is chosen' },
  'ink-2': { light: '#4b463d', dark: '#c9c1b1', more: 'var(--ink)', use: 'notes, labels, dates' },
  'ink-3': { light: '#655f53', dark: '#a39c8e', more: 'var(--ink)', use: 'the quietest text' },
  'on-ink': { light: '#fcfaf4', dark: '#141c2b', use: 'text on ink' },
  rule: {
    light: '#d8cfbc',
    dark: '#2e3c55',
    more: 'var(--rule-control)',
    use: 'ornament; never the edge of a control',
  },
  'rule-control': { light: '#857c6a', dark: '#7c8aa3', more: 'var(--ink)', use: 'the edge of a control' },
  accent: { value: 'var(--ink)', forced: 'ButtonText', use: 'the one primary action: what a brand changes first' },
  'accent-2': { value: 'var(--ink-2)', use: 'the same, under the pointer' },
  'on-accent': { value: 'var(--on-ink)', use: 'text on it' },
  focus: { light: '#0b57c2', dark: '#8fc0ff', forced: 'Highlight', use: 'the ring around what has the focus' },
} as const satisfies Tokens;

/** One ink line, flat spots. Marigold is the letter and where you are, and nothing else. */
export const drawing = {
  'draw-line': { light: '#1c1a16', dark: '#d9d2c3', forced: 'CanvasText', use: 'the line' },
  'draw-paper': { light: '#fffefa', dark: '#22304a', forced: 'Canvas', use: 'spots of paper' },
  'draw-stone': { light: '#e4dbc8', dark: '#2a3650', forced: 'Canvas', use: 'spots of stone' },
  'draw-slate': { light: '#c7d5da', dark: '#2f4560', forced: 'Canvas', use: 'doors, folders' },
  'draw-slate-2': { light: '#afc2c9', dark: '#3c5674', forced: 'Canvas', use: 'their other half' },
  letter: { value: '#f4bd41', forced: 'Canvas', use: 'the letter, and where you are' },
  'letter-shade': { light: '#de9f1e', dark: '#cb8f18', forced: 'Canvas', use: 'its flap' },
  'letter-paper': { light: '#fffefa', dark: '#f7eed9', forced: 'Canvas', use: 'what is in it; paper by night too' },
  'letter-line': { light: '#1c1a16', dark: '#1a1508', forced: 'CanvasText', use: 'its line and its words' },
  'on-letter': { value: 'var(--letter-line)', use: 'text on the letter' },
} as const satisfies Tokens;

/** The four kinds: always colour, shape and word. Only a decision is filled. */
export const kinds = {
  claim: { light: '#944200', dark: '#f4ac6e', forced: 'CanvasText', use: 'what someone says happened' },
  'claim-tint': { light: '#fae8d6', dark: '#3b2b20', use: 'its ground' },
  reply: { light: '#006390', dark: '#6cc3f0', forced: 'CanvasText', use: 'what the other side says' },
  'reply-tint': { light: '#dbecf5', dark: '#14344d', use: 'its ground' },
  evidence: { light: '#7d1d56', dark: '#f2a9d2', forced: 'CanvasText', use: 'what can be looked at' },
  'evidence-tint': { light: '#f7e4ee', dark: '#40243a', use: 'its ground' },
  decision: { light: '#1f2636', dark: '#f0e9db', forced: 'CanvasText', use: 'what a judge or an organ decided' },
  'decision-tint': { light: '#e3e5ea', dark: '#273249', use: 'its ground' },
  'on-decision': { light: '#fcfaf4', dark: '#141c2b', forced: 'Canvas', use: 'text on it' },
} as const satisfies Tokens;

export const shades = {
  'shade-1': { light: '#d8cfbc', dark: '#0a101b', use: 'the edge below a sheet' },
  'shade-2': { light: '#3c301812', dark: '#0006', use: 'close below what is lifted' },
  'shade-3': { light: '#3c301847', dark: '#000000b3', use: 'far below it' },
} as const satisfies Tokens;
