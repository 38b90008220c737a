import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsIn } from './architecture/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

describe('the layers law, learning, content, views, hosts', () => {
  it('has files to read', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it('keeps every import, global and word within its layer', () => {
    expect(files.flatMap((file) => findingsIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

const forbidden: [rule: string, path: string, text: string][] = [
  ['learning importing a view', 'src/learning/draw.ts', `import { Button } from '../views/ui/Button.tsx';`],
  ['a type of a view in learning', 'src/learning/draw.ts', `import type { A } from '../views/ui/Button.tsx';`],
  ['law importing learning', 'src/law/refusal.ts', `export * from '../learning/score.ts';`],
  ['content at run time in learning', 'src/learning/draw.ts', `import { a } from '../content/lesson.ts';`],
  ['content at run time in a view', 'src/views/ui/Card.tsx', `import { a } from '../../content/lesson.ts';`],
  ['content at run time in a host', 'src/hosts/page/entry.ts', `const a = await import('../../content/load.ts');`],
  [
    'types named one by one, which leaves the import',
    'src/hosts/page/a.ts',
    `import { type A } from '../../content/a.ts';`,
  ],
  ['a re-export of content', 'src/views/ui/a.ts', `export { a } from '../../content/lesson.ts';`],
  ['a view importing a host', 'src/views/screens/Step.tsx', `import { a } from '../../hosts/page/entry.ts';`],
  ['a host importing another host', 'src/hosts/scorm/a.ts', `import { a } from '../page/saved.ts';`],
  ['what hosts share importing a host', 'src/hosts/report/a.ts', `import { a } from '../scorm/find-api.ts';`],
  ['a type of a host', 'src/views/screens/Step.tsx', `export let a: import('../../hosts/page/a.ts').A;`],
  ['a machine in an item', 'src/views/items/Sort.tsx', `import { m } from '../../learning/lesson.machine.ts';`],
  ['XState in a figure', 'src/views/figures/news/News.tsx', `import { useMachine } from '@xstate/react';`],
  ['grading in a screen', 'src/views/screens/Check.tsx', `import { gradeItem } from '../../learning/grade.ts';`],
  [
    'all of a module, grading too, in a screen',
    'src/views/screens/a.ts',
    `import * as g from '../../learning/grade.ts';`,
  ],
  ['React in learning', 'src/learning/draw.ts', `import { useState } from 'react';`],
  ['React in law', 'src/law/refusal.ts', `import type { ReactNode } from 'react';`],
  ['framer-motion in content', 'src/content/load.ts', `import { m } from 'framer-motion/m';`],
  ['Node in learning', 'src/learning/draw.ts', `import { readFileSync } from 'node:fs';`],
  ['zod in a view', 'src/views/ui/Card.tsx', `import { z } from 'zod';`],
  ['yaml in a command', 'src/hosts/cli/replay.ts', `import { parse } from 'yaml';`],
  ['Markdown in a host', 'src/hosts/page/a.ts', `const a = import('mdast-util-from-markdown');`],
  ['a drawing in a figure', 'src/views/figures/a.tsx', `import layout from 'virtual:chart/situation';`],
  ['the map in a figure', 'src/views/figures/a.tsx', `import layout from 'virtual:claims/layout';`],
  ['the words of the graph in a figure', 'src/views/figures/a.tsx', `import a from 'virtual:claims/every-language';`],
  ['a drawing in learning', 'src/learning/draw.ts', `import layout from 'virtual:chart/situation';`],
  ['the whole lesson in a view', 'src/views/screens/Step.tsx', `import lesson from 'virtual:lesson/en';`],
  ['a file outside src', 'src/hosts/page/a.ts', `import a from '../../../package.json';`],
  ['a computed import', 'src/hosts/page/a.ts', `const a = (name: string) => import(name);`],
  ['a glob', 'src/hosts/page/a.ts', `const a = import.meta.glob('../**/*.ts');`],
  ['a file of no layer', 'src/utils/a.ts', `export const a = 1;`],
  ['an import from no layer', 'src/learning/draw.ts', `import { a } from '../utils/a.ts';`],
  ['the clock in learning', 'src/learning/draw.ts', `export const now = Date.now();`],
  ['the date of today in law', 'src/law/facts.ts', `export const today = new Date();`],
  ['chance in learning', 'src/learning/draw.ts', `export const draw = () => Math.random();`],
  ['the page in learning', 'src/learning/draw.ts', `export const title = () => document.title;`],
  ['a timer in learning', 'src/learning/draw.ts', `setTimeout(() => {}, 1);`],
  ['words in an element', 'src/views/ui/Card.tsx', `export const a = <p>Check</p>;`],
  ['words in braces', 'src/views/ui/Card.tsx', `export const a = <p>{'Check'}</p>;`],
  ['words in a fragment, chosen', 'src/views/ui/Card.tsx', `export const a = (b: boolean) => <>{b ? 'Yes' : 'No'}</>;`],
  ['words in a label', 'src/views/ui/Card.tsx', `export const a = <nav aria-label="Lesson controls" />;`],
  [
    'words in a computed label',
    'src/views/ui/Card.tsx',
    `export const a = (n: number) => <p title={\`Step \${n}\`} />;`,
  ],
  ['words written to the page', 'src/hosts/page/a.ts', `document.body.textContent = 'Loading';`],
];

const allowed: [rule: string, path: string, text: string][] = [
  ['a type of content in learning', 'src/learning/draw.ts', `import type { Item } from '../content/lesson.ts';`],
  ['a type of content by path', 'src/law/facts.ts', `export let a: import('../content/lesson.ts').Item;`],
  ['learning in content', 'src/content/load.ts', `import { draw } from '../learning/draw.ts';`],
  ['zod, YAML and Node in content', 'src/content/a.ts', `import 'zod'; import 'yaml'; import 'node:fs';`],
  ['content in a command', 'src/hosts/cli/a.ts', `import { loadContent } from '../../content/load.ts';`],
  [
    'the type of a value that a figure is given',
    'src/views/figures/a.ts',
    `import type { P } from '../../learning/q.machine.ts';`,
  ],
  ['a machine in a screen', 'src/views/screens/a.tsx', `import { m } from '../../learning/lesson.machine.ts';`],
  ['the order of options in an item', 'src/views/items/a.tsx', `import { presentedParts } from '../../learning/p.ts';`],
  ['another file of the same host', 'src/hosts/page/a.ts', `import { a } from './saved.ts';`],
  ['the map in a screen', 'src/views/screens/a.tsx', `import layout from 'virtual:claims/layout';`],
  ['a drawing in a screen', 'src/views/screens/a.tsx', `import layout from 'virtual:chart/situation';`],
  ['what hosts share', 'src/hosts/scorm/a.ts', `import { a } from '../report/reporter.ts';`],
  ['the choice among hosts', 'src/hosts/open-reporter.ts', `const a = () => import('./scorm/open.ts');`],
  ['the lesson in a host', 'src/hosts/page/a.ts', `import lesson from 'virtual:lesson/en';`],
  ['XState in learning', 'src/learning/a.machine.ts', `import { setup } from 'xstate';`],
  ['a date that came with an event', 'src/law/facts.ts', `export const at = (date: string) => new Date(date);`],
  ['marks that no one reads out', 'src/views/ui/a.tsx', `export const a = <p className="card">{'·'} — 70 %</p>;`],
  ['words that are given', 'src/views/ui/a.tsx', `export const a = (w: string) => <p aria-label={w}>{w}</p>;`],
];

describe('the check of the layers', () => {
  it.each(forbidden)('finds %s', (_rule, path, text) => {
    expect(findingsIn(path, `// first line\n${text}`)).toEqual([expect.stringMatching(/^src\/\S+:[12]: .+/)]);
  });

  it.each(allowed)('lets pass %s', (_rule, path, text) => {
    expect(findingsIn(path, text)).toEqual([]);
  });

  it('names the line of the import', () => {
    expect(findingsIn('src/learning/draw.ts', `import 'xstate';\n\nimport 'react';`)).toEqual([
      "src/learning/draw.ts:3: learning uses no package but xstate: 'react'",
    ]);
  });
});
