import { zipSync } from 'fflate';

/** A zip that depends on names and contents alone: sorted, all of one date. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Local time is what a zip writes, so this is the same in every zone; before 1980 it knows none.
  const mtime = new Date(1980, 0, 1);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime });
}
