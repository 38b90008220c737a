/** Reads one source file with the parser of the build: what it imports, which globals it uses, which words it shows. */
import type { ESTree } from 'vite';
import { parseSync, Visitor } from 'vite';

export type Import = {
  specifier: string;
  /** Gone after compiling, so it binds to a type alone. */
  isType: boolean;
  /** Names as the other file exports them. */
  names: string[];
  line: number;
};
export type Use = { what: string; line: number };
export type Source = { imports: Import[]; globals: Use[]; words: Use[] };

/** Whatever lets a pure layer see the page, the clock, chance or the network. */
const globals = new Set(
  (
    'document window globalThis navigator location history localStorage sessionStorage indexedDB performance crypto ' +
    'fetch XMLHttpRequest WebSocket setTimeout setInterval setImmediate requestAnimationFrame queueMicrotask process console'
  ).split(' '),
);
/** Attributes and properties whose text a person reads or hears. */
const readAloud = new Set(
  (
    'aria-label aria-description aria-roledescription aria-valuetext aria-placeholder alt title placeholder label ' +
    'ariaLabel ariaDescription ariaRoleDescription ariaValueText textContent innerText innerHTML'
  ).split(' '),
);

const hasLetter = (text: string) => /\p{L}/u.test(text);

/** The text that an expression writes out, where it stands in the source: `'a'`, `` `a` ``, `b ? 'a' : c`. */
function textIn(node: ESTree.Expression | ESTree.JSXEmptyExpression): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw).join(' ');
  if (node.type === 'ConditionalExpression') return `${textIn(node.consequent)} ${textIn(node.alternate)}`.trim();
  if (node.type === 'LogicalExpression') return textIn(node.right);
  return '';
}

const literal = (node: ESTree.Expression | ESTree.Argument) =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

const nameOf = (node: ESTree.ModuleExportName) => (node.type === 'Literal' ? node.value : node.name);

/** @throws {SyntaxError} where the text cannot be read */
export function readSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}`);
  const found: Source = { imports: [], globals: [], words: [] };
  const lineOf = ({ start }: { start: number }) => text.slice(0, start).split('\n').length;
  const addImport = (node: ESTree.Span, specifier: string, isType: boolean, names: string[] = []) =>
    found.imports.push({ specifier, isType, names, line: lineOf(node) });
  const addWords = (node: ESTree.Span, words: string) => {
    if (hasLetter(words)) found.words.push({ what: words.trim(), line: lineOf(node) });
  };
  const addGlobal = (node: ESTree.Span, what: string) => found.globals.push({ what, line: lineOf(node) });
  const isGlobal = (node: ESTree.Expression) => node.type === 'Identifier' && globals.has(node.name);

  new Visitor({
    ImportDeclaration(node) {
      const names = node.specifiers.map((one) => (one.type === 'ImportSpecifier' ? nameOf(one.imported) : '*'));
      addImport(node, node.source.value, node.importKind === 'type', names);
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      const names = node.specifiers.map(({ local }) => nameOf(local));
      addImport(node, node.source.value, node.exportKind === 'type', names);
    },
    ExportAllDeclaration(node) {
      addImport(node, node.source.value, node.exportKind === 'type', ['*']);
    },
    ImportExpression(node) {
      addImport(node, literal(node.source) ?? '(computed)', false, ['*']);
    },
    TSImportType(node) {
      addImport(node, node.source.value, true);
    },
    CallExpression(node) {
      if (isGlobal(node.callee) && node.callee.type === 'Identifier') addGlobal(node, node.callee.name);
      const isGlob =
        node.callee.type === 'MemberExpression' &&
        node.callee.object.type === 'MetaProperty' &&
        node.callee.property.type === 'Identifier' &&
        node.callee.property.name === 'glob';
      if (isGlob) addImport(node, '(glob)', false, ['*']);
    },
    MemberExpression(node) {
      const { object, property } = node;
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      if (globals.has(object.name)) addGlobal(node, object.name);
      const member = `${object.name}.${property.name}`;
      if (member === 'Date.now' || member === 'Math.random') addGlobal(node, member);
    },
    NewExpression(node) {
      if (node.callee.type !== 'Identifier') return;
      if (node.callee.name === 'Date' && node.arguments.length === 0) addGlobal(node, 'new Date()');
      if (isGlobal(node.callee)) addGlobal(node, node.callee.name);
    },
    JSXText(node) {
      addWords(node, node.value);
    },
    JSXElement(node) {
      for (const child of node.children) {
        if (child.type === 'JSXExpressionContainer') addWords(child, textIn(child.expression));
      }
    },
    JSXFragment(node) {
      for (const child of node.children) {
        if (child.type === 'JSXExpressionContainer') addWords(child, textIn(child.expression));
      }
    },
    JSXAttribute(node) {
      if (node.name.type !== 'JSXIdentifier' || !readAloud.has(node.name.name) || !node.value) return;
      if (node.value.type === 'Literal') addWords(node, node.value.value);
      if (node.value.type === 'JSXExpressionContainer') addWords(node, textIn(node.value.expression));
    },
    AssignmentExpression(node) {
      const { left, right } = node;
      if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier') return;
      if (readAloud.has(left.property.name)) addWords(node, textIn(right));
    },
  }).visit(program);
  return found;
}
