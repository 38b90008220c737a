/** Schema of the words around the argument graph: `content/<locale>/figures/claims.yaml`. */
import { z } from 'zod';
import { claimKind, decisionKind, documentKind, replyKind, verification } from './claims-schemas.ts';
import { inline } from './item-schemas.ts';
import { counted, message, text } from './ui-message.ts';

/** A word for each: none forgotten, none too many. */
const words = <Name extends string>(names: readonly Name[]) => z.record(z.enum(names), text);
const standings = [
  'alleged',
  'requested',
  'proposed',
  'ordered',
  'stated',
  'assessed',
  'denied',
  'contested',
  'decided-in-law',
  'found-by-court',
  'undecided',
] as const;
const edges = ['says', 'answers', 'cites', 'supports', 'rests-on', 'retells', 'about', 'stands-beside'] as const;

/** Shared by all figures of the graph. */
const names = z.strictObject({
  claimKinds: words(claimKind.options),
  replyKinds: words(replyKind.options),
  documentKinds: words(documentKind.options),
  decisionKinds: words(decisionKind.options),
  standings: words(standings),
  verification: words(verification.options),
  /** An edge as read from its beginning, and from its end. */
  edges: words(edges),
  edgesBack: words(edges),
  /** A reply beside a claim that it does not answer, as read from either. */
  misplaced: text,
  confirmed: counted(),
  votes: message('for', 'against', 'abstentions'),
  gap: text,
  gapLooked: message('date'),
  gapOpen: text,
  besideOther: message('beside', 'answered'),
});

const map = z.strictObject({
  title: text,
  intro: inline,
  forms: text,
  asMap: text,
  asTable: text,
  asOutline: text,
  /** How many are on: of all of them, or of those that are folded. */
  filters: counted(),
  moreFilters: counted(),
  speaker: text,
  kind: text,
  year: text,
  standing: text,
  all: text,
  everything: text,
  shown: counted('total'),
  nothing: text,
  empty: text,
  pan: text,
  keys: text,
  key: text,
  /** What a line means; one that stops, and one into a gap, have their words in `names`. */
  lines: z.strictObject({ answers: text, about: text, other: text }),
  nearer: text,
  farther: text,
  choose: text,
  chosen: message('node'),
  close: text,
  open: text,
  claimColumn: text,
  replyColumn: text,
  documents: text,
  decisions: text,
  claims: text,
  links: text,
  note: text,
  known: text,
  rebuild: text,
});

const build = z.strictObject({
  title: text,
  intro: inline,
  replyOf: message('reply', 'replies'),
  answers: text,
  does: text,
  severalKinds: text,
  linked: counted('total'),
  previous: text,
  next: text,
  check: text,
  missing: counted(),
  skip: text,
  score: message('percent'),
  marks: z.strictObject({
    right: message('claim'),
    'wrong-kind': message('claim'),
    'wrong-claim': message('yours', 'claim'),
    extra: message('claim'),
    missing: message('claim'),
  }),
  kindsMissing: message('kinds'),
  kindsExtra: message('kinds'),
  beside: text,
  yours: text,
  record: text,
  /** A link of the learner's that is not there. */
  off: text,
  compare: text,
  mend: text,
  toMap: text,
});

const misplaced = z.strictObject({
  title: text,
  intro: inline,
  asPrinted: text,
  asLinked: text,
  order: text,
  printedNote: inline,
  linkedNote: inline,
  noReply: text,
  elsewhere: message('speaker', 'date'),
  notInArticle: text,
});

const retold = z.strictObject({
  title: text,
  intro: inline,
  number: text,
  vote: text,
  back: text,
  forward: text,
  at: counted('total'),
  printed: text,
  origin: text,
  end: inline,
});

const voices = z.strictObject({ title: text, intro: inline, missing: text, record: text, said: text });

/** The page that tells the whole graph; `link` leads to it. */
const page = z.strictObject({ title: text, intro: text, link: text });

export const claimsFiguresSchema = z.strictObject({ names, page, map, build, misplaced, retold, voices });
export type ClaimsFiguresSource = z.infer<typeof claimsFiguresSchema>;
