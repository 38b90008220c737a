import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { type ActorsEvent, actorsMachine, sortedCards } from '../../../src/learning/figures/actors.machine.ts';

const input = {
  cards: [
    { id: 'council', places: ['refer', 'block'] },
    { id: 'members', places: ['inform'] },
    { id: 'newspaper', places: [] },
  ],
  places: ['refer', 'inform', 'block'],
};
function after(...events: ActorsEvent[]) {
  const table = createActor(actorsMachine, { input }).start();
  for (const event of events) table.send(event);
  return table.getSnapshot();
}
const picked = (card: string): ActorsEvent => ({ type: 'CARD_PICKED', card });
const laid = (place: string): ActorsEvent => ({ type: 'CARD_PLACED', place });

it('lays the card in hand, and says whether the actor stands there', () => {
  const { context, value } = after(picked('members'), laid('refer'));
  expect([value, context.picked]).toEqual(['idle', null]);
  expect(context.placed).toEqual({ members: { place: 'refer', verdict: 'not-there' } });
});
it('takes any of the places in which an actor stands', () => {
  for (const place of ['refer', 'block'])
    expect(after(picked('council'), laid(place)).context.placed.council).toEqual({ place, verdict: 'right' });
});
it('lays a card that was dragged, whatever is in hand', () => {
  const { context } = after(picked('council'), { type: 'CARD_PLACED', place: 'inform', card: 'members' });
  expect(context.placed).toEqual({ members: { place: 'inform', verdict: 'right' } });
});
it('moves a card that lies wrong', () => {
  const { context } = after(picked('members'), laid('refer'), picked('members'), laid('inform'));
  expect(context.placed).toEqual({ members: { place: 'inform', verdict: 'right' } });
});
it('picks another card instead, puts it back in the tray, lets it go', () => {
  expect(after(picked('members'), picked('council')).context.picked).toBe('council');
  expect(after(picked('members'), { type: 'CARD_RELEASED' })).toMatchObject({
    value: 'idle',
    context: { picked: null },
  });
  const returned = after(picked('members'), laid('refer'), { type: 'CARD_RETURNED', card: 'members' });
  expect(returned.context.placed).toEqual({});
});
it('clears the table', () => {
  const { context, value } = after(picked('members'), laid('refer'), picked('council'), { type: 'TABLE_CLEARED' });
  expect([value, context.picked, context.placed]).toEqual(['idle', null, {}]);
});
it('refuses strange cards and places, and to lay down an empty hand', () => {
  expect(after().can(picked('nobody'))).toBe(false);
  expect(after().can(laid('refer'))).toBe(false);
  expect(after(picked('members')).can(laid('decide'))).toBe(false);
  expect(after().can({ type: 'CARD_PLACED', place: 'refer', card: 'nobody' })).toBe(false);
  expect(after().can({ type: 'CARD_RETURNED', card: 'members' })).toBe(false);
  expect(after().can({ type: 'CARD_RELEASED' })).toBe(false);
});
it('counts the cards that lie right, of those that have a place', () => {
  const { context } = after(picked('members'), laid('inform'), picked('council'), laid('inform'));
  expect(sortedCards(context)).toEqual({ count: 1, total: 2 });
});
