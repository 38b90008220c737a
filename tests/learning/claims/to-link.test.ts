import { expect, it } from 'vitest';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import { retellingsOf } from '../../../src/learning/claims/retellings.ts';
import { toLink } from '../../../src/learning/claims/to-link.ts';
import { claim, reply } from './graph.fixture.ts';

it('asks for every reply, among the claims that are answered or seem to be', () => {
  const graph = graphOf([
    claim({ id: 'noise' }),
    claim({ id: 'dirt' }),
    claim({ id: 'alone' }),
    reply({ id: 'clean', answers: ['dirt'], printedBeside: 'noise' }),
    reply({ id: 'spotless', answers: ['dirt'], printedBeside: 'dirt' }),
  ]);
  expect(toLink(graph)).toEqual({
    replies: [
      { id: 'clean', answers: ['dirt'], kinds: ['direct-denial'], standsBeside: 'noise' },
      { id: 'spotless', answers: ['dirt'], kinds: ['direct-denial'], standsBeside: null },
    ],
    claims: ['noise', 'dirt'],
  });
});

it('goes from what was printed otherwise back to where it was first said', () => {
  const graph = graphOf([
    claim({ id: 'seen' }),
    claim({ id: 'told', retells: 'seen' }),
    claim({ id: 'printed', retells: 'told', verification: 'misreported' }),
    claim({ id: 'wrong-but-new', verification: 'misreported' }),
  ]);
  expect(retellingsOf(graph)).toEqual([{ id: 'printed', nodes: ['printed', 'told', 'seen'] }]);
});

it('ends a ring of retellings where it began', () => {
  const graph = graphOf([
    claim({ id: 'a', retells: 'b', verification: 'misreported' }),
    claim({ id: 'b', retells: 'a' }),
  ]);
  expect(retellingsOf(graph)).toEqual([{ id: 'a', nodes: ['a', 'b'] }]);
});
