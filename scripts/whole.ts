/** Writes the lesson as one document for each language, and the packages that hold it, below `dist/packages/`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type Content, lessonOf, pageWords } from '../src/content/load.ts';
import { packageOf } from '../src/hosts/package/package-of.ts';
import { forms, wholeName } from '../src/hosts/package/whole.ts';
import type { render as renderPage } from '../src/hosts/page/entry-server.tsx';
import { bundle } from './bundle.ts';
import { content as contentPlugin } from './content-plugin.ts';
import { plainImports } from './plain-imports.ts';
import { type WholeParts, wholeDocument } from './whole-document.ts';
import { packagesFolder } from './whole-files.ts';

const mediaTypes: Record<string, string> = { '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };

/** A style sheet with the files that it names in itself. */
function inlined(sheet: string, folder: string): string {
  return sheet.replace(/url\(\.\/([\w.-]+)\)/g, (_, name: string) => {
    const type = mediaTypes[extname(name)];
    if (!type) throw new RangeError(`The style sheet names '${name}', of which no kind is known here.`);
    return `url(data:${type};base64,${readFileSync(join(folder, name)).toString('base64')})`;
  });
}

export type WholeSetting = {
  content: Content;
  contentDir: string;
  dist: string;
  /** In which the files without a language in their name are. */
  defaultLanguage: string;
  languages: readonly string[];
  render: typeof renderPage;
  /** The whole style sheet; its addresses are relative to `assets/`. */
  sheet: string;
  head: readonly string[];
};

/** Pages for learners; a package has none for teachers. */
const pagesOf = (content: Content, lang: string) => [
  { path: `${lang}/`, page: { kind: 'cover' } as const },
  ...lessonOf(content, lang).steps.map(({ id }) => ({
    path: `${lang}/${id}/`,
    page: { kind: 'step' as const, step: id },
  })),
  ...(['summary', 'sources', 'glossary', 'claims', 'print'] as const).map((kind) => ({
    path: `${lang}/${kind}/`,
    page: { kind },
  })),
];

async function partsIn(setting: WholeSetting, lang: string): Promise<Omit<WholeParts, 'facts'>> {
  const { content, render } = setting;
  const lesson = lessonOf(content, lang);
  const draw = async (path: string, page: Parameters<typeof pageWords>[2]) => {
    // The document is the root of every page in it, so that a link is the same wherever it is shown.
    const words = { ...pageWords(content, lang, page), root: '', isPackaged: true };
    return { words, ...(await render(words, lesson, path)) };
  };
  const first = await draw('', { kind: 'cover' });
  const pages = [];
  for (const { path, page } of pagesOf(content, lang)) {
    const { data, raw } = await draw(path, page);
    pages.push({ path, page: { ...data, path, raw } });
  }
  const paper = await draw('', { kind: 'print' });
  return {
    ...first,
    pages,
    lesson,
    head: setting.head,
    paper: paper.raw['readable'] ?? '',
    css: inlined(setting.sheet, join(setting.dist, 'assets')),
    icon: readFileSync(join(setting.dist, 'icon.svg'), 'utf8'),
    script: '',
  };
}

/** The lesson as one document in one language. */
async function wholeIn(setting: WholeSetting, lang: string, script: string): Promise<string> {
  const parts = { ...(await partsIn(setting, lang)), script };
  const { title } = parts.words.ui.lesson;
  const { description } = parts.words;
  const { id, steps, passMark } = lessonOf(setting.content, lang);
  const known = { id, title, description, lang, passMark, steps: steps.map((step) => step.id), version: '' };
  const blank = wholeDocument({ ...parts, facts: known });
  const version = createHash('sha256').update(blank).digest('hex').slice(0, 12);
  return wholeDocument({ ...parts, facts: { ...known, version } });
}

export async function writePackages(setting: WholeSetting): Promise<void> {
  const { content, contentDir, dist, defaultLanguage, languages } = setting;
  const script = await bundle('src/hosts/page/entry-package.ts', {}, [
    react(),
    contentPlugin(contentDir),
    plainImports,
  ]);
  const folder = join(dist, packagesFolder);
  await mkdir(folder, { recursive: true });
  for (const lang of languages) {
    const whole = await wholeIn(setting, lang, script);
    if (lang === defaultLanguage)
      for (const form of forms) {
        const { name, bytes } = packageOf(form, whole);
        await writeFile(join(folder, name), bytes);
      }
    // Of the others, packages are made where a teacher asks for them.
    else await writeFile(join(folder, wholeName(lessonOf(content, lang).id, lang)), whole);
  }
}
