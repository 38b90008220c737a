import type { TokenName } from './groups.ts';
import type { Token } from './token.ts';

/** What a brand sets anew; all else, and what modes change, stays as in the lesson's own tokens. */
export type Brand = Readonly<Partial<Record<TokenName, Token>>>;

/**
 * A school: cooler paper, a blue-green for the one primary action, rounder corners. The four kinds move a little, so that
 * they keep their distance from the accent in the eyes of everyone; the letter stays marigold.
 */
const school = {
  r1: { value: '3px' },
  r2: { value: '8px' },
  r3: { value: '14px' },
  'shade-1': { light: '#c3d0d4', dark: '#081113' },
  'shade-2': { light: '#12303a12', dark: '#0006' },
  'shade-3': { light: '#12303a42', dark: '#000000b3' },
  desk: { light: '#e4ecee', dark: '#0c1719' },
  sheet: { light: '#fbfdfd', dark: '#132326' },
  inset: { light: '#eff5f5', dark: '#1a2e32' },
  ink: { light: '#13212a', dark: '#e5efee' },
  'ink-2': { light: '#3c4a53', dark: '#bccccb' },
  'ink-3': { light: '#55636b', dark: '#98a9a9' },
  'on-ink': { light: '#fbfdfd', dark: '#0d1c1e' },
  rule: { light: '#c8d5d8', dark: '#2a4247' },
  'rule-control': { light: '#6c7f86', dark: '#76928f' },
  accent: { light: '#0b7a70', dark: '#45b5a6' },
  'accent-2': { light: '#0a5f58', dark: '#6ccbbd' },
  'on-accent': { light: '#fbfdfd', dark: '#0a1f1d' },
  focus: { light: '#6a3bc4', dark: '#cbb2ff' },
  'draw-line': { light: '#13212a', dark: '#cedcdb' },
  'draw-paper': { light: '#ffffff', dark: '#1f373b' },
  'draw-stone': { light: '#d6e0e2', dark: '#263c40' },
  'draw-slate': { light: '#b9d5d2', dark: '#2a5150' },
  'draw-slate-2': { light: '#9fc4c1', dark: '#376866' },
  'claim-tint': { light: '#f9e9da', dark: '#3b2c22' },
  reply: { light: '#1f4f9e', dark: '#93b8fa' },
  'reply-tint': { light: '#dfe9fa', dark: '#1c3152' },
  evidence: { light: '#7d1d56', dark: '#f1aede' },
  decision: { light: '#1a3038', dark: '#e5efee' },
  'decision-tint': { light: '#dfe6ea', dark: '#26393e' },
  'on-decision': { light: '#fbfdfd', dark: '#0d1c1e' },
} as const satisfies Brand;

export const brands = { school } as const satisfies Record<string, Brand>;
export type BrandName = keyof typeof brands;
