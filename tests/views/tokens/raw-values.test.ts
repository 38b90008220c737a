import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleSheets } from '../../../src/views/tokens/style-sheets.ts';
import { rawValuesIn } from './raw-values.ts';

const given = Object.keys(styleSheets());
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.css') && !given.includes(name.replace(/^views\//, '')));

describe('the style sheets', () => {
  it('write out no colour, duration, easing or layer that is not a token', () => {
    expect(sheets.length).toBeGreaterThan(30);
    const found = sheets.flatMap((name) =>
      rawValuesIn(readFileSync(`src/${name}`, 'utf8')).map((line) => `src/${name}:${line}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the search for values that are no tokens', () => {
  it.each([
    'color: #fff',
    'border: 1px solid #1c1a1680',
    'background: rgb(0 0 0 / 50%)',
    'fill: White',
    'box-shadow: 0 1px 0 tan',
    'background: color-mix(in srgb, var(--sheet) 50%, black)',
    '--pen: oklch(60% 0.1 80)',
    'color: light-dark(var(--ink), var(--sheet))',
    'transition: color 150ms var(--ease)',
    'animation-delay: .2s',
    'animation-delay: calc(80ms * var(--nth))',
    'transition: color var(--t-fast) ease-in-out',
    'animation: come var(--t-base) cubic-bezier(0.2, 0.7, 0.2, 1)',
    'z-index: 5',
    'z-index: calc(var(--z-bar) + 1)',
    'z-index: var(--nth)',
  ])('finds %s', (declaration) => {
    expect(rawValuesIn(`.a { ${declaration}; }`)).toEqual([expect.stringMatching(/^1: an? \w+ that is no token: /)]);
  });

  it.each([
    'color: var(--draw-slate)',
    'color: currentColor',
    'background: color-mix(in srgb, var(--sheet) 50%, transparent)',
    'border-color: GrayText',
    'inline-size: tan(45deg)',
    "font-family: 'Snow White', serif",
    'background: url(data:image/svg+xml,%23fff)',
    'white-space: nowrap',
    'background: linear-gradient(var(--ink) 50%, transparent 50%)',
    'transition: color var(--t-fast) var(--ease)',
    'animation: ease-in-name var(--t-base) var(--ease)',
    'z-index: var(--z-bar)',
    'z-index: auto',
  ])('lets pass %s', (declaration) => {
    expect(rawValuesIn(`.a { ${declaration}; }`)).toEqual([]);
  });
});
