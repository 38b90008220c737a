import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import type { Policy } from '../lesson-events.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
type Choices = { steps: readonly string[]; policy: Policy; theme: Theme };
type Lesson = { allSteps: readonly string[]; lang: string };
/** Ids of all steps in the order of the lesson, the language of the page, and what was chosen before. */
export type EmbedInput = Lesson & Partial<Choices>;
export type EmbedContext = Lesson & Choices;
export type EmbedEvent =
  | { type: 'STEP_TOGGLED'; step: string }
  | { type: 'PLAN_CHOSEN'; steps: readonly string[] }
  | { type: 'ALL_STEPS_CHOSEN' }
  | { type: 'NO_STEP_CHOSEN' }
  | { type: 'POLICY_CHOSEN'; policy: Policy }
  | { type: 'THEME_CHOSEN'; theme: Theme }
  | { type: 'LANGUAGE_CHOSEN'; lang: string };

/** What a teacher chooses before the lesson goes into a course. Without a step there is nothing to embed. */
export const embedMachine = setup({
  types: {} as { input: EmbedInput; context: EmbedContext; events: EmbedEvent },
  guards: {
    hasNoStep: ({ context }) => context.steps.length === 0,
    hasSteps: ({ context }) => context.steps.length > 0,
  },
  actions: {
    toggleStep: assign(({ context: { allSteps, steps }, event }) =>
      // Filtered from all, so that the order of the lesson stays whatever was ticked first.
      event.type === 'STEP_TOGGLED'
        ? { steps: allSteps.filter((id) => steps.includes(id) !== (id === event.step)) }
        : {},
    ),
    choosePlan: assign(({ context: { allSteps }, event }) =>
      event.type === 'PLAN_CHOSEN' ? { steps: allSteps.filter((id) => event.steps.includes(id)) } : {},
    ),
    chooseAll: assign(({ context }) => ({ steps: context.allSteps })),
    chooseNone: assign({ steps: [] }),
    choosePolicy: assign(({ event }) => (event.type === 'POLICY_CHOSEN' ? { policy: event.policy } : {})),
    chooseTheme: assign(({ event }) => (event.type === 'THEME_CHOSEN' ? { theme: event.theme } : {})),
    chooseLanguage: assign(({ event }) => (event.type === 'LANGUAGE_CHOSEN' ? { lang: event.lang } : {})),
  },
}).createMachine({
  id: 'embed',
  context: ({ input }) => ({ steps: input.allSteps, policy: 'open', theme: 'auto', ...input }),
  on: {
    STEP_TOGGLED: { actions: 'toggleStep' },
    PLAN_CHOSEN: { actions: 'choosePlan' },
    ALL_STEPS_CHOSEN: { actions: 'chooseAll' },
    NO_STEP_CHOSEN: { actions: 'chooseNone' },
    POLICY_CHOSEN: { actions: 'choosePolicy' },
    THEME_CHOSEN: { actions: 'chooseTheme' },
    LANGUAGE_CHOSEN: { actions: 'chooseLanguage' },
  },
  initial: 'ready',
  states: {
    ready: { always: { guard: 'hasNoStep', target: 'withoutSteps' } },
    withoutSteps: { always: { guard: 'hasSteps', target: 'ready' } },
  },
});

export type EmbedActor = ActorRefFrom<typeof embedMachine>;
export type EmbedSnapshot = SnapshotFrom<typeof embedMachine>;
