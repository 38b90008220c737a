import { drawing, kinds, paper, shades } from './colours.ts';
import { durations, easings } from './motion.ts';
import { corners, faces, layers, leading, lifts, lines, sizes, space } from './scales.ts';
import type { Tokens } from './token.ts';

/** All tokens that style sheets hold, in their order there, and what is said above each group. */
export const groups = [
  ['type: the shipped faces stand first once they have arrived; until then their places are empty', faces],
  ["sizes in rem, so that a reader's own size counts", { ...sizes, ...leading }],
  ['space: steps of 4 px', space],
  ['lines, corners, depth: paper has edges, not clouds', { ...lines, ...corners, ...shades, ...lifts }],
  ['motion; springs, which a script alone can use, stand in tokens/springs.ts', { ...durations, ...easings }],
  ['layers, from the lowest to the highest', layers],
  ['paper and ink', paper],
  ['drawing: one ink line, flat spots. Marigold is the letter and where you are, and nothing else', drawing],
  ['the four kinds: always colour, shape and word. Only a decision is filled', kinds],
] as const;

type NamesIn<Group> = Group extends readonly [string, infer Held] ? keyof Held : never;
export type TokenName = NamesIn<(typeof groups)[number]>;

export const tokens: Tokens = Object.fromEntries(groups.flatMap(([, group]) => Object.entries(group)));
