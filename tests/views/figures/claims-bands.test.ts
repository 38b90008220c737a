import layout from 'virtual:claims/layout';
import { expect, it } from 'vitest';
import { bandsFrom, bandsOf } from '../../../src/views/figures/claims/bands.ts';

const bands = bandsOf(layout);

it('has every card and every gap in one band, which holds it whole', () => {
  const inBands = bands.flatMap(({ y, boxes }) => boxes.map((box) => ({ ...box, y: box.y + y })));
  const byPlace = (a: { x: number; y: number }, b: { x: number; y: number }) => a.y - b.y || a.x - b.x;
  expect(inBands.sort(byPlace)).toEqual([...layout.boxes].sort(byPlace));
  for (const { height, boxes } of bands)
    for (const box of boxes) expect(box.y >= 0 && box.y + box.height <= height, box.id).toBe(true);
});

it('begins with what is in sight, and with no more', () => {
  const seen = bandsFrom(bands, 0, 700).flatMap(({ boxes }) => boxes.map(({ id }) => id));
  const inSight = layout.boxes.filter(({ y }) => y < 700).map(({ id }) => id);
  expect(seen).toEqual(expect.arrayContaining(inSight));
  expect(seen.length).toBeLessThan(layout.boxes.length / 2);
  const [last] = bands.slice(-1);
  expect(bandsFrom(bands, last?.y ?? 0, 700)).toContain(last);
});
