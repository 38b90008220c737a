import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { ContentErrors } from '../src/content/content-error.ts';
import type { PageKind } from '../src/content/lesson.ts';
import { type Content, lessonOf, loadContent, pageWords } from '../src/content/load.ts';

const wholePages = [
  'cover',
  'summary',
  'sources',
  'glossary',
  'print',
  'key',
  'teach',
] as const satisfies readonly PageKind[];

/** What is behind each name: `<lang>` of the lesson, `<lang>/<kind of page or id of step>` of a page. */
const makers = {
  lesson: lessonOf,
  page: (content: Content, name: string) => {
    const [lang = '', page = ''] = name.split('/');
    const kind = wholePages.find((known) => known === page);
    return pageWords(content, lang, kind ? { kind } : { kind: 'step', step: page });
  },
};
const naming = /^virtual:(lesson|page)\/(.+)$/;
const resolved = /^\0virtual:(lesson|page)\/(.+)$/;

/** An error as Vite's overlay and terminal show it: the first finding's place, then every finding. */
function readable(error: unknown): unknown {
  const [first] = error instanceof ContentErrors ? error.findings : [];
  if (first === undefined || !(error instanceof Error)) return error;
  const { file, line, column } = first;
  return Object.assign(new Error(error.message), {
    name: error.name,
    stack: '',
    loc: { file, line, column },
    id: file,
  });
}

/**
 * Vite plugin: `virtual:lesson/<lang>` is the lesson as a module (`Lesson`), made from the files of `contentDir`;
 * `virtual:page/<lang>/<kind or step>` are the words of one page (`PageWords`), for stories and tests: the pages of
 * the site carry their words themselves. The pseudo-locale `qps-plocm` is a language here. Neither schemas nor parsers
 * reach the browser.
 */
export function content(contentDir = 'content'): Plugin {
  let dir = contentDir;
  let loaded: Content | null = null;
  return {
    name: 'content',
    configResolved({ root }) {
      dir = resolve(root, contentDir);
    },
    resolveId(id) {
      return naming.test(id) ? `\0${id}` : undefined;
    },
    load(id) {
      const [, what, name] = resolved.exec(id) ?? [];
      if ((what !== 'lesson' && what !== 'page') || name === undefined) return undefined;
      try {
        loaded ??= loadContent(dir, { pseudo: true });
        return { code: `export default ${JSON.stringify(makers[what](loaded, name))};`, map: null };
      } catch (error) {
        throw readable(error);
      }
    },
    configureServer({ watcher }) {
      watcher.add(dir);
    },
    hotUpdate({ file }) {
      if (!resolve(file).startsWith(dir + sep)) return undefined;
      loaded = null;
      const { moduleGraph } = this.environment;
      const made = [...moduleGraph.idToModuleMap.values()].filter(({ id }) => id !== null && resolved.test(id));
      for (const module of made) moduleGraph.invalidateModule(module);
      // Words stand in the page itself, so that the page must be made anew.
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
