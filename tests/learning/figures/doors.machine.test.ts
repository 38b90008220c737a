import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, toDirectedGraph } from 'xstate/graph';
import { explain } from '../../../src/law/refusal.ts';
import { advance, begin } from '../../../src/law/replay.ts';
import { stageOf } from '../../../src/law/situation.machine.ts';
import { type DoorsEvent, doorsMachine, triedDoors } from '../../../src/learning/figures/doors.machine.ts';
import { allAnswers, answerAt, doors, triesAt } from '../../../src/learning/figures/doors.ts';
import { doorsInput } from './law-figures.fixture.ts';

const { setting, actors } = doorsInput;
const start = () => createActor(doorsMachine, { input: doorsInput }).start();
const hand = (actor: string): DoorsEvent => ({ type: 'LETTER_HANDED', actor });
const tries = doors.map((door): DoorsEvent => ({ type: 'DOOR_TRIED', door }));

describe('the doors', () => {
  it('answer everyone who tries them', () => {
    const said = Object.entries(allAnswers(setting, actors)).map(([id, answers]) => [
      id,
      ...doors.map((door) => {
        const answer = answers[door];
        return answer.kind === 'refused' ? answer.test : `${answer.kind}: ${answer.stage}`;
      }),
    ]);
    const noState = 'referrers-are-states-parties';
    const noVotes = 'votes-are-fifteen';
    const posted = 'posted: communication';
    expect(said).toEqual([
      ['members-of-parliament', noState, noVotes, posted],
      ['state-party', 'opens: referred', noVotes, posted],
      ['state-outside', noState, noVotes, posted],
      ['council-adopts', noState, 'opens: referred', posted],
      ['council-vetoes', noState, 'failed: referral-vetoed', posted],
      ['prosecutor', noState, noVotes, 'referral-or-authorisation'],
      ['judges', noState, noVotes, 'request-is-pending'],
      ['prosecutor-and-judges', noState, noVotes, 'opens: investigation'],
      ['european-union', noState, noVotes, posted],
      ['victims', noState, noVotes, posted],
    ]);
  });

  const pairs = actors.flatMap((actor) => doors.map((door) => ({ actor, door, name: actor.id })));
  it.each(pairs)('say to $name at $door what the machine of the law says', ({ actor, door }) => {
    const answer = answerAt(setting, actor, door);
    const events = triesAt(actor, door, setting.on);
    const walked = events.reduce((snapshot, event) => advance(snapshot, event), begin(setting.facts));
    const before = events.slice(0, -1).reduce((snapshot, event) => advance(snapshot, event), begin(setting.facts));
    const last = events.at(-1);
    if (answer.kind === 'refused') expect(last && explain(before, last).failed[0]?.test).toBe(answer.test);
    else expect(stageOf(walked)).toBe(answer.stage);
  });
});

describe('the figure of the doors', () => {
  it('begins with the letter in the hands of the first', () => {
    const { context, value } = start().getSnapshot();
    expect([value, context.carrier.id, context.at]).toEqual(['in-hand', 'members-of-parliament', null]);
  });

  it('remembers what was tried when the letter changes hands', () => {
    const figure = start();
    for (const event of [...tries, hand('judges')]) figure.send(event);
    const { context, value } = figure.getSnapshot();
    expect([value, context.at, context.carrier.id]).toEqual(['in-hand', null, 'judges']);
    expect(triedDoors(context)).toEqual({ count: 3, total: 30 });
    figure.send({ type: 'DOOR_TRIED', door: 'prosecutor' });
    expect(figure.getSnapshot().context.tried['judges']).toEqual({
      prosecutor: { kind: 'refused', test: 'request-is-pending' },
    });
  });

  it('counts a door that is tried twice once', () => {
    const figure = start();
    for (const event of [...tries, ...tries]) figure.send(event);
    expect(triedDoors(figure.getSnapshot().context).count).toBe(3);
  });

  it('clears the record, and refuses a stranger', () => {
    const figure = start();
    for (const event of tries) figure.send(event);
    expect(figure.getSnapshot().can(hand('nobody'))).toBe(false);
    figure.send({ type: 'RECORD_CLEARED' });
    const { context, value } = figure.getSnapshot();
    expect([value, context.at, triedDoors(context).count]).toEqual(['in-hand', null, 0]);
  });

  it('can go every way of its chart, from wherever it stands', () => {
    const few = { ...doorsInput, actors: [actors[0], ...actors.slice(1, 2)] as const };
    const events: DoorsEvent[] = [...few.actors.map(({ id }) => hand(id)), ...tries, { type: 'RECORD_CLEARED' }];
    const ways = new Set<string>();
    for (const { state, event, nextState } of adjacencyMapToArray(
      getAdjacencyMap(doorsMachine, { input: few, events }),
    ))
      ways.add(`${state.value} ${event.type} ${nextState.value}`);
    const types = new Set(toDirectedGraph(doorsMachine).edges.map(({ label }) => label.text));
    expect([...types].sort()).toEqual(['DOOR_TRIED', 'LETTER_HANDED', 'RECORD_CLEARED']);
    expect([...ways].sort()).toEqual([
      'at-door DOOR_TRIED at-door',
      'at-door LETTER_HANDED in-hand',
      'at-door RECORD_CLEARED in-hand',
      'in-hand DOOR_TRIED at-door',
      'in-hand LETTER_HANDED in-hand',
      'in-hand RECORD_CLEARED in-hand',
    ]);
  });
});
