import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { ContentErrors } from '../src/content/content-error.ts';
import { PSEUDO_LOCALE } from '../src/content/direction.ts';
import type { PageKind } from '../src/content/lesson.ts';
import { type Content, claimsData, lessonOf, loadContent, pageWords, simulatorData } from '../src/content/load.ts';
import { graphOf } from '../src/learning/claims/graph.ts';

const wholePages = [
  'cover',
  'summary',
  'sources',
  'glossary',
  'claims',
  'print',
  'key',
  'teach',
] as const satisfies readonly PageKind[];

/** What is behind each name: `<lang>` of the lesson, the simulator and the argument graph, `<lang>/<kind of page or id of step>` of a page. */
const makers = {
  lesson: lessonOf,
  // A lesson without the figure has no file of it, and its pages never fetch this.
  simulator: (content: Content, lang: string) =>
    content.simulator === undefined ? null : simulatorData(content, lang),
  claims: claimsData,
  keeping: (content: Content, lang: string) => pageWords(content, lang, { kind: 'cover' }).ui.keeping,
  page: (content: Content, name: string) => {
    const [lang = '', page = ''] = name.split('/');
    const kind = wholePages.find((known) => known === page);
    return pageWords(content, lang, kind ? { kind } : { kind: 'step', step: page });
  },
};
const naming = /^virtual:(lesson|page|chart|simulator|claims|keeping)\/(.+)$/;
const resolved = /^\0virtual:(lesson|page|chart|simulator|claims|keeping)\/(.+)$/;

const isMade = (what: string | undefined): what is keyof typeof makers =>
  what !== undefined && Object.hasOwn(makers, what);

/** The library that lays it out is large, so it is read only when a chart is asked for. */
async function chartModule(name: string): Promise<string> {
  const { layoutOfNamed } = await import('./chart-layout.ts');
  return `export default ${JSON.stringify(await layoutOfNamed(name))};`;
}
/** Instead of a language: a function for each, which fetches what is behind its name. */
const EVERY = 'every-language';
const eachLanguage = (what: string, languages: readonly string[]) =>
  `export default {${languages.map((lang) => `'${lang}': () => import('virtual:${what}/${lang}')`).join(', ')}};`;

/** Instead of a language: where everything stands on the map, in all of them. */
const LAYOUT = 'layout';
/** The library that lays it out is large, so it is read only when the map is asked for. */
async function layoutModule({ claims }: Content): Promise<string> {
  const { layoutOfGraph } = await import('./claims-layout.ts');
  return `export default ${JSON.stringify(await layoutOfGraph(graphOf(claims)))};`;
}

/** The artificial language is for tests and the workbench; a site has it only where it was asked for. */
const shownLanguages = ({ languages }: Content, isBuild: boolean) =>
  languages.filter((lang) => lang !== PSEUDO_LOCALE || !isBuild || process.env['PSEUDO'] === '1');

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
 * `virtual:simulator/<lang>` are the simulator's words and the real paths, `virtual:simulator/every-language` fetches them;
 * `virtual:claims/<lang>` are the argument graph and its words, `virtual:claims/every-language` fetches them,
 * `virtual:claims/layout` is where all stands on the map (`MapLayout`);
 * `virtual:keeping/<lang>` are the words of where progress is kept, `virtual:keeping/every-language` fetches them;
 * `virtual:page/<lang>/<kind or step>` are the words of one page (`PageWords`), for stories and tests: the pages of
 * the site carry their words themselves. `virtual:chart/<name>` is the drawing of a chart of the law (`ChartLayout`). The pseudo-locale `qps-plocm` is a language here. Neither schemas nor parsers
 * reach the browser.
 */
export function content(contentDir = 'content'): Plugin {
  let dir = contentDir;
  let loaded: Content | null = null;
  let isBuild = false;
  return {
    name: 'content',
    configResolved({ root, command }) {
      dir = resolve(root, contentDir);
      isBuild = command === 'build';
    },
    resolveId(id) {
      return naming.test(id) ? `\0${id}` : undefined;
    },
    async load(id) {
      const [, what, name] = resolved.exec(id) ?? [];
      if (what === 'chart' && name !== undefined) return { code: await chartModule(name), map: null };
      if (!isMade(what) || name === undefined) return undefined;
      try {
        loaded ??= loadContent(dir, { pseudo: true });
        if (name === EVERY) return { code: eachLanguage(what, shownLanguages(loaded, isBuild)), map: null };
        if (what === 'claims' && name === LAYOUT) return { code: await layoutModule(loaded), map: null };
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
