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

/**
 * The form of a message that its language uses for this number, filled with `count` and the other values. What is
 * counted here never fills a thousand, so its digits need no grouping: a browser's first formatted number costs a slow
 * phone as much as all else that a page needs before it answers.
 */
export function counted(forms: Counted, count: number, lang: string, values: Values = {}): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return fill(form, { ...values, count });
}
