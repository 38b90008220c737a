import { build, type PluginOption } from 'vite';
import { shortName } from './short-name.ts';

/**
 * A script in one piece that loads nothing else: what a page holds in its head, or what a browser runs beside it.
 * @param entry from the root of the project
 * @param define names and the code that stands for each
 * @param plugins what the code needs to be understood
 */
export async function bundle(
  entry: string,
  define: Readonly<Record<string, string>> = {},
  plugins: PluginOption[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define },
    plugins,
    css: { modules: { generateScopedName: shortName } },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false, // or the script would bring its style by itself, which the policy of a page forbids
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [made] = [result].flat();
  const chunk = made && 'output' in made ? made.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new TypeError(`The bundle of '${entry}' holds no script.`);
  return chunk.code.trim();
}
