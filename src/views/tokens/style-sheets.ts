import { type BrandName, brands } from './brands.ts';
import { groups, tokens } from './groups.ts';
import type { Mode, Modes, Token } from './token.ts';

/** Where a mode is on: for the reader's system (`media`), or asked for on the root. The later stands above the earlier. */
const places: readonly { mode: Mode; media?: string; root?: string; why?: string }[] = [
  { mode: 'fonts', root: '.fonts' },
  { mode: 'still', media: '(prefers-reduced-motion: reduce)', why: 'The whole of reduced motion: end states at once.' },
  { mode: 'still', root: "[data-motion='reduce']" },
  { mode: 'more', media: '(prefers-contrast: more)' },
  { mode: 'more', root: "[data-contrast='more']" },
  {
    mode: 'forced',
    media: '(forced-colors: active)',
    why: 'Drawings take the colour of text, spots that of the page.',
  },
  { mode: 'print', media: 'print', why: 'On paper: by day, on white.' },
];

const plainly = (token: Token) => ('value' in token ? token.value : `light-dark(${token.light}, ${token.dark})`);
const declared = (name: string, value: string, note = '') => `--${name}: ${value};${note && ` /* ${note} */`}`;
const block = (selector: string, lines: readonly string[], indent = '') =>
  [`${indent}${selector} {`, ...lines.map((line) => line && `${indent}  ${line}`), `${indent}}`].join('\n');

/**
 * The blocks of all modes in which one of these tokens changes.
 * @param rootWith the root, with what has to stand on it; always of the same weight, so that the order decides
 */
function modesOf(changing: Readonly<Record<string, Modes>>, rootWith: (more: string) => string): string[] {
  return places.flatMap(({ mode, media, root = '', why }) => {
    const lines = Object.entries(changing).flatMap(([name, token]) => {
      const value = token[mode];
      return value === undefined ? [] : [declared(name, value)];
    });
    if (lines.length === 0) return [];
    const comment = why ? [`/* ${why} */`] : [];
    if (!media) return [...comment, block(rootWith(root), lines)];
    return [...comment, `@media ${media} {`, block(rootWith(''), lines, '  '), '}'];
  });
}

const written = (says: readonly string[]) => ['/*', ...says.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');

/** The text of `tokens.css`. */
export function tokenSheet(): string {
  const lines = groups.flatMap(([title, group]) => [
    '',
    `/* ${title} */`,
    ...Object.entries<Token>(group).map(([name, token]) => declared(name, plainly(token), token.use)),
  ]);
  return `${[
    written([
      'Written from `tokens/` by `npm run tokens`: change it there.',
      '',
      'A theme is another set of these custom properties and nothing else. Each colour holds its value by day and by night;',
      "the day's ones are paper and ink, the night's a lamp on a desk: the letter stays paper and is the brightest thing.",
      '`data-theme` on the root chooses one of the two, `data-contrast` more contrast, `data-motion` less motion; without',
      "them the reader's system does.",
    ]),
    block(':root', ['color-scheme: light dark;', ...lines]),
    block("[data-theme='light']", ['color-scheme: light;']),
    block("[data-theme='dark']", ['color-scheme: dark;']),
    ...modesOf(tokens, (more) => (more.startsWith('[') ? more : `:root${more}`)),
  ].join('\n')}\n`;
}

/**
 * The text of a brand's style sheet. Its selectors weigh more than those of `tokens.css`, so that either may load first;
 * what modes change is said once more for the same reason.
 */
export function brandSheet(name: BrandName): string {
  const set = Object.entries<Token>(brands[name]);
  const changing = Object.fromEntries(set.map(([key]) => [key, tokens[key] ?? {}]));
  const rootWith = (more: string) => `:root[data-brand='${name}']${more && `:where(${more})`}`;
  return `${[
    written(['Written from `tokens/brands.ts` by `npm run tokens`: change it there.']),
    block(
      rootWith(''),
      set.map(([key, token]) => declared(key, plainly(token))),
    ),
    ...modesOf(changing, rootWith),
  ].join('\n')}\n`;
}

/** Every style sheet that the tokens give, by its path in `src/views`. */
export const styleSheets = (): Record<string, string> => ({
  'tokens.css': tokenSheet(),
  ...Object.fromEntries(
    // The keys of an object written out above.
    (Object.keys(brands) as BrandName[]).map((name) => [`themes/${name}.css`, brandSheet(name)]),
  ),
});
