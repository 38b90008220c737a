/**
 * Cuts the two fonts down to what an English page shows and writes them to `src/views/fonts/`.
 * Run it by hand (`npx tsx scripts/subset-fonts.ts`) when a character, a weight or the fonts' version changes.
 *
 * Source Serif 4 keeps its optical sizes from 20 px up: the smaller masters weigh 10 kB and serve only text that
 * the lesson sets in Public Sans. A character that is not in a subset is drawn by the fallback face.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont, { type SubsetOptions } from 'subset-font';
import { characters } from './font-characters.ts';

const from = (path: string) => fileURLToPath(new URL(`../node_modules/@fontsource-variable/${path}`, import.meta.url));
const to = fileURLToPath(new URL('../src/views/fonts/', import.meta.url));

type Face = { file: string; source: string; licence: string; maxBytes: number; options: SubsetOptions };
const faces: readonly Face[] = [
  {
    file: 'source-serif-4',
    source: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    licence: 'source-serif-4/LICENSE',
    maxBytes: 38_000,
    options: {
      variationAxes: { wght: { min: 400, max: 650 }, opsz: { min: 20, max: 60 } },
      keepFeatures: ['kern', 'liga'],
    },
  },
  {
    file: 'public-sans',
    source: 'public-sans/files/public-sans-latin-wght-normal.woff2',
    licence: 'public-sans/LICENSE',
    maxBytes: 18_000,
    options: { variationAxes: { wght: { min: 400, max: 650 } }, keepFeatures: ['kern', 'liga', 'lnum', 'tnum'] },
  },
];

await mkdir(to, { recursive: true });
for (const { file, source, licence, maxBytes, options } of faces) {
  const font = await subsetFont(await readFile(from(source)), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    ...options,
  });
  if (font.length > maxBytes) throw new RangeError(`${file} has ${font.length} bytes: cut it to ${maxBytes} or fewer.`);
  await writeFile(join(to, `${file}.woff2`), font);
  await copyFile(from(licence), join(to, `${file}.OFL.txt`));
  console.log(`${file}.woff2 ${font.length} bytes`);
}
