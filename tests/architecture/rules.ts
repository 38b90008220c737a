/** The layers of `src/` and what each may import. One list for all folders. */
import { posix } from 'node:path';
import { type Import, readSource } from './read-source.ts';

/** A file imports from its own layer and from those to its left. */
const layers = ['law', 'learning', 'content', 'views', 'hosts'] as const;
type Layer = (typeof layers)[number];

/** Packages by what they bring along; an entry ending in `*` stands for all that begin so. */
const buildTime = ['zod', 'yaml', 'js-yaml', 'mdast*', 'micromark*', 'unist*', 'marked', '@argdown*', 'vite', 'node:*'];
const browser = ['react', 'react-dom', 'react-dom/*', 'react/*', '@xstate/react', 'framer-motion*', '@atlaskit/*'];
const machines = ['xstate', 'xstate/*', '@xstate/react'];

const isOneOf = (specifier: string, packages: readonly string[]) =>
  packages.some((name) =>
    name.endsWith('*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`),
  );

const layerOf = (path: string): Layer | null => layers.find((layer) => path.startsWith(`src/${layer}/`)) ?? null;

/** The folder of one host: `src/hosts/page/…` is of `page`. */
const hostOf = (path: string) => path.split('/')[2] ?? '';
/** What hosts share stands in folders of its own, and knows none of them. */
const sharedByHosts = ['report', 'package', 'bank'];
/** The one file that knows every way of reporting, and picks one. */
const chooser = 'src/hosts/open-reporter.ts';
const mayKnowHost = (path: string, to: string) =>
  hostOf(to) === hostOf(path) || sharedByHosts.includes(hostOf(to)) || path === chooser || to === chooser;
const isPure = (layer: Layer) => layer === 'law' || layer === 'learning';
/** Commands run where the build runs, so they may load content. */
const isCommand = (path: string) => path.startsWith('src/hosts/cli/');
const mayKnowMachines = (path: string) => !path.startsWith('src/views/') || path.startsWith('src/views/screens/');

function faultOfPath(path: string, layer: Layer, to: string, { isType, names }: Import): string | null {
  const target = layerOf(to);
  if (!to.startsWith('src/')) return 'src/ imports nothing from outside itself';
  if (target === null) return `${to} belongs to no layer`;
  if (target === 'hosts' && (layer !== 'hosts' || !mayKnowHost(path, to))) return 'nobody imports a host';
  if (target === 'content' && layer !== 'content' && !isType && !isCommand(path))
    return 'content runs at build time: take its types only (`import type`)';
  if (layers.indexOf(target) > layers.indexOf(layer) && !(target === 'content' && isType))
    return `${layer} stands to the left of ${target} and knows nothing of it`;
  if (to.endsWith('.machine.ts') && !isType && !mayKnowMachines(path)) return 'among views only screens know machines';
  if (layer === 'views' && target === 'learning' && !isType && names.some((name) => /^(grade|\*$)/.test(name)))
    return 'a view grades nothing';
  return null;
}

/** A figure that has more to tell than a page can carry brings its own words with its code. */
const isOwnData = (path: string, specifier: string) =>
  (path.endsWith('views/screens/figures/SimulatorFigure.tsx') && specifier.startsWith('virtual:simulator/')) ||
  (path.endsWith('views/screens/figures/claims-data.ts') && specifier === 'virtual:claims/every-language');

function faultOfPackage(path: string, layer: Layer, { specifier }: Import): string | null {
  // A drawing made from the machine: whoever may know the machine may have it.
  if (specifier.startsWith('virtual:chart/') || specifier === 'virtual:claims/layout')
    return layer === 'views' && mayKnowMachines(path) ? null : 'only screens take the drawing of a chart';
  if (specifier.startsWith('virtual:'))
    return layer === 'hosts' || isOwnData(path, specifier) ? null : 'only hosts load the lesson; others are given it';
  if (isPure(layer) && !isOneOf(specifier, ['xstate'])) return `${layer} uses no package but xstate`;
  if (layer === 'content' && isOneOf(specifier, [...browser, ...machines])) return 'content knows no view';
  const isBuildTime = isOneOf(specifier, buildTime);
  if (isBuildTime && layer !== 'content' && !(isCommand(path) && specifier.startsWith('node:')))
    return 'this package belongs to the build';
  if (isOneOf(specifier, machines) && !mayKnowMachines(path)) return 'among views only screens know machines';
  return null;
}

function faultOf(path: string, layer: Layer, one: Import): string | null {
  const { specifier } = one;
  if (specifier === '(computed)' || specifier === '(glob)')
    return 'write the path of the import out, so that it can be checked';
  if (!specifier.startsWith('.')) return faultOfPackage(path, layer, one);
  return faultOfPath(path, layer, posix.join(posix.dirname(path), specifier), one);
}

/** Whether the rules for layers hold for the file; the public API and declarations stand above the layers. */
const isLayered = (path: string) => path !== 'src/index.ts' && !path.endsWith('.d.ts');

/**
 * Every breach of the boundaries in one file.
 * @param path from the root of the project, such as `src/learning/draw.ts`
 * @returns lines of the form `file:line: what is wrong: the import`
 */
export function findingsIn(path: string, text: string): string[] {
  if (!isLayered(path)) return [];
  const layer = layerOf(path);
  if (layer === null) return [`${path}:1: belongs to no layer (${layers.join(', ')})`];
  const { imports, globals, words } = readSource(path, text);
  const ofImports = imports.flatMap((one) => {
    const fault = faultOf(path, layer, one);
    return fault === null ? [] : [`${path}:${one.line}: ${fault}: '${one.specifier}'`];
  });
  const ofGlobals = isPure(layer)
    ? globals.map(({ what, line }) => `${path}:${line}: ${layer} knows no page, clock, chance or network: ${what}`)
    : [];
  const ofWords = words.map(({ what, line }) => `${path}:${line}: words for readers belong to content/: "${what}"`);
  return [...ofImports, ...ofGlobals, ...ofWords];
}
