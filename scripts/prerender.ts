/**
 * Writes every page of the lesson as HTML that can be read without a script. One `vite build` makes the browser's
 * code, then the same views for Node, and lets these render each page; `vite` (development) renders a page per request.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin, ViteBuilder } from 'vite';
import { PSEUDO_LOCALE } from '../src/content/direction.ts';
import type { PageKind, PageWords } from '../src/content/lesson.ts';
import { type Content, contentData, lessonOf, loadContent, pageWords } from '../src/content/load.ts';
import type { render as renderPage } from '../src/hosts/page/entry-server.tsx';
import { bundle } from './bundle.ts';
import { documentOf } from './document.ts';
import { askedScript, earlyScript } from './head-scripts.ts';
import { lateStyle, usedStyle } from './used-style.ts';
import { writePackages } from './whole.ts';
import { workerFile, writeWorker } from './worker.ts';

const entry = 'src/hosts/page/entry.ts';
const readableStyle = 'src/hosts/page/readable-style.ts';
const askedInDevelopment = 'assets/asked.js';
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
      ...(['summary', 'sources', 'glossary', 'claims', 'print', 'key', 'teach'] as const).map((kind) => ({
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

/** The name of the chunk that draws a kind of page, where it is not the lesson's own (`vite.config.ts`). */
const screenChunks: Partial<Record<PageKind, string>> = { cover: 'CoverScreen', summary: 'SummaryScreen' };

/** The chunks that a page needs for its first answer, in the order in which they run. */
function neededChunks(manifest: Manifest, kind: PageKind): string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new RangeError(`The build has no chunk for '${key}'; was a file renamed?`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  manifest[entry]?.dynamicImports?.forEach(visit);
  const screen = screenChunks[kind];
  if (screen) visit(Object.keys(manifest).find((key) => manifest[key]?.name === screen) ?? screen);
  files.delete(manifest[entry]?.file ?? '');
  return [...files];
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
  const entryFile = manifest[entry]?.file;
  const styleFile = manifest['style.css']?.file;
  if (!entryFile || !styleFile) throw new RangeError('The build has no entry, or no style sheet.');
  const early = await earlyScript();
  const askedText = await askedScript(content);
  const asked = `assets/asked-${createHash('sha256').update(askedText).digest('base64url').slice(0, 8)}.js`;
  await writePage(join(dist, asked), askedText);
  const sheet = (await readFile(join(dist, styleFile), 'utf8')).trim();
  await writeFile(join(dist, styleFile), lateStyle(sheet));
  for (const address of addresses(content)) {
    const words = wordsAt(content, address);
    const { path } = address;
    const lesson = lessonOf(content, address.lang);
    const { app, data } = await render(words, lesson, path);
    const alternates = alternatesOf(content, path);
    const files = { entry: entryFile, style: styleFile, preloads: neededChunks(manifest, words.kind) };
    const css = usedStyle(sheet, app);
    const shared = { lesson, early, asked, worker: workerFile, alternates };
    const html = documentOf({ words, path, app, data, css, ...files, ...shared });
    await writePage(join(dist, path, 'index.html'), html);
  }
  const { data, schema } = contentData(content);
  await writePage(join(dist, 'content.json'), JSON.stringify(data));
  await writePage(join(dist, 'content.schema.json'), JSON.stringify(schema));
  await writePage(join(dist, 'embed.js'), await bundle('src/hosts/element/embed.ts'));
  const languages = content.languages.filter((lang) => lang !== PSEUDO_LOCALE);
  await writePackages({
    content,
    contentDir,
    dist,
    defaultLanguage,
    languages,
    render,
    sheet,
    head: [early, askedText],
  });
  await writeWorker(dist, server);
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
          if (path === askedInDevelopment) {
            response.setHeader('content-type', 'text/javascript; charset=utf-8');
            return response.end(await askedScript(content));
          }
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
            style: '',
            entry,
            preloads: [],
            early: await earlyScript(),
            asked: askedInDevelopment,
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
