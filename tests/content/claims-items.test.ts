import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ClaimsItemSource, claimsItemSchema } from '../../src/content/claims-item-schemas.ts';
import { itemFromClaims } from '../../src/content/claims-items.ts';
import { loadContent } from '../../src/content/load.ts';
import { readInline } from '../../src/content/markup.ts';
import { graphOf } from '../../src/learning/claims/graph.ts';
import { claim, reply } from '../learning/claims/graph.fixture.ts';

const content = loadContent('content');
const written = ['the-letter', 'claims-and-denials'].flatMap((step) =>
  parse(readFileSync(`content/steps/${step}/items.yaml`, 'utf8'))
    .filter(({ type }: { type: string }) => type === 'from-claims')
    .map((item: unknown): [string, ClaimsItemSource] => [step, claimsItemSchema.parse(item)]),
);
const bank = content.steps.flatMap(({ items }) => items);

/** Read from the file alone, without any of the generator's own code. */
const node = (id: string) => content.claims.find((one) => one.id === id);
const replyOf = (id: string) => {
  const found = node(id);
  if (found?.node !== 'reply') throw new RangeError(`'${id}' is no reply.`);
  return found;
};
const isAnswered = (id: string) => content.claims.some((one) => one.node === 'reply' && one.answers.includes(id));

it('makes three items at least, in steps 1 and 7', () => {
  expect(written.length).toBeGreaterThanOrEqual(3);
  expect(new Set(written.map(([step]) => step)).size).toBe(2);
});

describe.each(written.map(([, source]) => [source.id, source] as const))('%s, made from the graph', (id, source) => {
  const item = bank.find((one) => one.id === id);
  const words = content.words.en?.items[id];
  if (!item || !words) throw new RangeError(`The item '${id}' was not made.`);

  it('holds as right what the graph says', () => {
    if (item.type === 'match') {
      expect(item.prompts.map((prompt) => prompt.id)).toEqual(source.about);
      for (const prompt of item.prompts) expect(replyOf(prompt.id).answers).toEqual([prompt.target]);
      for (const { target } of item.prompts) expect(item.targets).toContain(target);
    } else if (item.type === 'multiple-choice') {
      for (const option of item.options)
        expect(option.isKey, option.id).toBe(
          source.ask === 'kinds'
            ? replyOf(source.about[0] ?? '').kinds.some((kind) => kind === option.id)
            : !isAnswered(option.id),
        );
    } else throw new RangeError(`No item of the type '${item.type}' is made from the graph.`);
  });

  it('has feedback of its own for each part, and a misconception behind each mistake', () => {
    const parts = Object.values('options' in words ? words.options : 'prompts' in words ? words.prompts : {});
    const feedback = parts.flatMap((part) => Object.entries(part).filter(([key]) => key !== 'text'));
    expect(new Set(feedback.map(([, text]) => text)).size).toBe(feedback.length);
    const wrong = 'options' in item ? item.options.filter((option) => 'isKey' in option && !option.isKey) : [];
    for (const option of wrong)
      expect(content.misconceptions).toContain('misconception' in option && option.misconception);
  });

  it('cites the sources of what it asks about', () => {
    expect(readInline(words.explanation).marks.length).toBeGreaterThan(0);
    for (const source of item.sources) expect(content.sources.some((one) => one.id === source)).toBe(true);
  });
});

describe('a question to the graph', () => {
  const graph = graphOf([
    claim({ id: 'noise' }),
    claim({ id: 'dirt' }),
    claim({ id: 'smell' }),
    reply({ id: 'clean', answers: ['dirt'] }),
    reply({ id: 'both', answers: ['dirt', 'smell'] }),
  ]);
  const common = { id: 'asked', type: 'from-claims', objective: 'o', screen: 's', isAlwaysAsked: false } as const;
  const ask = (of: ClaimsItemSource['ask'], ...about: string[]) => itemFromClaims({ ...common, ask: of, about }, graph);

  it('follows the graph: a reply more makes another key', () => {
    const claims = ['noise', 'dirt', 'smell'];
    const keys = (made: ReturnType<typeof ask>) =>
      'options' in made ? made.options.filter((option) => 'isKey' in option && option.isKey).map(({ id }) => id) : [];
    expect(keys(ask('unanswered', ...claims))).toEqual(['noise']);
    const fewer = graphOf(graph.nodes.filter(({ id }) => id !== 'both'));
    expect(keys(itemFromClaims({ ...common, ask: 'unanswered', about: claims }, fewer))).toEqual(['noise', 'smell']);
  });

  it.each([
    ['an unknown node', ask('kinds', 'nowhere'), /'nowhere' is no reply/],
    ['a claim where a reply is asked for', ask('kinds', 'dirt'), /'dirt' is no reply/],
    ['two replies where one is asked for', ask('kinds', 'clean', 'both'), /not one reply/],
    ['too few replies', ask('answers', 'clean'), /too few/],
    ['a reply to two claims', ask('answers', 'clean', 'both', 'clean'), /more than one claim/],
    ['claims that all have a reply', ask('unanswered', 'dirt', 'smell', 'dirt'), /no choice/],
  ])('says what is wrong with %s', (_, made, expected) => {
    expect('what' in made && made.what).toMatch(expected);
  });
});
