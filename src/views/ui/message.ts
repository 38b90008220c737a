/** Fills the messages of `content/<locale>/ui.yaml`. Pure: the language is given, never read from the page. */

export type Values = Readonly<Record<string, string | number>>;
/** The forms of one counted message, by `Intl.PluralRules`. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string | undefined>> & { other: string }>;

/**
 * Puts values into the places `{name}` of a message.
 * @throws {RangeError} where the message names a value that is not given
 */
export function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`'${message}' needs a value for '${name}'.`);
    return String(value);
  });
}

/** The form of a message that its language uses for this number, filled with `count` and the other values. */
export function counted(forms: Counted, count: number, lang: string, values: Values = {}): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(form, { ...values, count: count.toLocaleString(lang) });
}

/** The language by whose customs dates and lists are written: the lesson's English is British. */
export const formatsOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);
