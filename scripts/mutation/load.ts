import { it } from 'vitest';

/**
 * Takes the tests of several files into the one that calls it: what they share is then loaded once for each change, not
 * once a file. A file that a change keeps from loading fails as a test: Stryker would take no tests for no failure.
 */
export async function load(files: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  for (const [name, file] of Object.entries(files))
    await file().catch((error: unknown) =>
      it(`${name} loads`, () => {
        throw error;
      }),
    );
}
