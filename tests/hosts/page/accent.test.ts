import { expect, it } from 'vitest';
import { accentFrom } from '../../../src/hosts/page/accent.ts';

const grounds = { light: 'efe9dc fcfaf4', dark: '0d1422 151f31' };

it('uses a dark colour by day and a light one by night', () => {
  expect(accentFrom('0b7a70', { ...grounds, light: 'ffffff' })).toBe('light-dark(#0b7a70,var(--ink))');
  expect(accentFrom('004488', grounds)).toBe('light-dark(#004488,var(--ink))');
  expect(accentFrom('#FFD27F', grounds)).toBe('light-dark(var(--ink),#FFD27F)');
});

it('needs a contrast of 4.5 to 1 against every ground that it meets', () => {
  // #767676 on white is the lightest grey that passes: 4.54 to 1.
  expect(accentFrom('767676', { light: 'ffffff', dark: '767676' })).toBe('light-dark(#767676,var(--ink))');
  expect(accentFrom('777777', { light: 'ffffff', dark: '777777' })).toBeNull();
  expect(accentFrom('767676', { light: 'ffffff efe9dc', dark: '767676' })).toBeNull();
});

it.each([null, '', 'red', '0b7a7', '0b7a700', '0b7a7g', '#', 'var(--ink)', '000000;color:red'])(
  'passes over what is no colour of six digits: %s',
  (wish) => {
    expect(accentFrom(wish, grounds)).toBeNull();
  },
);
