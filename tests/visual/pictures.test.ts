import { readFileSync, statSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pictures } from './pictures.ts';
import { isPacked, packPng, readPng } from './png.ts';

const maxBytes = 4_000_000;

describe('the pictures of the gallery', () => {
  it('are there, and small', () => {
    const files = pictures();
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !isPacked(readFileSync(file)))).toEqual([]);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(maxBytes);
  });
});

/** A picture of one row a filter, as Vitest writes it; the rows are given as they lie in the file. */
function pngOf(width: number, rows: readonly (readonly number[])[]) {
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, 6], 8);
  const packed = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', head), chunk('IDAT', packed)]);
}

describe('the packing of a picture', () => {
  it('reads every filter of PNG', () => {
    const png = pngOf(2, [
      [0, 10, 20, 30, 255, 40, 50, 60, 255],
      [1, 10, 20, 30, 255, 30, 30, 30, 0],
      [2, 0, 0, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 128, 15, 15, 15, 0],
      [4, 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
    const row = [10, 20, 30, 255, 40, 50, 60, 255];
    const average = [10, 20, 30, 255, 40, 50, 60, 255];
    expect([...readPng(png).data]).toEqual([...row, ...row, ...row, ...average, ...average]);
  });

  it('keeps common colours as they are, and a rare one nearly so', () => {
    const data = Uint8Array.from(
      [...Array(20).fill([252, 250, 244, 255]), [252, 247, 244, 255], [28, 26, 22, 255]].flat(),
    );
    const packed = packPng({ width: 22, height: 1, data }, 4);
    expect(isPacked(packed)).toBe(true);
    expect(packed.toString('latin1')).toContain(String.fromCharCode(0x50, 0x4c, 0x54, 0x45, 252, 250, 244, 28, 26, 22));
  });

  it('refuses what it cannot read', () => {
    expect(() => readPng(packPng({ width: 1, height: 1, data: Uint8Array.of(1, 2, 3, 255) }, 4))).toThrow(TypeError);
  });
});
