/** Which components the views export, and which of them a story shows. */
import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

export type Component = { file: string; name: string };
/** Text by path from the root of the project. */
export type Files = Readonly<Record<string, string>>;

const isComponentName = (name: string) => /^[A-Z]\w*[a-z]\w*$/.test(name);
const baseName = (file: string) => posix.basename(file).replace(/\.tsx?$/, '');

function parsed(file: string, text: string): ESTree.Program {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);
  return program;
}

const nameOf = (node: ESTree.ModuleExportName) => (node.type === 'Literal' ? node.value : node.name);

function declaredBy(node: ESTree.Declaration | null): string[] {
  if (node?.type === 'FunctionDeclaration' || node?.type === 'ClassDeclaration') return node.id ? [node.id.name] : [];
  if (node?.type !== 'VariableDeclaration') return [];
  return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
}

/** The components that a file exports; one exported by default has the name of its file. */
export function componentsIn(file: string, text: string): Component[] {
  const names: string[] = [];
  new Visitor({
    ExportNamedDeclaration(node) {
      if (node.exportKind === 'type') return;
      names.push(...declaredBy(node.declaration), ...node.specifiers.map(({ exported }) => nameOf(exported)));
    },
    ExportDefaultDeclaration() {
      names.push(baseName(file));
    },
  }).visit(parsed(file, text));
  return names.filter(isComponentName).map((name) => ({ file, name }));
}

/** What a file takes from others, as `<path>#<name>`; `#*` is all of it. */
export function importsOf(file: string, text: string): string[] {
  const found: string[] = [];
  new Visitor({
    ImportDeclaration({ importKind, source, specifiers }) {
      if (importKind === 'type' || !source.value.startsWith('.')) return;
      const path = posix.join(posix.dirname(file), source.value);
      for (const one of specifiers) {
        if (one.type === 'ImportNamespaceSpecifier') found.push(`${path}#*`);
        else found.push(`${path}#${one.type === 'ImportSpecifier' ? nameOf(one.imported) : baseName(path)}`);
      }
    },
  }).visit(parsed(file, text));
  return found;
}

/** All that story files import, themselves or through a file beside them. */
function importedByStories(stories: Files): ReadonlySet<string> {
  const imported = new Set<string>();
  const read = new Set<string>();
  const visit = (file: string) => {
    const text = stories[file];
    if (text === undefined || read.has(file)) return;
    read.add(file);
    for (const one of importsOf(file, text)) {
      imported.add(one);
      visit(one.replace(/#.*$/, ''));
    }
  };
  Object.keys(stories)
    .filter((file) => file.endsWith('.stories.tsx'))
    .forEach(visit);
  return imported;
}

/**
 * The components that no story shows: none imports them, and none stands under their path for them.
 * @param views the files of `src/views`
 * @param stories the files of `stories`
 */
export function withoutStory(views: Files, stories: Files): { all: Component[]; missing: Component[] } {
  const imported = importedByStories(stories);
  const all = Object.entries(views)
    .filter(([file]) => file.endsWith('.tsx'))
    .flatMap(([file, text]) => componentsIn(file, text));
  const isMirrored = ({ file, name }: Component) =>
    name === baseName(file) && file.replace(/^src\/views\/(.+)\.tsx$/, 'stories/$1.stories.tsx') in stories;
  const isImported = ({ file, name }: Component) => imported.has(`${file}#${name}`) || imported.has(`${file}#*`);
  return { all, missing: all.filter((component) => !isMirrored(component) && !isImported(component)) };
}
