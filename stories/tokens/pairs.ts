/** Which colours meet, and how much contrast each meeting needs. Stories show them, a test counts them in every theme. */
import type { TokenName } from '../../src/views/tokens/groups.ts';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what has to be seen to operate a control or to understand a drawing. */
export const least = { text: 4.5, line: 3 } as const;

export type Pair = {
  front: TokenName;
  ground: TokenName;
  needs: keyof typeof least;
  /** Where they meet. */
  where: string;
};

const on = (
  grounds: readonly TokenName[],
  fronts: Partial<Record<TokenName, string>>,
  needs: Pair['needs'] = 'text',
): Pair[] =>
  // The keys are those of the type above, written out below.
  (Object.entries(fronts) as [TokenName, string][]).flatMap(([front, where]) =>
    grounds.map((ground) => ({ front, ground, needs, where })),
  );

const surfaces = ['desk', 'sheet', 'inset'] as const;

/** Mixed grounds lie between two of these, and so does their contrast. */
export const pairs: readonly Pair[] = [
  ...on(surfaces, {
    ink: 'text',
    'ink-2': 'notes, labels, dates',
    'ink-3': 'the quietest text',
    claim: 'the word of a kind',
    reply: 'the word of a kind',
    evidence: 'the word of a kind',
    decision: 'the word of a kind',
  }),
  ...on(['claim-tint'], { claim: 'a card that is moved', ink: 'a claim', 'ink-2': 'its source' }),
  ...on(['reply-tint'], { reply: 'a tag', ink: 'a reply', 'ink-2': 'its source' }),
  ...on(['evidence-tint'], { evidence: 'a tag', ink: 'a piece of evidence', 'ink-2': 'its source' }),
  ...on(['decision-tint'], { decision: 'a tag', ink: 'a decision', 'ink-2': 'its source', 'ink-3': 'its date' }),
  ...on(['decision'], { 'on-decision': 'a stamp' }),
  ...on(['ink'], { 'on-ink': 'what is marked or selected' }),
  ...on(['accent'], { 'on-accent': 'the primary button' }),
  ...on(['accent-2'], { 'on-accent': 'the same, under the pointer' }),
  ...on(['letter'], { 'on-letter': 'words on the envelope' }),
  ...on(['letter-paper'], { 'letter-line': 'the open letter' }),
  ...on(
    surfaces,
    {
      'rule-control': 'the edge of a control',
      accent: 'the primary button',
      'accent-2': 'the same, under the pointer',
      focus: 'the focus ring',
      'draw-line': 'the line of drawings',
    },
    'line',
  ),
  ...on(['draw-paper', 'draw-stone', 'draw-slate', 'draw-slate-2'], { 'draw-line': 'the line of drawings' }, 'line'),
  ...on(['letter', 'letter-shade'], { 'letter-line': 'the line of the letter' }, 'line'),
];

/** The four kinds, which have to be told apart by everyone. */
export const kindNames = ['claim', 'reply', 'evidence', 'decision'] as const;

/** Two kinds at a time. */
export const kindPairs = kindNames.flatMap((one, index) =>
  kindNames.slice(index + 1).map((other) => [one, other] as const),
);
/** The least distance of two kinds in the eyes of anyone; shape and word carry the rest. */
export const leastDistance = 11;
