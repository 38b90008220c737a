/**
 * Writes every page of the lesson as HTML that can be read without a script. One `vite build` makes the browser's
 * code, then the same views for Node, and lets these render each page; `vite` (development) renders a page per request.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, ManifestChunk, Plugin, ViteBuilder } from 'vite';
import type { FigureId, PageKind, PageWords } from '../src/content/lesson.ts';
import { type Content, contentData, lessonOf, loadContent, pageWords } from '../src/content/load.ts';
import type { render as renderPage } from '../src/hosts/page/entry-server.tsx';
import { documentOf } from './document.ts';

const entry = 'src/hosts/page/entry.ts';
const readableStyle = 'src/hosts/page/readable-style.ts';
const serverEntry = 'src/hosts/page/entry-server.tsx';
const defaultLanguage = 'en';

type Address = { path: string; lang: string; page: { kind: PageKind; step?: string } };
type Render = typeof renderPage;

/** Every page of the site. The cover stands at the root too, in the default language. */
export function addresses(content: Content): Address[] {
  return [
    { path: '', lang: defaultLanguage, page: { kind: 'cover' } as const },
    ...content.languages.flatMap((lang) => [
      { path: `${lang}/`, lang, page: { kind: 'cover' } as const },
      ...lessonOf(content, lang).steps.map(({ id }) => ({
        path: `${lang}/${id}/`,
        lang,
        page: { kind: 'step' as const, step: id },
      })),
      ...(['summary', 'sources', 'glossary', 'print'] as const).map((kind) => ({
        path: `${lang}/${kind}/`,
        lang,
        page: { kind },
      })),
    ]),
  ];
}

const rootOf = (path: string) => '../'.repeat(path.split('/').length - 1);

function wordsAt(content: Content, { path, lang, page }: Address): PageWords {
  return { ...pageWords(content, lang, page), root: rootOf(path) };
}

const alternatesOf = (content: Content, path: string) =>
  content.languages.map((lang) => ({ lang, path: path === '' ? `${lang}/` : path.replace(/^[^/]+/, lang) }));

const screens = 'src/views/screens';
const stays = ['PageMasthead', 'StepRail', 'Notices', 'PageFooter'].map((name) => `${screens}/${name}.tsx`);
const screenOf: Record<PageKind, string> = {
  cover: 'CoverScreen',
  step: 'StepScreen',
  summary: 'SummaryScreen',
  sources: 'ListScreen',
  glossary: 'ListScreen',
  print: 'ListScreen',
  teach: 'ListScreen',
};
const figureOf: Record<FigureId, string> = { news: 'NewsFigure', actors: 'ActorsFigure', ladder: 'LadderFigure' };

/** Chunks of the build, found by the file that each begins with. */
class Chunks {
  readonly #manifest: Manifest;
  constructor(manifest: Manifest) {
    this.#manifest = manifest;
  }

  /**
   * @param key the file that a chunk begins with, or the name of a group (`vite.config.ts`)
   * @throws {RangeError} where the build has no such chunk: something was renamed
   */
  at(key: string) {
    const chunk = this.#manifest[key] ?? Object.values(this.#manifest).find(({ name }) => name === key);
    if (!chunk) throw new RangeError(`The build has no chunk for '${key}'.`);
    return chunk;
  }

  /** The chunks with all that they import, once each, in the order in which they run. */
  closure(keys: readonly string[]) {
    const found = new Map<string, ManifestChunk>();
    const visit = (key: string) => {
      if (found.has(key)) return;
      const chunk = this.at(key);
      found.set(key, chunk);
      chunk.imports?.forEach(visit);
    };
    keys.forEach(visit);
    return [...found.values()];
  }
}

/** What a page needs: of style for its first paint and for its readable part, of script for its first answer. */
function partsOf(words: PageWords, chunks: Chunks) {
  const always = chunks.at(entry).dynamicImports ?? [];
  const screen = `${screens}/${screenOf[words.kind]}.tsx`;
  const figures = words.step?.screens.flatMap(({ figure }) => figure ?? []) ?? [];
  const isList = screenOf[words.kind] === 'ListScreen';
  const check = words.kind === 'step' ? ['check'] : [];
  const stylesOf = (keys: readonly string[]) => [...new Set(chunks.closure(keys).flatMap(({ css = [] }) => css))];
  const painted = [
    ...always,
    ...stays,
    screen,
    ...figures.map((figure) => `${screens}/figures/${figureOf[figure]}.tsx`),
    ...(isList ? [readableStyle] : []),
  ];
  const inlined = stylesOf(painted);
  return {
    preloads: chunks.closure([...always, screen, ...check]).map(({ file }) => file),
    inlined,
    readable: words.kind === 'step' ? stylesOf([readableStyle]).filter((file) => !inlined.includes(file)) : [],
  };
}

async function writePage(file: string, text: string) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function buildSite(builder: ViteBuilder, contentDir: string, pseudo: boolean) {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new RangeError('The build needs the environments "client" and "ssr".');
  const { root } = builder.config;
  const content = loadContent(contentDir, { pseudo });
  await builder.build(client);
  await builder.build(ssr);
  const dist = resolve(root, client.config.build.outDir);
  const server = resolve(root, ssr.config.build.outDir);
  const { render } = (await import(pathToFileURL(join(server, 'entry-server.js')).href)) as { render: Render };
  // The manifest is Vite's own file, written a moment ago.
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const chunks = new Chunks(manifest);
  const entryFile = chunks.at(entry).file;
  for (const address of addresses(content)) {
    const words = wordsAt(content, address);
    const { path } = address;
    const lesson = lessonOf(content, address.lang);
    const { app, data } = await render(words, lesson, path);
    const alternates = alternatesOf(content, path);
    const { preloads, inlined, readable } = partsOf(words, chunks);
    const sheets = await Promise.all(inlined.map((file) => readFile(join(dist, file), 'utf8')));
    const css = sheets.map((sheet) => sheet.trim()).join('');
    const scripts = { entry: entryFile, preloads };
    const html = documentOf({ words, path, app, data, lesson, css, inlined, readable, ...scripts, alternates });
    await writePage(join(dist, path, 'index.html'), html);
  }
  const { data, schema } = contentData(content);
  await writePage(join(dist, 'content.json'), JSON.stringify(data));
  await writePage(join(dist, 'content.schema.json'), JSON.stringify(schema));
  await rm(server, { recursive: true });
}

/** Vite plugin; `PSEUDO=1` adds the pseudo-locale, by which tests prove that every word comes from `content/`. */
export function prerender(contentDir = 'content'): Plugin {
  const pseudo = process.env['PSEUDO'] === '1';
  return {
    name: 'prerender',
    config: ({ build }) => ({
      environments: {
        client: { build: { rolldownOptions: { input: [entry, readableStyle] } } },
        ssr: {
          build: {
            ssr: true,
            outDir: `${build?.outDir ?? 'dist'}-ssr`, // beside the site, so that two builds can run at a time
            emptyOutDir: true,
            copyPublicDir: false,
            manifest: false,
            rolldownOptions: { input: serverEntry, output: { entryFileNames: 'entry-server.js' } },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, contentDir, pseudo) },
    }),
    configureServer: (server) => () => {
      server.middlewares.use(async (request, response, next) => {
        try {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1).replace(/index\.html$/, '');
          const content = loadContent(contentDir, { pseudo });
          const address = addresses(content).find((known) => known.path === path);
          if (!address) return next();
          // The module is the server entry of this project, so its type is known.
          const { render } = (await server.ssrLoadModule(`/${serverEntry}`)) as { render: Render };
          const words = wordsAt(content, address);
          const lesson = lessonOf(content, address.lang);
          const { app, data } = await render(words, lesson, path);
          const html = documentOf({
            words,
            path,
            app,
            data,
            lesson,
            css: '',
            inlined: [],
            readable: [],
            entry,
            preloads: [],
            alternates: [],
          })
            // In development styles come as inline scripts and elements, which the policy of the built page forbids.
            .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(await server.transformIndexHtml(`/${path}`, html));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
