/** What a teacher pastes into a course: made from the choices alone. */
import { type EmbedContext, themes } from './embed.machine.ts';

/** What was chosen otherwise than it is anyway, as the address names it. */
export function parametersOf({ steps, allSteps, policy, theme }: Omit<EmbedContext, 'lang'>): [string, string][] {
  return [
    ...(steps.length < allSteps.length ? ([['steps', steps.join(',')]] as [string, string][]) : []),
    ...(policy === 'open' ? [] : ([['policy', policy]] as [string, string][])),
    ...(theme === 'auto' ? [] : ([['theme', theme]] as [string, string][])),
  ];
}

/** On the page for teachers the language of the students: `lang` would change the page itself. */
export const ofStudents = 'students';

/** The same for the address of the page for teachers, which stands in a language of its own. */
export const pageParametersOf = (choices: EmbedContext, pageLang: string): [string, string][] => [
  ...parametersOf(choices),
  ...(choices.lang === pageLang ? [] : ([[ofStudents, choices.lang]] as [string, string][])),
];

/**
 * The choices that an address names, as `pageParametersOf` writes them; what is unknown is passed over.
 * @param asked the value of a parameter, or `null`
 */
export function choicesIn(
  asked: (name: string) => string | null,
  allSteps: readonly string[],
  languages: readonly string[],
): Partial<Pick<EmbedContext, 'steps' | 'policy' | 'theme' | 'lang'>> {
  const named = asked('steps')?.split(',') ?? [];
  const steps = allSteps.filter((id) => named.includes(id));
  const theme = themes.find((one) => one === asked('theme'));
  const lang = languages.find((one) => one === asked(ofStudents));
  return {
    ...(steps.length > 0 && { steps }),
    ...(asked('policy') === 'guided' && { policy: 'guided' }),
    ...(theme && { theme }),
    ...(lang && { lang }),
  };
}

/**
 * The address of the lesson with these choices. Ids need no escaping, and commas stay, to be read.
 * @param root of the site, with a slash at its end
 * @param page of the lesson; its cover where none is named
 */
export function addressOf(choices: EmbedContext, root: string, page?: 'print' | 'key'): string {
  const query = parametersOf(choices)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return `${root}${choices.lang}/${page ? `${page}/` : ''}${query === '' ? '' : `?${query}`}`;
}

/** The address of the preview, which names the page around it as its host: that one begins it anew. */
export function previewOf(choices: EmbedContext, root: string): string {
  const address = addressOf(choices, root);
  return `${address}${address.includes('?') ? '&' : '?'}host=${new URL(root).origin}`;
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const words = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export type Snippets = { frame: string; element: string; link: string };

/**
 * Frame and element carry a link too: where a course removes them, the link is left.
 * @param titles of the frame, and of the link
 */
export function snippetsOf(choices: EmbedContext, root: string, titles: { frame: string; link: string }): Snippets {
  const address = addressOf(choices, root);
  const link = `<p><a href="${attribute(address)}">${words(titles.link)}</a></p>`;
  const source = `src="${attribute(address)}" title="${attribute(titles.frame)}"`;
  const asked = [['lang', choices.lang] as const, ...parametersOf(choices)]
    .map(([name, value]) => ` ${name}="${attribute(value)}"`)
    .join('');
  return {
    element: `<icc-lesson src="${attribute(root)}" title="${attribute(titles.frame)}"${asked}>${link}</icc-lesson><script src="${attribute(root)}embed.js"></script>`,
    frame: `<iframe ${source} width="100%" height="720" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>${link}`,
    link: address,
  };
}
