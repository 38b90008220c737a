import { describe, expect, it } from 'vitest';
import { lateStyle, usedStyle } from '../../scripts/used-style.ts';

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('the style of the first paint', () => {
  it('holds the classes that stand in the page, and every rule without a class', () => {
    const sheet = 'p{margin:0}.cAbcd{top:0}.cEfgh{top:1px}.cAbcd,.cEfgh{left:0}@media print{.cEfgh{top:2px}}';
    expect(usedStyle(sheet, '<p class="cAbcd">')).toBe('p{margin:0}.cAbcd{top:0}.cAbcd{left:0}');
  });

  it('holds an animation that is used, and no other', () => {
    const sheet = '.cAbcd{animation:in 1s}@keyframes in{from{top:0}}@keyframes out{from{top:0}}';
    expect(usedStyle(sheet, 'cAbcd')).toBe('.cAbcd{animation:in 1s}@keyframes in{from{top:0}}');
  });

  it('holds the tokens that are read, also by other tokens or by the page itself, and no other', () => {
    const sheet = `
      :root { --read: var(--through, 1px); --through: 2px; --unread: var(--alone); --alone: 3px; --page: 4px }
      @media print { :root { --unread: 5px } }
      p { margin: var(--read) }`;
    expect(squeezed(usedStyle(sheet, '<p style="padding:var(--page)">'))).toBe(
      ':root{--read:var(--through,1px);--through:2px;--page:4px}p{margin:var(--read)}',
    );
  });
});

describe('the sheet that follows', () => {
  it('declares no face again: every page has them all', () => {
    const face = '@font-face { font-family: Own; src: url(own.woff2) }';
    expect(usedStyle(`${face} .cAbcd { color: red }`, '<p>')).toContain('own.woff2');
    expect(lateStyle(`${face} .cAbcd { color: red }`).trim()).toBe('.cAbcd { color: red }');
  });
});
