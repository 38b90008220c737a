import { build } from 'vite';

/**
 * A script in one piece that loads nothing else: what a page holds in its head, or what a browser runs beside it.
 * @param entry from the root of the project
 * @param define names and the code that stands for each
 */
export async function bundle(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [made] = [result].flat();
  const chunk = made && 'output' in made ? made.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new TypeError(`The bundle of '${entry}' holds no script.`);
  return chunk.code.trim();
}
