import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { drawing, kinds, paper } from '../../../src/views/tokens/colours.ts';
import { colourOf, contrastOf, distanceOf, seenBy, visionNames } from '../../../stories/tokens/contrast.ts';
import { kindNames, kindPairs, least, leastDistance, pairs } from '../../../stories/tokens/pairs.ts';
import { type Look, paletteOf } from './palette.ts';

const looks: [name: string, look: Look][] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['light, more contrast', { theme: 'light', mode: 'more' }],
  ['dark, more contrast', { theme: 'dark', mode: 'more' }],
  ['paper', { theme: 'light', mode: 'print' }],
  ['school, light', { brand: 'school', theme: 'light' }],
  ['school, dark', { brand: 'school', theme: 'dark' }],
  ['school, light, more contrast', { brand: 'school', theme: 'light', mode: 'more' }],
  ['school, dark, more contrast', { brand: 'school', theme: 'dark', mode: 'more' }],
  ['school, paper', { brand: 'school', theme: 'light', mode: 'print' }],
];

describe.each(looks)('in %s', (_name, look) => {
  const colour = paletteOf(look);

  it('text and lines have enough contrast with what they stand on', () => {
    const faint = pairs.flatMap(({ front, ground, needs }) => {
      const ratio = contrastOf(colour(front), colour(ground));
      return ratio < least[needs] ? [`${front} on ${ground}: ${ratio.toFixed(2)}, needs ${least[needs]}`] : [];
    });
    expect(faint).toEqual([]);
  });

  it.each(visionNames)('the four kinds are told apart by %s sight', (vision) => {
    const near = kindPairs.flatMap(([one, other]) => {
      const distance = distanceOf(seenBy(vision, colour(one)), seenBy(vision, colour(other)));
      return distance < leastDistance ? [`${one} and ${other}: ${distance.toFixed(1)}`] : [];
    });
    expect(near).toEqual([]);
  });
});

describe('more contrast', () => {
  it.each(['light', 'dark'] as const)('leaves no text and no edge of a control as faint as it was, %s', (theme) => {
    const [usual, more] = [paletteOf({ theme }), paletteOf({ theme, mode: 'more' })];
    for (const name of ['ink-2', 'ink-3', 'rule', 'rule-control'] as const)
      expect(contrastOf(more(name), more('sheet'))).toBeGreaterThan(contrastOf(usual(name), usual('sheet')));
  });
});

describe('a brand', () => {
  it.each(['light', 'dark'] as const)('has an accent that is none of the four kinds, %s', (theme) => {
    const colour = paletteOf({ brand: 'school', theme });
    const distances = visionNames.flatMap((vision) =>
      kindNames.map(
        (kind) => [kind, vision, distanceOf(seenBy(vision, colour('accent')), seenBy(vision, colour(kind)))] as const,
      ),
    );
    expect(distances.filter(([, , distance]) => distance < leastDistance)).toEqual([]);
  });
});

describe('the list of pairs', () => {
  /** Ornament needs no contrast. */
  const ornament = 'rule';
  const colours = Object.keys({ ...paper, ...drawing, ...kinds }).filter((name) => name !== ornament);
  const listed = new Set<string>(pairs.flatMap(({ front, ground }) => [front, ground]));
  const used = (property: RegExp) => {
    const names = new Set<string>();
    for (const name of readdirSync('src/views', { recursive: true, encoding: 'utf8' })) {
      if (!/(\.module|base)\.css$/.test(name)) continue;
      postcss.parse(readFileSync(`src/views/${name}`, 'utf8')).walkDecls(property, ({ value }) => {
        for (const [, token = ''] of value.matchAll(/var\(--([\w-]+)/g)) if (colours.includes(token)) names.add(token);
      });
    }
    return [...names];
  };

  it('names every colour that a style sheet uses', () => {
    expect(used(/./).length).toBeGreaterThan(20);
    expect(used(/./).filter((name) => !listed.has(name))).toEqual([]);
  });

  it('names what text is written in and what it is written on', () => {
    const fronts = new Set<string>(pairs.map(({ front }) => front));
    expect(used(/^color$/).filter((name) => !fronts.has(name))).toEqual([]);
  });
});

describe('the contrast of two colours', () => {
  it('is what WCAG 2 says', () => {
    expect(contrastOf(colourOf('#000'), colourOf('#ffffff'))).toBeCloseTo(21, 5);
    expect(contrastOf(colourOf('#777'), colourOf('rgb(255, 255, 255)'))).toBeCloseTo(4.48, 2);
    expect(contrastOf(colourOf('#fff'), colourOf('#767676'))).toBeCloseTo(4.54, 2);
    expect(contrastOf(colourOf('#1c1a16'), colourOf('#1c1a16'))).toBe(1);
  });

  it.each(['rgba(0, 0, 0, 0.5)', '#0006', 'red', ''])('is asked of opaque colours alone: %o', (text) => {
    expect(() => colourOf(text)).toThrow(RangeError);
  });
});

describe('the distance of two colours', () => {
  it('is that of CIE 1976', () => {
    expect(distanceOf(colourOf('#000'), colourOf('#fff'))).toBeCloseTo(100, 1);
    expect(distanceOf(colourOf('#f00'), colourOf('#0f0'))).toBeCloseTo(170.6, 0);
  });

  it('shrinks for red and green where an eye lacks the cones for one of them', () => {
    const [red, green] = [colourOf('#b04020'), colourOf('#5f7a20')];
    const distance = (vision: 'common' | 'deutan') => distanceOf(seenBy(vision, red), seenBy(vision, green));
    expect(distance('deutan')).toBeLessThan(distance('common') / 2);
  });
});
