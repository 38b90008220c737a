/** Id of the docs page that a path such as `ui/Card` in a guide means, or null where it is no such path. */
export function pageId(path: string): string | null {
  if (!/^[a-z]+(\/[a-z]+)*\/[A-Z]\w*$/.test(path)) return null;
  const parts = path.toLowerCase().split('/');
  // Storybook names `ladder/Ladder` once.
  return parts.filter((part, index) => part !== parts[index - 1]).join('-');
}
