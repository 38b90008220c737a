/** Where an address leads that names another place by its parameters. Pure, and small: it runs before the first paint. */

export type Known = {
  /** Every step of the lesson. */
  steps: readonly string[];
  /** BCP 47. */
  languages: readonly string[];
  /** In which the page at the root of the site stands. */
  lang: string;
};

/**
 * The steps that an address chooses, in the order of the lesson; what is no step is passed over.
 * @returns `null` where it chooses none
 */
export function stepsAsked(search: string, steps: readonly string[]): string[] | null {
  const asked = new URLSearchParams(search).get('steps')?.split(',') ?? [];
  const chosen = steps.filter((id) => asked.includes(id));
  return chosen.length > 0 ? chosen : null;
}

/** The language of the site nearest to a wish: `fr-CA` finds `fr` where there is no `fr-CA`. */
export const languageFor = (wish: string | null, languages: readonly string[]) =>
  languages.find((lang) => lang.toLowerCase() === wish?.toLowerCase()) ??
  languages.find((lang) => lang.toLowerCase() === wish?.split('-')[0]?.toLowerCase());

/**
 * Where the browser has to go instead: the same page in the language asked for; from the cover to the step to start
 * with, once, so that the cover can be opened later; to the cover from a step that was not chosen.
 * @param path of the page from the root of the site, such as `en/the-letter/`
 * @returns path and parameters from the root of the site; `null` where the address is right
 */
export function detourFrom(path: string, search: string, { steps, languages, lang }: Known): string | null {
  const asked = new URLSearchParams(search);
  const [here = '', page = ''] = path.split('/');
  const chosen = stepsAsked(search, steps) ?? steps;
  const start = asked.get('start') ?? '';
  const isStart = page === '' && chosen.includes(start);
  const isLeftOut = steps.includes(page) && !chosen.includes(page);
  const name = isStart ? start : isLeftOut ? '' : page;
  const wished = languageFor(asked.get('lang'), languages) ?? lang;
  if (name === page && wished === (here || lang)) return null;
  asked.delete('start');
  const rest = isStart ? `${asked.size > 0 ? '?' : ''}${asked}`.replaceAll('%2C', ',') : search;
  return `${wished}/${name && `${name}/`}${rest}`;
}
