import { expect, it } from 'vitest';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import {
  claimsWithoutReply,
  misplacedReplies,
  repliesOfKind,
  saidAndFound,
} from '../../../src/learning/claims/queries.ts';
import { claim, decision, reply } from './graph.fixture.ts';

const graph = graphOf([
  claim({ id: 'harm' }),
  claim({ id: 'plan', kind: 'proposal' }),
  claim({ id: 'report', kind: 'finding', speaker: 'the-office' }),
  claim({ id: 'second-report', kind: 'finding', speaker: 'the-office', about: ['harm'] }),
  reply({ id: 'not-so', answers: ['plan'], printedBeside: 'harm' }),
  reply({
    id: 'no-say',
    answers: ['report'],
    printedBeside: 'report',
    kinds: ['contests-mandate', 'non-interference'],
  }),
  reply({ id: 'not-in-the-news', answers: ['report'], kinds: ['contests-mandate'] }),
  decision({ id: 'no', kind: 'prosecutor', settles: 'law', about: ['harm'] }),
]);

it('finds the claims that nobody answers', () => {
  expect(claimsWithoutReply(graph).map(({ id }) => id)).toEqual(['harm', 'second-report']);
});

it('finds a reply that stands beside another claim than the one it answers', () => {
  expect(misplacedReplies(graph)).toEqual([{ reply: 'not-so', standsBeside: 'harm', answers: ['plan'] }]);
});

it('finds all replies that do one thing, also those that do several', () => {
  expect(repliesOfKind(graph, 'contests-mandate').map(({ id }) => id)).toEqual(['no-say', 'not-in-the-news']);
  expect(repliesOfKind(graph, 'counter-evidence')).toEqual([]);
});

it('sets what a body found against what a party said', () => {
  expect(saidAndFound(graph)).toEqual({
    pairs: [
      {
        claim: 'harm',
        said: 'the-school',
        found: [
          { id: 'second-report', by: 'the-office' },
          { id: 'no', by: 'the-judges' },
        ],
      },
    ],
    alone: ['report'],
  });
});
