export const keyOf = (name: string): string => `icc-lesson:${name}`;

/** What the browser keeps under this name; `null` where that is nothing, or nothing may be read. */
export function readStore(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null; // blocked: as on a first visit
  }
}
