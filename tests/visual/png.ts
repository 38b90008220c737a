/** Just enough of PNG to make the pictures of the gallery a fifth of their size: colours by number instead of in full. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export type Pixels = { width: number; height: number; data: Uint8Array };

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const colourTypes = { byNumber: 3, withAlpha: 6 };
const header = { start: 16, bitDepth: 24, colourType: 25 };

/** Whether the colours of this picture are numbered already. */
export const isPacked = (png: Buffer): boolean => png[header.colourType] === colourTypes.byNumber;

function* chunksOf(png: Buffer) {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Of left, upper and upper left the one that lies nearest to left + upper - upper left. */
function paeth(left: number, upper: number, corner: number): number {
  const [toLeft, toUpper, toCorner] = [upper - corner, left - corner, left + upper - 2 * corner].map(Math.abs);
  if (toLeft === undefined || toUpper === undefined || toCorner === undefined) return left;
  if (toLeft <= toUpper && toLeft <= toCorner) return left;
  return toUpper <= toCorner ? upper : corner;
}

const filters: readonly ((left: number, upper: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, upper) => upper,
  (left, upper) => (left + upper) >> 1,
  paeth,
];

/**
 * Reads what Vitest writes.
 * @throws {TypeError} where it is not 8 bits each of red, green, blue and alpha
 */
export function readPng(png: Buffer): Pixels {
  if (png[header.bitDepth] !== 8 || png[header.colourType] !== colourTypes.withAlpha)
    throw new TypeError('Only pictures with 8 bits each of red, green, blue and alpha can be read.');
  const [width, height] = [png.readUInt32BE(header.start), png.readUInt32BE(header.start + 4)];
  const parts = [...chunksOf(png)].filter(({ type }) => type === 'IDAT').map(({ body }) => body);
  const rows = inflateSync(Buffer.concat(parts));
  const bytes = width * 4;
  const data = new Uint8Array(bytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = filters[rows[y * (bytes + 1)] ?? 0];
    if (!filter) throw new TypeError('The picture uses a filter that PNG does not have.');
    for (let x = 0; x < bytes; x += 1) {
      const at = y * bytes + x;
      const left = x < 4 ? 0 : (data[at - 4] ?? 0);
      const upper = y === 0 ? 0 : (data[at - bytes] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (data[at - bytes - 4] ?? 0);
      data[at] = (rows[y * (bytes + 1) + 1 + x] ?? 0) + filter(left, upper, corner);
    }
  }
  return { width, height, data };
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

const channelsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
const largestDifference = ([red, green, blue]: readonly number[], colour: number) => {
  const [otherRed, otherGreen, otherBlue] = channelsOf(colour);
  return Math.max(
    Math.abs((red ?? 0) - otherRed),
    Math.abs((green ?? 0) - otherGreen),
    Math.abs((blue ?? 0) - otherBlue),
  );
};

/** From the commonest on, each colour that is not within `near` of one already chosen; and which one stands for each. */
function paletteOf(
  commonestFirst: readonly number[],
  near: number,
): { palette: readonly number[]; numbers: ReadonlyMap<number, number> } {
  const palette: number[] = [];
  const numbers = new Map<number, number>();
  for (const colour of commonestFirst) {
    const channels = channelsOf(colour);
    const found = palette.findIndex((chosen) => largestDifference(channels, chosen) <= near);
    numbers.set(colour, found === -1 ? palette.push(colour) - 1 : found);
  }
  return palette.length <= 256 ? { palette, numbers } : paletteOf(commonestFirst, near + 1);
}

/**
 * Numbers the colours. Common ones, which fill surfaces, stay as they are; a rare one, at the edge of a letter, becomes
 * one that is hardly different. Transparency is lost.
 * @param near by how much a channel may become different
 */
export function packPng({ width, height, data }: Pixels, near: number): Buffer {
  const pixels = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
    pixels[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const commonestFirst = [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const { palette, numbers } = paletteOf(commonestFirst, near);
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, at) => {
    rows[at + Math.floor(at / width) + 1] = numbers.get(colour) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, colourTypes.byNumber], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...channelsOf(colour)]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
