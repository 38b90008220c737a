import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/hosts/element/address.ts';
import { hear } from '../../../src/hosts/element/hear.ts';
import { createHeights } from '../../../src/hosts/element/height.ts';

const message = (fields: object) => ({ ns: 'icc-lesson', v: 1, id: 1, ...fields });

describe('what a page takes from a lesson', () => {
  it.each([
    { type: 'ready', title: 'Lesson', lang: 'en', version: 'a1' },
    { type: 'resize', height: 700 },
    { type: 'progress', done: 1, total: 9 },
    { type: 'answered', item: 'who-can-refer', correct: null },
    { type: 'score', scaled: 0.5, raw: 3, max: 6 },
    { type: 'completed', passed: true },
    { type: 'save', data: 'icc1.a' },
    { type: 'error', code: 'part-missing' },
  ])('is $type, without fields that it does not know', (fields) => {
    expect(hear(message({ ...fields, html: '<b>' }))).toEqual(fields);
  });
  it.each([
    message({ type: 'toString' }),
    message({ type: 'resize', height: '700' }),
    message({ type: 'resize', height: Number.NaN }),
    message({ type: 'score', scaled: 1 }),
    message({ type: 'save', data: 'a'.repeat(10_001) }),
    message({ type: 'completed', passed: true, v: 2 }),
    message({ type: 'completed', passed: true, ns: 'other' }),
    null,
    'ready',
  ])('is nothing where it is malformed: %j', (data) => {
    expect(hear(data)).toBeNull();
  });
  it('is nothing that fails', () => {
    fc.assert(fc.property(fc.anything(), (data) => void hear(data)));
  });
});

describe('the height of the frame', () => {
  it('stays within bounds, and passes over what is less than two pixels', () => {
    const take = createHeights(() => 0);
    expect([50, 700, 701, 702.5, 1e9].map(take)).toEqual([200, 700, null, 703, 20_000]);
  });
  it('stays as it is once lesson and page chase each other', () => {
    let now = 0;
    const take = createHeights(() => now);
    const taken = Array.from({ length: 40 }, (_, index) => {
      now += 20;
      return take(500 + index * 10);
    });
    expect(taken.filter((height) => height !== null)).toHaveLength(20);
    now += 10_000;
    expect(take(900)).toBeNull();
  });
  it('follows a lesson that changes at the pace of a learner', () => {
    let now = 0;
    const take = createHeights(() => now);
    for (let change = 0; change < 100; change += 1) {
      now += 500;
      expect(take(500 + (change % 2) * 300)).not.toBeNull();
    }
  });
});

describe('the address of the lesson', () => {
  const read = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null;
  it('carries the attributes, and names the page as host', () => {
    const address = addressOf(
      read({ src: '/lesson/?seed=1', lang: 'ar', steps: 'a,b', onload: 'x' }),
      'https://school.example/page',
      'https://school.example',
    );
    expect(address?.href).toBe(
      'https://school.example/lesson/?seed=1&lang=ar&steps=a%2Cb&host=https%3A%2F%2Fschool.example',
    );
  });
  it.each(['', 'javascript:alert(1)', 'data:text/html,a', 'http://'])('is none for src="%s"', (src) => {
    expect(addressOf(read({ src }), 'https://school.example/', 'https://school.example')).toBeNull();
  });
});

it('the script for the page takes less than 3 kB, with nothing else to fetch', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'src/hosts/element/embed.ts', formats: ['iife'], name: 'iccLesson' } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  expect(outputs).toHaveLength(1);
  const [script] = outputs;
  expect(gzipSync(script && 'code' in script ? script.code : '').length).toBeLessThan(3000);
});
