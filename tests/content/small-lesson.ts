/** A minimal lesson without a fault (`tests/fixtures/content`), and ways to break it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readAndCheck } from '../../src/content/check.ts';
import { claimsFiguresSchema } from '../../src/content/claims-figures-schemas.ts';
import { fromClaimsWordsSchema } from '../../src/content/claims-item-schemas.ts';
import { formatFinding } from '../../src/content/content-error.ts';
import { diskFiles, type Files } from '../../src/content/files.ts';
import { fromMachineWordsSchema } from '../../src/content/machine-item-schemas.ts';
import { lawWordsSchema } from '../../src/content/schemas.ts';
import { simulatorWordsSchema } from '../../src/content/simulator-schemas.ts';
import { councilUi, crossingsUi } from '../../src/content/ui-council.ts';
import { uiSchema } from '../../src/content/ui-schema.ts';

const fixtureDir = join(import.meta.dirname, '../fixtures/content');

/** The names of places that a message demands, read off what its schema says of a message without any. */
function placesOf(schema: z.ZodType): string[] {
  const issues = schema.safeParse('x').error?.issues ?? [];
  return issues.flatMap(({ message }) => /lacks (\{\w+\})/.exec(message)?.[1] ?? []);
}

/** Words for every key of a schema: the key itself, with the places that it demands. */
function wordsFor(schema: unknown, key: string): unknown {
  if (schema instanceof z.ZodOptional) return undefined;
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([name, inner]) => [name, wordsFor(inner, name)]));
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return Object.fromEntries(schema.keyType.options.map((name) => [name, String(name)]));
  return schema instanceof z.ZodType ? [key, ...placesOf(schema)].join(' ') : undefined;
}

/** Interface words that fit the schema whatever keys it gains. */
export const uiYaml = stringify(wordsFor(uiSchema, 'ui'));

/** Words of the law that fit whatever it gains. */
const { tests, ...lawShape } = lawWordsSchema.shape;
const lawYaml = stringify({
  tests: Object.fromEntries(Object.keys(tests.shape).map((test) => [test, 'The door is shut for now.'])),
  ...Object.fromEntries(Object.entries(lawShape).map(([part, schema]) => [part, wordsFor(schema, part)])),
});

/** Words of the simulator: those of its controls, and of the one situation that is here. */
const { votes, states: _states, situations: _situations, ...simulatorShape } = simulatorWordsSchema.shape;
const vote = wordsFor(votes.valueType, 'vote');
const simulatorYaml = stringify({
  ...Object.fromEntries(Object.entries(simulatorShape).map(([part, schema]) => [part, wordsFor(schema, part)])),
  votes: Object.fromEntries(votes.keyType.options.map((measure) => [measure, vote])),
  states: {},
  situations: { 'a-post': 'A post' },
});

const { hints: _hints, ...fromMachineShape } = fromMachineWordsSchema.shape;
const hints = ['Look.', 'Look closer.'];
const fromMachineYaml = stringify({
  hints: { 'next-open': hints, 'why-shut': hints, 'is-open': hints },
  ...Object.fromEntries(Object.entries(fromMachineShape).map(([part, schema]) => [part, wordsFor(schema, part)])),
});

/** Words of a figure as they stand, with words of its controls that fit whatever these gain. */
const withUi = (name: string, ui: z.ZodType) => ({
  [`en/figures/${name}.yaml`]: `${readFileSync(join(fixtureDir, `en/figures/${name}.yaml`), 'utf8')}${stringify({ ui: wordsFor(ui, 'ui') })}`,
});

const { hints: _claimHints, kinds: kindWords, ...fromClaimsShape } = fromClaimsWordsSchema.shape;
const fromClaimsYaml = stringify({
  hints: { answers: hints, kinds: hints, unanswered: hints },
  kinds: Object.fromEntries(kindWords.keyType.options.map((kind) => [kind, { text: kind, is: 'Yes.', isNot: 'No.' }])),
  ...Object.fromEntries(Object.entries(fromClaimsShape).map(([part, schema]) => [part, wordsFor(schema, part)])),
});

const made: Record<string, string> = {
  'en/ui.yaml': uiYaml,
  'en/figures/claims.yaml': stringify(wordsFor(claimsFiguresSchema, 'claims')),
  'en/law.yaml': lawYaml,
  'en/figures/simulator.yaml': simulatorYaml,
  'en/from-machine.yaml': fromMachineYaml,
  'en/from-claims.yaml': fromClaimsYaml,
  ...withUi('council', councilUi),
  ...withUi('crossings', crossingsUi),
};

/** `[file, text as it stands once, text to put there]`; a new text of `null` removes the file. */
export type Edit = readonly [path: string, from: string, to: string | null];

function edited(path: string, text: string | undefined, edits: readonly Edit[]): string | undefined {
  return edits.reduce<string | undefined>((current, [target, from, to]) => {
    if (target !== path) return current;
    if (to === null) return undefined;
    if (from === '') return to;
    if (current?.split(from).length !== 2) throw new RangeError(`'${from}' must stand once in ${path}.`);
    return current.replace(from, () => to);
  }, text);
}

/** The lesson's files, changed in memory; an edit from `''` replaces the whole file. */
export function filesWith(...edits: Edit[]): Files {
  const disk = diskFiles(fixtureDir);
  return {
    nameOf: (path) => path,
    read: (path) => edited(path, made[path] ?? disk.read(path), edits),
    list: disk.list,
  };
}

/** Findings as printed, of the lesson with these edits. */
export function findingsWith(...edits: Edit[]): string[] {
  return readAndCheck(filesWith(...edits)).findings.map(formatFinding);
}

/** The lesson in a folder of its own on the disk, removed after `use`. */
export async function inFolder<T>(use: (dir: string) => T | Promise<T>, ...edits: Edit[]): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(fixtureDir, dir, { recursive: true });
    for (const [path, text] of Object.entries(made)) writeFileSync(join(dir, path), text);
    const files = filesWith(...edits);
    for (const [path] of edits) {
      const text = files.read(path);
      if (text === undefined) rmSync(join(dir, path));
      else writeFileSync(join(dir, path), text);
    }
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
