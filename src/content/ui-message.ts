/** Schemas of a word of the interface: plain, with places such as `{step}` to fill, or counting. */
import { z } from 'zod';

/** Words with places to fill: each of `needed` must be there, and none but `known` can be filled. */
const filled = (needed: readonly string[], known: readonly string[]) =>
  z
    .string()
    .min(1, 'is empty: write the words')
    .superRefine((value, context) => {
      const found = [...value.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
      for (const name of needed.filter((name) => !found.includes(name)))
        context.addIssue({ code: 'custom', message: `lacks {${name}}: write it where the value belongs` });
      const advice = known.length === 0 ? 'remove it' : `write ${known.map((name) => `{${name}}`).join(' or ')}`;
      for (const name of found.filter((name) => !known.includes(name)))
        context.addIssue({ code: 'custom', message: `has {${name}}, which nothing fills: ${advice}` });
    });

/** Words without places to fill. */
export const text = filled([], []);

/** Words for each type of item. */
export const textPerItemType = z.strictObject({
  'single-choice': text,
  'multiple-choice': text,
  'true-false': text,
  sort: text,
  order: text,
  match: text,
  'mark-sentences': text,
  predict: text,
  'short-answer': text,
});

/** A sentence with places to fill, such as "Step {step} of {steps}". */
export const message = (...names: string[]) => filled(names, names);

/** A message that counts: the forms of `Intl.PluralRules`; each holds every name, and `other` the count too. */
export const counted = (...names: string[]) => {
  const form = filled(names, ['count', ...names]).optional();
  return z.strictObject({ zero: form, one: form, two: form, few: form, many: form, other: message('count', ...names) });
};
