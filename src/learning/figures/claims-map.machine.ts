import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import { everything, type Filter, shownBy } from '../claims/filter.ts';
import type { Graph } from '../claims/graph.ts';

export type ClaimsForm = 'map' | 'table' | 'outline';
/** How near one looks at the map, from the whole to the word. */
export const nearness = ['whole', 'far', 'near'] as const;
export type Nearness = (typeof nearness)[number];

export type ClaimsMapInput = { graph: Graph };
export type ClaimsMapContext = ClaimsMapInput & {
  form: ClaimsForm;
  filter: Filter;
  nearness: Nearness;
  /** The node that was chosen; it stays so when the form changes. */
  chosen: string | null;
};
export type ClaimsMapEvent =
  | { type: 'NODE_CHOSEN'; node: string }
  | { type: 'NODE_LEFT' }
  | { type: 'FORM_CHOSEN'; form: ClaimsForm }
  | { type: 'FILTER_CHANGED'; filter: Partial<Filter> }
  | { type: 'FILTER_CLEARED' }
  | { type: 'CAME_NEARER' }
  | { type: 'STEPPED_BACK' };

const beside = (from: Nearness, steps: 1 | -1): Nearness | undefined => nearness[nearness.indexOf(from) + steps];

function filtered(context: ClaimsMapContext, event: ClaimsMapEvent): Partial<ClaimsMapContext> {
  if (event.type !== 'FILTER_CHANGED') return { filter: everything };
  const filter = { ...context.filter, ...event.filter };
  const isLost = context.chosen !== null && !shownBy(context.graph, filter).has(context.chosen);
  return { filter, ...(isLost && { chosen: null }) };
}

/** The claims map: one node at a time is chosen, a part of the graph is shown, in one of three forms. */
export const claimsMapMachine = setup({
  types: {} as { input: ClaimsMapInput; context: ClaimsMapContext; events: ClaimsMapEvent },
  guards: {
    isShown: ({ context, event }) =>
      event.type === 'NODE_CHOSEN' &&
      event.node !== context.chosen &&
      shownBy(context.graph, context.filter).has(event.node),
    isOtherForm: ({ context, event }) => event.type === 'FORM_CHOSEN' && event.form !== context.form,
    isFiltered: ({ context }) => Object.values(context.filter).some((value) => value !== null),
    canComeNearer: ({ context }) => beside(context.nearness, 1) !== undefined,
    canStepBack: ({ context }) => beside(context.nearness, -1) !== undefined,
  },
  actions: {
    chooseNode: assign({
      chosen: ({ context, event }) => (event.type === 'NODE_CHOSEN' ? event.node : context.chosen),
    }),
    leaveNode: assign({ chosen: null }),
    chooseForm: assign({ form: ({ context, event }) => (event.type === 'FORM_CHOSEN' ? event.form : context.form) }),
    filter: assign(({ context, event }) => filtered(context, event)),
    comeNearer: assign({ nearness: ({ context }) => beside(context.nearness, 1) ?? context.nearness }),
    stepBack: assign({ nearness: ({ context }) => beside(context.nearness, -1) ?? context.nearness }),
  },
}).createMachine({
  id: 'claims-map',
  context: ({ input }) => ({ ...input, form: 'map', filter: everything, nearness: 'near', chosen: null }),
  on: {
    NODE_CHOSEN: { guard: 'isShown', actions: 'chooseNode' },
    FORM_CHOSEN: { guard: 'isOtherForm', actions: 'chooseForm' },
    FILTER_CHANGED: { actions: 'filter' },
    FILTER_CLEARED: { guard: 'isFiltered', actions: 'filter' },
    CAME_NEARER: { guard: 'canComeNearer', actions: 'comeNearer' },
    STEPPED_BACK: { guard: 'canStepBack', actions: 'stepBack' },
    NODE_LEFT: { guard: ({ context }) => context.chosen !== null, actions: 'leaveNode' },
  },
});

export type ClaimsMapSnapshot = SnapshotFrom<typeof claimsMapMachine>;
export type ClaimsMapActor = ActorRefFrom<typeof claimsMapMachine>;
