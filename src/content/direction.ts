/** The direction of writing of a language. */

/** ISO 15924 codes of scripts written from right to left that a translation of the lesson may use. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/**
 * The pseudo-locale: `qps` lies in the range that ISO 639 leaves to private use (`qaa` to `qtz`), so that no real
 * language is meant, and `plocm` ("pseudo-localised, mirrored") is a well-formed variant that several systems use.
 */
export const PSEUDO_LOCALE = 'qps-plocm';

export function directionOf(lang: string): 'ltr' | 'rtl' {
  if (lang === PSEUDO_LOCALE) return 'rtl';
  return RIGHT_TO_LEFT.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
