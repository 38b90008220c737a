import { expect, it } from 'vitest';
import { graphOf } from '../../../src/learning/claims/graph.ts';
import { asLinked, asPrinted } from '../../../src/learning/claims/in-news.ts';
import { claim, reply } from './graph.fixture.ts';

const graph = graphOf([
  claim({ id: 'dirt', inNews: ['third'] }),
  claim({ id: 'noise', inNews: ['first'] }),
  claim({ id: 'wish', kind: 'request', inNews: ['first'] }),
  claim({ id: 'elsewhere', inNews: [] }),
  reply({ id: 'clean', answers: ['dirt'], printedBeside: 'noise', inNews: ['second'] }),
  reply({ id: 'quiet', answers: ['noise'] }),
]);
const sentences = ['headline', 'first', 'second', 'third'];

it('keeps the order of the news, and says beside what a reply stands', () => {
  expect(asPrinted(graph, sentences)).toEqual([
    { sentence: 'first', node: 'noise', isReply: false, standsBeside: null },
    { sentence: 'second', node: 'clean', isReply: true, standsBeside: 'noise' },
    { sentence: 'third', node: 'dirt', isReply: false, standsBeside: null },
  ]);
});
it('puts each reply with the claim that it answers, and leaves a gap where the news prints none', () => {
  expect(asLinked(graph, sentences)).toEqual([
    { claim: 'noise', replies: [], elsewhere: ['quiet'] },
    { claim: 'dirt', replies: [{ node: 'clean', sentence: 'second' }], elsewhere: [] },
  ]);
});
it('asks no reply of a request', () => {
  expect(asLinked(graph, sentences).map((linked) => linked.claim)).not.toContain('wish');
});
