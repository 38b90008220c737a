import { describe, expect, it } from 'vitest';
import { likeness, likenessOptions } from './likeness.ts';

const width = 60;
const height = 40;
type Colour = readonly [number, number, number];
const paper: Colour = [252, 250, 244];
const ink: Colour = [28, 26, 22];

function picture(colourAt: (x: number, y: number) => Colour, size = { width, height }) {
  const data = new Uint8Array(size.width * size.height * 4);
  for (let at = 0; at < size.width * size.height; at += 1)
    data.set([...colourAt(at % size.width, Math.floor(at / size.width)), 255], at * 4);
  return { metadata: size, data };
}
/** A filled box at this distance from the start. */
const box = (start: number) => picture((x, y) => (x >= start && x < start + 30 && y >= 8 && y < 30 ? ink : paper));
/** Thin upright lines, as letters have, each smoothed over its neighbours by this share. */
const lines = (start: number, share: number) =>
  picture((x) => {
    const from = (x + 60 - start) % 6;
    const strength = from === 0 ? 1 - share : from === 1 ? share : 0;
    return paper.map((value, channel) => value + strength * ((ink[channel] ?? 0) - value)) as unknown as Colour;
  });
const compare = (one: ReturnType<typeof picture>, other: ReturnType<typeof picture>) =>
  likeness(one, other, { ...likenessOptions, createDiff: true });

describe('the likeness of two pictures', () => {
  it('is there where they are the same, or one pixel off', () => {
    expect(compare(box(10), box(10)).pass).toBe(true);
    expect(compare(box(10), box(11)).pass).toBe(true);
  });

  it('is there where letters are smoothed otherwise', () => {
    expect(compare(lines(2, 0), lines(2, 0.5)).pass).toBe(true);
  });

  it('is not there where a part has moved by two pixels or by four, and the diff shows where', () => {
    expect(compare(box(10), box(12)).pass).toBe(false);
    const { pass, diff, message } = compare(box(10), box(14));
    expect({ pass, message }).toEqual({ pass: false, message: '172 pixels have no counterpart within 1 px.' });
    expect(diff?.slice((20 * width + 11) * 4, (20 * width + 11) * 4 + 4)).toEqual(Uint8Array.of(220, 0, 0, 255));
  });

  it('is not there where a part is missing, or has another colour', () => {
    expect(compare(box(10), box(width)).pass).toBe(false);
    expect(compare(box(width), box(10)).pass).toBe(false);
    const tinted = picture(() => [paper[0], paper[1], paper[2] - 12]);
    expect(compare(box(width), tinted).pass).toBe(false);
  });

  it('passes over a few stray pixels', () => {
    const speck = picture((x, y) => (x === 5 && y < likenessOptions.strays ? ink : paper));
    expect(compare(box(width), speck).pass).toBe(true);
  });

  it('says that the sizes differ', () => {
    expect(
      compare(
        box(10),
        picture(() => paper, { width, height: 41 }),
      ).message,
    ).toBe('The reference is 60×40 pixels, the page 60×41.');
  });
});
