/** After a run in which pictures were taken anew: makes them small. Others are left as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pictures } from './pictures.ts';
import { isPacked, packPng, readPng } from './png.ts';

/** By how much a rare colour may become different: less than what `likenessOptions` takes for rounding. */
const near = 4;

export default function setup() {
  return () => {
    for (const file of pictures()) {
      const png = readFileSync(file);
      if (!isPacked(png)) writeFileSync(file, packPng(readPng(png), near));
    }
  };
}
