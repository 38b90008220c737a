/** FNV-1a, 32 bits (Fowler, Noll, Vo; public domain): a number from 0 to 2³² − 1 for a text. */
export function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
