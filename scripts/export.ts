/**
 * `npm run -s export -- --to DIR …`: packages for an LMS and the single file with a teacher's choices. Prints the name of
 * each file. Exit status 2 with what is wrong where a choice cannot be used, and nothing is written then.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { choicesFrom } from '../src/hosts/package/choices.ts';
import { packageOf } from '../src/hosts/package/package-of.ts';
import { type Form, factsOf, forms } from '../src/hosts/package/whole.ts';
import { accentFrom } from '../src/hosts/page/accent.ts';
import { grounds } from '../src/hosts/page/grounds.ts';
import { build, isFresh } from './fresh-build.mjs';
import { packagesFolder, wholeFiles } from './whole-files.ts';

const USAGE = `npm run -s export -- --to DIR [choices]

  --to DIR         where the files go; it is made where it is not there
  --as a,b         some of ${forms.join(', ')}; without it all
  --locale en      the language
  --steps a,b      only these steps
  --start a        opens with this step
  --policy open    or guided: a step counts when the one before is passed
  --quiz graded    or practice: no score
  --theme auto     or light, dark
  --accent 7a1f5c  the colour of the one primary action
  --motion reduce  less motion
  --seed 7         the same questions for a whole class`;

const text = { type: 'string' } as const;
const options = {
  ...{ to: text, as: text, locale: text, steps: text, start: text, policy: text, quiz: text, theme: text },
  ...{ accent: text, motion: text, seed: text, help: { type: 'boolean', short: 'h' } as const },
};

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const isForm = (name: string): name is Form => forms.some((form) => form === name);

function fail(faults: readonly string[]): 2 {
  for (const fault of faults) console.error(`export: ${fault}`);
  return 2;
}

/** The given choices; `null` after saying what is wrong with them. */
function given() {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (error) {
    fail([error instanceof Error ? error.message : String(error)]);
    console.error(`\n${USAGE}`);
    return null;
  }
}

/** @returns the exit status */
async function main(): Promise<number> {
  const values = given();
  if (values === null) return 2;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { to, as = forms.join(), locale, help: _, ...wishes } = values;
  if (!to) return fail([`no folder is named: write --to DIR\n\n${USAGE}`]);
  const stray = as.split(',').filter((name) => !isForm(name));
  if (stray.length > 0) return fail(stray.map((name) => `there is no package '${name}': write ${forms.join(', ')}`));
  // Its messages go beside the names of files, which a script may read.
  if (!isFresh() && !(await build({ stdio: ['ignore', 2, 2] }))) return fail(['the lesson cannot be built']);
  const wholes = wholeFiles(join(dist, packagesFolder));
  const lang = locale ?? wholes.find(({ isDefault }) => isDefault)?.lang ?? '';
  const found = wholes.find((one) => one.lang === lang);
  const languages = wholes.map((one) => one.lang).join(', ');
  if (!found) return fail([`there is no language '${lang}': write one of ${languages}`]);
  const whole = readFileSync(found.file, 'utf8');
  const read = choicesFrom(wishes, {
    steps: factsOf(whole).steps,
    isAccent: (hex) => accentFrom(hex, grounds) !== null,
  });
  if ('faults' in read) return fail(read.faults);
  if (existsSync(to) === false) mkdirSync(to, { recursive: true });
  for (const form of as.split(',').filter(isForm)) {
    const { name, bytes } = packageOf(form, whole, read.choices);
    writeFileSync(join(to, name), bytes);
    console.log(join(to, name));
  }
  return 0;
}

process.exitCode = await main();
