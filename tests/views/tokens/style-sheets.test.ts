import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { brands } from '../../../src/views/tokens/brands.ts';
import { brandSheet, styleSheets, tokenSheet } from '../../../src/views/tokens/style-sheets.ts';

const sheets = Object.entries(styleSheets());
/** What each rule sets, by its selector and the query around it. */
function rulesOf(sheet: string) {
  const rules = new Map<string, Record<string, string>>();
  postcss.parse(sheet).walkRules((rule) => {
    const query = rule.parent?.type === 'atrule' ? `${rule.parent}`.split('{')[0] : '';
    const set: Record<string, string> = {};
    rule.walkDecls(({ prop, value }) => {
      set[prop] = value;
    });
    rules.set(`${query}${rule.selector}`, set);
  });
  return rules;
}

describe('the style sheets of the tokens (if one differs: npm run tokens)', () => {
  it.each(sheets)('%s is current', (path, text) => {
    expect(readFileSync(`src/views/${path}`, 'utf8')).toBe(text);
  });

  it('are all there, and no other theme', () => {
    const themes = readdirSync('src/views/themes').map((name) => `themes/${name}`);
    expect(['tokens.css', ...themes].sort()).toEqual(sheets.map(([path]) => path).sort());
  });
});

describe('a mode', () => {
  const rules = rulesOf(tokenSheet());

  it('is the same set, whether the reader’s system or the root asks for it', () => {
    expect(rules.get("[data-contrast='more']")).toEqual(rules.get('@media (prefers-contrast: more) :root'));
    expect(rules.get("[data-motion='reduce']")).toEqual(rules.get('@media (prefers-reduced-motion: reduce) :root'));
    expect(rules.get("[data-contrast='more']")).toMatchObject({ '--rule-control': 'var(--ink)', '--line': '2px' });
  });

  it('leaves no duration as it is where less motion is asked for', () => {
    const durations = Object.keys(rules.get(':root') ?? {}).filter((name) => name.startsWith('--t-'));
    expect(Object.keys(rules.get("[data-motion='reduce']") ?? {})).toEqual(durations);
  });
});

describe('a brand', () => {
  const rules = rulesOf(brandSheet('school'));
  const root = ":root[data-brand='school']";

  it('sets what it names, and says what modes change of it again', () => {
    expect(Object.keys(rules.get(root) ?? {})).toEqual(Object.keys(brands.school).map((name) => `--${name}`));
    const more = { '--ink-2': 'var(--ink)', '--rule': 'var(--rule-control)', '--rule-control': 'var(--ink)' };
    expect(rules.get(`@media (prefers-contrast: more) ${root}`)).toMatchObject(more);
    expect(rules.get(`${root}:where([data-contrast='more'])`)).toMatchObject(more);
    expect(rules.get(`@media (forced-colors: active) ${root}`)).toMatchObject({ '--accent': 'ButtonText' });
    expect(rules.get(`@media print ${root}`)).toMatchObject({ '--sheet': '#fff' });
  });

  it('sets nothing on a page that does not ask for it', () => {
    expect([...rules.keys()].filter((selector) => !selector.includes(root))).toEqual([]);
  });
});
