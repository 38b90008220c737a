import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';

export type ChartForm = 'diagram' | 'outline';
export type ChartEvent =
  | { type: 'STAGE_OPENED'; stage: string }
  | { type: 'ARROW_CHOSEN'; arrow: string }
  | { type: 'ARROW_LEFT' }
  | { type: 'CHART_OPENED' }
  | { type: 'FORM_CHOSEN'; form: ChartForm }
  /** The letter has gone on: what was opened belongs to where it was. */
  | { type: 'LETTER_MOVED' };
export type ChartContext = {
  /** Seen close up; `null` in the overview. */
  stage: string | null;
  arrow: string | null;
};

const isForm =
  (form: ChartForm) =>
  ({ event }: { event: ChartEvent }): boolean =>
    event.type === 'FORM_CHOSEN' && event.form === form;

/**
 * How a chart is looked at: the whole or one stage, as a diagram or as an outline. Until the reader chooses, the page
 * decides by its width.
 */
export const chartMachine = setup({
  types: {} as { context: ChartContext; events: ChartEvent },
  guards: {
    diagramIsChosen: isForm('diagram'),
    outlineIsChosen: isForm('outline'),
    isAnotherArrow: ({ context, event }) => event.type === 'ARROW_CHOSEN' && event.arrow !== context.arrow,
  },
  actions: {
    openStage: assign(({ event }) => (event.type === 'STAGE_OPENED' ? { stage: event.stage, arrow: null } : {})),
    openChart: assign({ stage: null, arrow: null }),
    chooseArrow: assign(({ event }) => (event.type === 'ARROW_CHOSEN' ? { arrow: event.arrow } : {})),
    leaveArrow: assign({ arrow: null }),
  },
}).createMachine({
  id: 'chart',
  context: { stage: null, arrow: null },
  type: 'parallel',
  states: {
    zoom: {
      initial: 'overview',
      on: {
        // An arrow that is chosen again is put away.
        ARROW_CHOSEN: [{ guard: 'isAnotherArrow', actions: 'chooseArrow' }, { actions: 'leaveArrow' }],
        ARROW_LEFT: { actions: 'leaveArrow' },
        STAGE_OPENED: { target: '.stage', actions: 'openStage' },
      },
      states: {
        overview: { on: { LETTER_MOVED: { actions: 'leaveArrow' } } },
        stage: {
          on: {
            CHART_OPENED: { target: 'overview', actions: 'openChart' },
            LETTER_MOVED: { target: 'overview', actions: 'openChart' },
          },
        },
      },
    },
    form: {
      initial: 'by-width',
      on: {
        FORM_CHOSEN: [
          { guard: 'diagramIsChosen', target: '.diagram' },
          { guard: 'outlineIsChosen', target: '.outline' },
        ],
      },
      states: { 'by-width': {}, diagram: {}, outline: {} },
    },
  },
});

export type ChartSnapshot = SnapshotFrom<typeof chartMachine>;
export type ChartActor = ActorRefFrom<typeof chartMachine>;

/** The form that the reader has chosen; `null` while the page decides. */
export const formOf = ({ value }: ChartSnapshot): ChartForm | null => (value.form === 'by-width' ? null : value.form);
