import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { type ChartEvent, chartMachine, formOf } from '../../../src/learning/figures/chart.machine.ts';

const events: ChartEvent[] = [
  { type: 'STAGE_OPENED', stage: 'examination' },
  { type: 'STAGE_OPENED', stage: 'closed' },
  { type: 'ARROW_CHOSEN', arrow: 'one' },
  { type: 'ARROW_CHOSEN', arrow: 'two' },
  { type: 'ARROW_LEFT' },
  { type: 'CHART_OPENED' },
  { type: 'FORM_CHOSEN', form: 'diagram' },
  { type: 'FORM_CHOSEN', form: 'outline' },
  { type: 'LETTER_MOVED' },
];
const states = getShortestPaths(chartMachine, { events }).map(({ state }) => state);
const following = (...sent: ChartEvent[]) => {
  const chart = createActor(chartMachine).start();
  for (const event of sent) chart.send(event);
  return chart.getSnapshot();
};

it('reaches overview and stage in each form, and sees a stage exactly when it is in one', () => {
  const kinds = new Set(states.map(({ value }) => JSON.stringify(value)));
  expect(kinds.size).toBe(6);
  for (const { value, context } of states) expect(context.stage !== null).toBe(value.zoom === 'stage');
});

it('lets every state go back to the whole chart when the letter moves, with nothing chosen, in the same form', () => {
  for (const state of states) {
    const chart = createActor(chartMachine, { snapshot: chartMachine.resolveState(state), input: undefined }).start();
    chart.send({ type: 'LETTER_MOVED' });
    const now = chart.getSnapshot();
    expect(now.context).toEqual({ stage: null, arrow: null });
    expect([now.value.zoom, formOf(now)]).toEqual(['overview', formOf(state)]);
  }
});

it('puts an arrow away that is chosen again, and changes from one to another', () => {
  expect(following({ type: 'ARROW_CHOSEN', arrow: 'one' }).context.arrow).toBe('one');
  expect(following({ type: 'ARROW_CHOSEN', arrow: 'one' }, { type: 'ARROW_CHOSEN', arrow: 'two' }).context.arrow).toBe(
    'two',
  );
  expect(
    following({ type: 'ARROW_CHOSEN', arrow: 'one' }, { type: 'ARROW_CHOSEN', arrow: 'one' }).context.arrow,
  ).toBeNull();
});

it('leaves it to the page which form it has, until the reader chooses', () => {
  expect(formOf(following())).toBeNull();
  expect(formOf(following({ type: 'FORM_CHOSEN', form: 'outline' }))).toBe('outline');
});
