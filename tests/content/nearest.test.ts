import { describe, expect, it } from 'vitest';
import { editDistance, nearest, suggest } from '../../src/content/nearest.ts';

it.each([
  ['letter', 'letter', 0],
  ['leter', 'letter', 1],
  ['lettre', 'letter', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s is away from %s by %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

it.each([
  ['the-leter', 'the-letter'],
  ['Rome-Statute', 'rome-statute'],
  ['charter', 'un-charter'],
  ['something-else', undefined],
])('the name nearest to %s is %s', (name, expected) => {
  expect(nearest(name, ['the-letter', 'rome-statute', 'un-charter'])).toBe(expected);
});

describe('a suggestion', () => {
  it('is the nearest name', () => expect(suggest('the-leter', ['the-letter', 'b'])).toBe("write 'the-letter'"));
  it('is every name where none is near', () =>
    expect(suggest('xxxxxx', ['abc', 'def'], 'a.yaml')).toBe('write one of abc, def, or add it to a.yaml'));
  it('is the file where the names are many', () =>
    expect(
      suggest(
        'xxxxxx',
        Array.from({ length: 20 }, (_, index) => `name-${index}`),
        'a.yaml',
      ),
    ).toBe('write a known one, or add it to a.yaml'));
  it('is to add the first', () => expect(suggest('x', [], 'a.yaml')).toBe('add it to a.yaml'));
});
