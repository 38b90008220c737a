import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, wholeName } from '../src/hosts/package/whole.ts';

/** From the root of the site. */
export const packagesFolder = 'packages';

const ending = wholeName('', null);

/** The built documents of all languages. */
export function wholeFiles(folder: string): { file: string; lang: string; isDefault: boolean }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const file = join(folder, name);
      const { id, lang } = factsOf(readFileSync(file, 'utf8'));
      return { file, lang, isDefault: name === wholeName(id, null) };
    });
}
