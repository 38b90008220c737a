import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageId } from '../stories/docs/page-id.ts';
import { sampleOf, usedIn, valuesIn } from '../stories/docs/tokens-of.ts';
import { propertiesIn } from '../stories/docs/types-in.ts';
import type { Files } from './stories/components.ts';
import { guideIn, takesFocus, textsOf } from './stories/guides.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const filesIn = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|css)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
const files = { ...filesIn('src/views'), ...filesIn('stories') };
const folders = new Set(Object.keys(files).flatMap((path) => /^src\/views\/(.+?)\/.+\.tsx$/.exec(path)?.[1] ?? []));
/** Those of components: their folders mirror `src/views`; others show tokens or machines. */
const stories = Object.entries(files).filter(
  ([path]) => path.endsWith('.stories.tsx') && folders.has(path.split('/')[1] ?? ''),
);
const pages = new Set(stories.map(([path]) => path.slice('stories/'.length, -'.stories.tsx'.length)));

describe.each(stories)('the guide of %s', (path, text) => {
  const guide = guideIn(text);

  it('says what it is for and what to use instead', () => {
    expect(guide, `${path} has no guide among the parameters of its meta`).not.toBeNull();
  });

  it('has keys, and a story that presses them, where something takes focus', () => {
    const isOperated = takesFocus(path, files);
    expect((guide?.keys ?? []).length > 0, `keys of ${path}`).toBe(isOperated);
    if (isOperated) expect(text, `no story of ${path} uses the keyboard`).toMatch(/userEvent\.(tab|keyboard)\(/);
  });

  it('names style sheets, a story and pages that exist', () => {
    const sheets = (guide?.styles ?? []).map((sheet) => `src/views/${sheet}.module.css`);
    expect(sheets.filter((sheet) => files[sheet] === undefined)).toEqual([]);
    const own = path.replace(/^stories\/(.+)\.stories\.tsx$/, 'src/views/$1.module.css');
    if (files[own] !== undefined) expect(sheets).toContain(own);
    if (guide?.example) expect(text).toContain(`export const ${guide.example}: Story`);
    const named = (guide ? textsOf(guide) : []).flatMap((one) =>
      one.split('`').filter((part) => pageId(part) !== null),
    );
    expect(named.filter((page) => !pages.has(page))).toEqual([]);
  });
});

describe('the reading of guides', () => {
  const text = `const guide = {
  purpose: 'To see by.',
  notFor: [['By day.', 'Open the curtain.']],
  keys: [],
  styles: [],
} satisfies Guide;
const meta = { component: Lamp, parameters: { guide } };`;

  it('takes what stands in the file', () => {
    expect(guideIn(text)).toMatchObject({ purpose: 'To see by.', notFor: [['By day.', 'Open the curtain.']] });
  });

  it('takes no guide that the meta does not hand on', () => {
    expect(guideIn(text.replace(', parameters: { guide }', ''))).toBeNull();
  });

  it('refuses one without a purpose, or without what to use instead', () => {
    expect(() => guideIn(text.replace('To see by.', ''))).toThrow();
    expect(() => guideIn(text.replace("['By day.', 'Open the curtain.']", ''))).toThrow();
  });
});

describe('the search for what takes focus', () => {
  const lamp = {
    'stories/ui/Lamp.stories.tsx': `import { Lamp } from '../../src/views/ui/Lamp.tsx';`,
    'src/views/ui/Lamp.tsx': `import { Foot, lengths } from './Foot.tsx';\nexport const Lamp = () => <Foot />;`,
    'src/views/ui/Foot.tsx': 'export const Foot = () => <button>On</button>;',
  };

  it('follows what is drawn', () => {
    expect(takesFocus('stories/ui/Lamp.stories.tsx', lamp)).toBe(true);
  });

  it('passes over what is imported and not drawn', () => {
    const dark = { ...lamp, 'src/views/ui/Lamp.tsx': lamp['src/views/ui/Lamp.tsx'].replace('<Foot />', '<b />') };
    expect(takesFocus('stories/ui/Lamp.stories.tsx', dark)).toBe(false);
  });
});

describe('the tokens of a style sheet', () => {
  it('are read from its text, each once', () => {
    expect(usedIn('a { color: var(--ink); padding: var(--s2, 1px) var( --s1 ); fill: var(--ink) }')).toEqual([
      '--ink',
      '--s1',
      '--s2',
    ]);
  });

  it('have the first value that is not empty, with no other token in it', () => {
    const css = `:root { --face: ; --font: var(--face) serif; --ink: #000; --accent: var(--ink); /* --s1: 2px; */ }
:root.fonts { --face: 'Shipped',; }
@media print { :root { --ink: #111; } }`;
    expect(Object.fromEntries(valuesIn(css))).toEqual({
      '--face': "'Shipped',",
      '--font': "'Shipped', serif",
      '--ink': '#000',
      '--accent': '#000',
    });
  });

  it('are shown by what they hold', () => {
    expect(sampleOf('--ink', 'light-dark(#1c1a16, #f0e9db)')).toBe('colour');
    expect(sampleOf('--text-lg', 'clamp(1rem, 2vw, 2rem)')).toBe('text');
    expect(sampleOf('--s2', '0.5rem')).toBe('length');
    expect(sampleOf('--lift-1', '0 1px 0 #000')).toBe('shade');
    expect(sampleOf('--ease', 'cubic-bezier(0.2, 0.7, 0.2, 1)')).toBe('none');
  });
});

describe('the properties of a component', () => {
  it('are the type named after it, with what it is made of, and no other', () => {
    const source = `
type Look = { kind?: 'plain' };
type Inner = { a: string };
export type LampProps = Look & {
  /** In watts. */
  power: number;
};
export function Lamp() {}`;
    const [look, lamp, ...others] = propertiesIn(source, 'Lamp');
    expect(look).toBe(`type Look = { kind?: 'plain' };`);
    expect(lamp).toContain('/** In watts. */');
    expect(others).toEqual([]);
    expect(propertiesIn(source, 'Desk')).toEqual([]);
  });
});

describe('the page that a path means', () => {
  it('is named as Storybook names it', () => {
    expect(pageId('ui/TermCard')).toBe('ui-termcard');
    expect(pageId('figures/ladder/Ladder')).toBe('figures-ladder');
    expect(pageId('data-term')).toBeNull();
    expect(pageId('src/views')).toBeNull();
  });
});
