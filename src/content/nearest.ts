/** Suggestions: the known name nearest to one that is not known. */

/** How many letters must be added, removed, changed or swapped with their neighbour to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  const row = (length: number) => Array.from({ length }, (_, index) => index);
  let beforeLast: number[] = [];
  let last = row(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min((last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, change, swap));
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/** The known name nearest to `name`; `undefined` where none is near enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const lower = name.toLowerCase();
  const ranked = [...known]
    .map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best !== undefined && best.distance <= Math.max(2, Math.ceil(name.length / 3))) return best.candidate;
  return [...known].find((candidate) => lower.length > 3 && (candidate.includes(lower) || lower.includes(candidate)));
}

/** More names than these say less than the file that holds them. */
const SHOWN = 12;

/**
 * "write 'the-letter'", or the names to choose from where none is near.
 * @param file where names are defined, if the author may add one
 */
export function suggest(name: string, known: Iterable<string>, file?: string): string {
  const all = [...known];
  const best = nearest(name, all) ?? (all.length === 1 && file === undefined ? all[0] : undefined);
  if (best !== undefined) return `write '${best}'`;
  const orAdd = file === undefined ? '' : `, or add it to ${file}`;
  if (all.length === 0) return file === undefined ? 'remove it; there is none to name' : `add it to ${file}`;
  return `write ${all.length <= SHOWN ? `one of ${all.join(', ')}` : `a known one${file ? '' : `, such as ${all.slice(0, 3).join(', ')}`}`}${orAdd}`;
}
