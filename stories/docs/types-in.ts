/** The types that a file declares at its outermost level, by name, as they stand there with their comments. */
function typesIn(source: string): ReadonlyMap<string, string> {
  const found = source.matchAll(/^(?:export )?type (\w+) =(?:[^\n]*;$|[\s\S]*?\n\S[^\n]*;$)/gm);
  return new Map([...found].map(([text, name = '']) => [name, text]));
}

/** The type of the properties of a component, and before it the types that it is made of. */
export function propertiesIn(source: string, component: string): string[] {
  const types = typesIn(source);
  const made = new Set<string>();
  const add = (name: string) => {
    const text = types.get(name);
    if (text === undefined || made.has(text)) return;
    for (const [word] of text.slice(text.indexOf('=')).matchAll(/\w+/g)) if (word !== name) add(word);
    made.add(text);
  };
  add(`${component}Props`);
  if (made.size === 0) add('Props');
  return [...made];
}
