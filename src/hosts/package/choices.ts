import type { Choices } from './whole.ts';

/** What a teacher asks for, as it was written. */
export type Wishes = Partial<
  Record<'steps' | 'start' | 'policy' | 'quiz' | 'theme' | 'motion' | 'accent' | 'seed', string>
>;

export type Known = {
  /** Every step of the lesson, in order. */
  steps: readonly string[];
  /** Whether a colour can be told from all that it lies on, by day or by night. */
  isAccent(hex: string): boolean;
};

/** Of each the one that holds anyway, and the others. */
const values = {
  policy: ['open', 'guided'],
  quiz: ['graded', 'practice'],
  theme: ['auto', 'light', 'dark'],
  motion: ['', 'reduce'],
} as const;

const listed = (all: readonly string[]) => all.filter((one) => one !== '').join(', ');

/**
 * Reads a teacher's choices; unlike an address, a package that is made once is not to hold what cannot be used.
 * @returns the choices that change something, or each fault with what to write
 */
export function choicesFrom(wishes: Wishes, known: Known): { choices: Choices } | { faults: string[] } {
  const faults: string[] = [];
  const choices: [string, string][] = [];
  const asked = wishes.steps?.split(',').map((step) => step.trim());
  for (const step of asked?.filter((one) => !known.steps.includes(one)) ?? [])
    faults.push(`there is no step '${step}': write some of ${listed(known.steps)}, a comma between`);
  const steps = asked ? known.steps.filter((step) => asked.includes(step)) : known.steps;
  if (steps.length < known.steps.length) choices.push(['steps', steps.join(',')]);
  if (wishes.start !== undefined) {
    if (steps.includes(wishes.start)) choices.push(['start', wishes.start]);
    else
      faults.push(
        `the lesson cannot start with '${wishes.start}': write one of ${listed(steps.length > 0 ? steps : known.steps)}`,
      );
  }
  for (const [name, all] of Object.entries(values)) {
    const wish = wishes[name as keyof typeof values]; // its own keys
    const [usual, ...others] = all as readonly string[];
    if (wish === undefined || wish === usual) continue;
    if (others.includes(wish)) choices.push([name, wish]);
    else faults.push(`${name} cannot be '${wish}': write ${listed(all).replace(/, (?!.*, )/, ' or ')}`);
  }
  if (wishes.accent !== undefined) {
    const hex = wishes.accent.replace(/^#/, '').toLowerCase();
    if (!/^[\da-f]{6}$/.test(hex)) faults.push(`accent cannot be '${wishes.accent}': write six hexadecimal digits`);
    else if (known.isAccent(hex)) choices.push(['accent', hex]);
    else faults.push(`the accent ${hex} cannot be read on paper of either theme: choose one with more contrast`);
  }
  if (wishes.seed !== undefined) {
    if (/^\d{1,15}$/.test(wishes.seed)) choices.push(['seed', String(Number(wishes.seed))]);
    else faults.push(`seed cannot be '${wishes.seed}': write a whole number`);
  }
  return faults.length > 0 ? { faults } : { choices };
}
