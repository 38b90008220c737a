import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { expect, it } from 'vitest';
import { content } from '../../scripts/content-plugin.ts';
import { lessonOf, loadContent, pageWords } from '../../src/content/load.ts';
import { inFolder } from '../content/small-lesson.ts';

async function bundle(dir: string): Promise<string> {
  writeFileSync(join(dir, 'entry.js'), "import lesson from 'virtual:lesson/en'; console.log(lesson);");
  const built = await build({
    root: dir,
    configFile: false,
    logLevel: 'silent',
    plugins: [content('.')],
    build: { write: false, minify: false, rolldownOptions: { input: join(dir, 'entry.js') } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  return output !== undefined && 'output' in output
    ? output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
    : '';
}

it('gives the lesson as a module, without words, schemas or parsers', async () => {
  const code = await inFolder(bundle);
  expect(code).toContain('small-lesson');
  expect(code).not.toMatch(/zod|ZodError|mdast|No one is bound by a letter/);
  expect(code.length).toBeLessThan(6000);
});

it('gives the same lesson as the build has', async () => {
  await inFolder(async (dir) => {
    const server = await createServer({
      root: dir,
      configFile: false,
      logLevel: 'silent',
      plugins: [content('.')],
      server: { middlewareMode: true, ws: false },
    });
    try {
      const { default: lesson } = await server.ssrLoadModule('virtual:lesson/en');
      expect(lesson).toEqual(lessonOf(loadContent(dir), 'en'));
    } finally {
      await server.close();
    }
  });
});

it('gives the words of a page, by its kind or by its step', async () => {
  await inFolder(async (dir) => {
    const server = await createServer({
      root: dir,
      configFile: false,
      logLevel: 'silent',
      plugins: [content('.')],
      server: { middlewareMode: true, ws: false },
    });
    try {
      const wordsOf = async (name: string) => (await server.ssrLoadModule(`virtual:page/en/${name}`)).default;
      const loaded = loadContent(dir);
      expect(await wordsOf('summary')).toEqual(pageWords(loaded, 'en', { kind: 'summary' }));
      expect(await wordsOf('the-post')).toEqual(pageWords(loaded, 'en', { kind: 'step', step: 'the-post' }));
      await expect(wordsOf('the-pest')).rejects.toThrow("There is no step 'the-pest'.");
    } finally {
      await server.close();
    }
  });
});

it('gives the changed lesson once a file of the content changes', async () => {
  await inFolder(async (dir) => {
    const server = await createServer({
      root: dir,
      configFile: false,
      logLevel: 'silent',
      plugins: [content('.')],
      server: { middlewareMode: true, ws: false, watch: null },
    });
    try {
      const passMark = async () => (await server.ssrLoadModule('virtual:lesson/en')).default.passMark;
      expect(await passMark()).toBe(0.7);
      const file = join(dir, 'lesson.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('0.7', '0.8'));
      server.watcher.emit('change', file);
      await expect.poll(passMark).toBe(0.8);
    } finally {
      await server.close();
    }
  });
});

it('stops on wrong content and says where it is', async () => {
  const failed = inFolder(bundle, ['claims.yaml', 'speaker: maria-okoro', 'speaker: maria-okora']);
  await expect(failed).rejects.toThrow(/claims\.yaml:11:12: unknown actor 'maria-okora': write 'maria-okoro'/);
});
