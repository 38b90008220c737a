const precisions: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** The language by whose customs dates and lists are written: the lesson's English is British. */
const formatsOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** An ISO 8601 day, month or year in full, in the reader's language: no more exact than it was given. */
export function inFull(date: string, lang: string): string {
  const precision = precisions[date.split('-').length - 1] ?? {};
  return new Date(date).toLocaleDateString(formatsOf(lang), { ...precision, timeZone: 'UTC' });
}
