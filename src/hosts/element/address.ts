/** Attributes that become parameters of the lesson's address; the lesson checks each. */
export const parameters = ['lang', 'theme', 'accent', 'start', 'steps', 'motion', 'quiz', 'policy', 'seed'] as const;

/**
 * The address of the lesson for these attributes, which names the page as its host.
 * @returns `null` where `src` is no web address
 */
export function addressOf(read: (name: string) => string | null, base: string, host: string): URL | null {
  const src = read('src');
  if (!src || !URL.canParse(src, base)) return null;
  const address = new URL(src, base);
  if (!/^https?:$/.test(address.protocol)) return null;
  for (const name of parameters) {
    const value = read(name);
    if (value) address.searchParams.set(name, value);
  }
  if (host !== 'null') address.searchParams.set('host', host);
  return address;
}
