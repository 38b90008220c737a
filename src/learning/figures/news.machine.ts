import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';

export type NewsInput = { sentences: readonly string[] };
export type NewsEvent = { type: 'SENTENCE_OPENED'; sentence: string } | { type: 'SENTENCE_CLOSED' };

/** The news, sentence by sentence: one at a time stands open; those opened so far are counted. */
export const newsMachine = setup({
  types: {} as {
    input: NewsInput;
    /** `opened` in the order in which they were opened first. */
    context: NewsInput & { open: string | null; opened: readonly string[] };
    events: NewsEvent;
  },
  guards: {
    isSentence: ({ context, event }) =>
      event.type === 'SENTENCE_OPENED' && context.sentences.includes(event.sentence) && event.sentence !== context.open,
  },
  actions: {
    openSentence: assign(({ context, event }) =>
      event.type === 'SENTENCE_OPENED'
        ? { open: event.sentence, opened: [...new Set([...context.opened, event.sentence])] }
        : {},
    ),
    closeSentence: assign({ open: null }),
  },
}).createMachine({
  id: 'news',
  context: ({ input }) => ({ ...input, open: null, opened: [] }),
  on: { SENTENCE_OPENED: { guard: 'isSentence', target: '.open', actions: 'openSentence' } },
  initial: 'closed',
  states: {
    closed: {},
    open: { on: { SENTENCE_CLOSED: { target: 'closed', actions: 'closeSentence' } } },
  },
});

export type NewsSnapshot = SnapshotFrom<typeof newsMachine>;
export type NewsActor = ActorRefFrom<typeof newsMachine>;
