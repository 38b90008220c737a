import claims from 'virtual:claims/every-language';
import type { ClaimsData } from '../../../content/lesson.ts';

const asked = new Map<string, Promise<ClaimsData>>();

/** The argument graph with its words, fetched once a language. */
export function claimsIn(lang: string): Promise<ClaimsData> {
  const known = asked.get(lang);
  if (known) return known;
  const load = claims[lang];
  if (load === undefined) throw new RangeError(`The argument graph has no words in '${lang}'.`);
  const data = load().then((module) => module.default);
  asked.set(lang, data);
  return data;
}
