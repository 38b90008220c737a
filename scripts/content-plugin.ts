import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { ContentErrors } from '../src/content/content-error.ts';
import { lessonOf, loadContent } from '../src/content/load.ts';

const PREFIX = 'virtual:lesson/';

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
 * Vite plugin: `virtual:lesson/<lang>` is the lesson as a module (`Lesson`), made from the files of `contentDir`.
 * Neither schemas nor parsers reach the browser. `PSEUDO=1` adds the pseudo-locale `qps-plocm`.
 */
export function content(contentDir = 'content'): Plugin {
  const pseudo = process.env.PSEUDO === '1';
  let dir = contentDir;
  return {
    name: 'content',
    configResolved({ root }) {
      dir = resolve(root, contentDir);
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      try {
        const lesson = lessonOf(loadContent(dir, { pseudo }), id.slice(PREFIX.length + 1));
        return { code: `export default ${JSON.stringify(lesson)};`, map: null };
      } catch (error) {
        throw readable(error);
      }
    },
    configureServer({ watcher }) {
      watcher.add(dir);
    },
    hotUpdate({ file }) {
      if (!resolve(file).startsWith(dir + sep)) return undefined;
      const { moduleGraph } = this.environment;
      const lessons = [...moduleGraph.idToModuleMap.values()].filter(({ id }) => id?.startsWith(`\0${PREFIX}`));
      for (const module of lessons) moduleGraph.invalidateModule(module);
      // Words stand in the page itself, so that the page must be made anew.
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
