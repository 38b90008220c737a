const { dataset } = document.documentElement;

/** What the package was built for that this document is; `null` on a page of a site. */
export const packagedAs = (): string | null => dataset['package'] ?? null;

/** What is asked of the lesson: by the address, and by the teacher who made the package; the address has the last word. */
export function searchOf(): string {
  const asked = new URLSearchParams(dataset['choices']);
  for (const [name, value] of new URLSearchParams(location.search)) asked.set(name, value);
  return `?${asked}`.replaceAll('%2C', ',');
}
