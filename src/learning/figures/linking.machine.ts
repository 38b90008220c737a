import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import type { ReplyKind } from '../claims/graph.ts';
import { gradeLinks, type Link, type LinkScore } from '../claims/linking.ts';
import type { ReplyToLink } from '../claims/to-link.ts';

export type LinkingInput = { replies: readonly ReplyToLink[]; claims: readonly string[] };
/** What the learner says of one reply so far. */
export type Draft = { claim: string | null; kinds: readonly ReplyKind[] };
export type LinkingContext = LinkingInput & {
  /** The reply in hand, by its place. */
  at: number;
  /** By the id of the reply; one that is missing was not touched yet. */
  drafts: Readonly<Record<string, Draft>>;
  score: LinkScore | null;
};
export type LinkingEvent =
  | { type: 'REPLY_TAKEN'; at: number }
  | { type: 'CLAIM_LINKED'; claim: string }
  | { type: 'KIND_TOGGLED'; kind: ReplyKind }
  | { type: 'LINKS_CHECKED' }
  | { type: 'LINKS_MENDED' }
  | { type: 'MAP_SHOWN' }
  | { type: 'BUILT_AGAIN' };

const untouched: Draft = { claim: null, kinds: [] };

/** The reply in hand, and what was said of it. */
export function inHand({ replies, at, drafts }: LinkingContext): { reply: ReplyToLink | null; draft: Draft } {
  const reply = replies[at] ?? null;
  return { reply, draft: (reply && drafts[reply.id]) ?? untouched };
}

/** The links of all replies that have both a claim and a kind. */
export function linksOf({ replies, drafts }: LinkingContext): Link[] {
  return replies.flatMap(({ id }) => {
    const { claim, kinds } = drafts[id] ?? untouched;
    return claim === null || kinds.length === 0 ? [] : [{ reply: id, claim, kinds }];
  });
}

/** How many replies still have no claim or no kind. */
export const missingLinks = (context: LinkingContext): number => context.replies.length - linksOf(context).length;

function changed(context: LinkingContext, event: LinkingEvent): Partial<LinkingContext> {
  const { reply, draft } = inHand(context);
  if (reply === null) return {};
  const become = (next: Draft) => ({ drafts: { ...context.drafts, [reply.id]: next } });
  if (event.type === 'CLAIM_LINKED') return become({ ...draft, claim: event.claim });
  if (event.type !== 'KIND_TOGGLED') return {};
  const kinds = draft.kinds.filter((kind) => kind !== event.kind);
  return become({ ...draft, kinds: kinds.length < draft.kinds.length ? kinds : [...kinds, event.kind] });
}

/** The learner's own map: each reply is linked to a claim and its kinds are named; then all links are graded at once. */
export const linkingMachine = setup({
  types: {} as { input: LinkingInput; context: LinkingContext; events: LinkingEvent },
  guards: {
    isReply: ({ context, event }) => event.type === 'REPLY_TAKEN' && context.replies[event.at] !== undefined,
    isClaim: ({ context, event }) =>
      event.type === 'CLAIM_LINKED' && context.replies.length > 0 && context.claims.includes(event.claim),
    hasReply: ({ context }) => context.replies.length > 0,
    isWhole: ({ context }) => context.replies.length > 0 && missingLinks(context) === 0,
  },
  actions: {
    takeReply: assign({ at: ({ context, event }) => (event.type === 'REPLY_TAKEN' ? event.at : context.at) }),
    changeDraft: assign(({ context, event }) => changed(context, event)),
    grade: assign({ score: ({ context }) => gradeLinks(context.replies, linksOf(context)) }),
    beginAgain: assign({ at: 0, drafts: {}, score: null }),
    dropScore: assign({ score: null }),
  },
}).createMachine({
  id: 'linking',
  context: ({ input }) => ({ ...input, at: 0, drafts: {}, score: null }),
  initial: 'building',
  on: { MAP_SHOWN: '.shown' },
  states: {
    building: {
      on: {
        REPLY_TAKEN: { guard: 'isReply', actions: 'takeReply' },
        CLAIM_LINKED: { guard: 'isClaim', actions: 'changeDraft' },
        KIND_TOGGLED: { guard: 'hasReply', actions: 'changeDraft' },
        LINKS_CHECKED: { guard: 'isWhole', target: 'checked', actions: 'grade' },
      },
    },
    checked: { on: { LINKS_MENDED: { target: 'building', actions: 'dropScore' } } },
    shown: { on: { MAP_SHOWN: {}, BUILT_AGAIN: { target: 'building', actions: 'beginAgain' } } },
  },
});

export type LinkingSnapshot = SnapshotFrom<typeof linkingMachine>;
export type LinkingActor = ActorRefFrom<typeof linkingMachine>;
