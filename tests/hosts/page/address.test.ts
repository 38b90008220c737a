import { describe, expect, it } from 'vitest';
import { hrefOf, pathOf, placeAt } from '../../../src/hosts/page/address.ts';
import type { Place } from '../../../src/learning/lesson-events.ts';
import { lesson } from '../../learning/lesson.fixture.ts';

const places: Place[] = [
  { kind: 'cover' },
  ...lesson.steps.flatMap(({ id: step, screens }): Place[] => [
    ...screens.map((screen): Place => ({ kind: 'screen', step, screen })),
    { kind: 'check', step },
  ]),
  { kind: 'summary' },
  { kind: 'practice' },
];
const wholePages = ['cover', 'summary', 'sources', 'glossary', 'claims', 'print', 'key', 'teach'] as const;
const opened = (address: string) => {
  const [path = '', hash = ''] = address.split('#');
  return placeAt(lesson, path, hash && `#${hash}`);
};

describe('the address of a place', () => {
  it.each(places)('opens the place again: $kind $step $screen', (place) => {
    expect(opened(pathOf(lesson, 'en', place))).toEqual(place);
    expect(opened(pathOf(lesson, 'pt-BR', place))).toEqual(place);
  });

  it('belongs to no other place', () => {
    const addresses = places.map((place) => pathOf(lesson, 'en', place));
    expect(new Set(addresses).size).toBe(places.length);
  });

  it('leads from any page of the site to any other', () => {
    const from = 'https://school.example/courses/icc/en/the-letter/';
    const href = hrefOf(lesson, { root: '../../', lang: 'en' }, { kind: 'check', step: 'three-doors' });
    expect(new URL(href, from).href).toBe('https://school.example/courses/icc/en/three-doors/#check');
    const home = hrefOf(lesson, { root: '', lang: 'en' }, { kind: 'cover' });
    expect(new URL(home, 'https://school.example/courses/icc/').pathname).toBe('/courses/icc/en/');
  });

  it.each(wholePages)('names the page %s by its kind', (kind) => {
    expect(pathOf(lesson, 'en', kind)).toBe(kind === 'cover' ? 'en/' : `en/${kind}/`);
  });
});

describe('an address', () => {
  it.each(['', 'index.html', 'en/', 'en/index.html'])("opens the cover: '%s'", (path) => {
    expect(placeAt(lesson, path, '')).toEqual({ kind: 'cover' });
  });

  it('opens the first screen of a step where it names a screen that is not there', () => {
    const first = { kind: 'screen', step: 'the-letter', screen: 'news' };
    expect(placeAt(lesson, 'en/the-letter/', '#screen-of-an-older-release')).toEqual(first);
    expect(placeAt(lesson, 'en/the-letter/index.html', '')).toEqual(first);
  });

  it.each(['en/glossary/', 'en/sources/', 'en/print/', 'en/step-of-an-older-release/'])(
    'opens no place of the lesson: %s',
    (path) => {
      expect(placeAt(lesson, path, '#check')).toBeNull();
    },
  );
});
