/** What the lesson says of the case, read off the argument graph. A change here is a change of what learners are told. */
import { describe, expect, it } from 'vitest';
import { claimsData } from '../../src/content/claims-data.ts';
import { figureWords } from '../../src/content/figure-words.ts';
import { claimsGraphWords, loadContent } from '../../src/content/load.ts';
import { newsSentences } from '../../src/content/news-sentences.ts';
import { createRenderer } from '../../src/content/render.ts';

const content = loadContent('content');
const words = content.words.en;
if (words === undefined) throw new TypeError('The lesson has words in English.');
const renderer = createRenderer(content, 'en', '../../');
const graph = claimsGraphWords(content, words, renderer);
const standing = (id: string) => graph.nodes.find((node) => node.id === id)?.standing;

describe('the case', () => {
  it('has every claim and every reply of the case file', () => {
    const labels = graph.nodes.flatMap(({ label }) => label ?? []);
    expect(labels.sort()).toEqual([
      'C1',
      'C10',
      'C2',
      'C3',
      'C4',
      'C5',
      'C6',
      'C7',
      'C8',
      'C9',
      'D1',
      'D2',
      'D3',
      'D4',
      'D5',
      'D6',
      'D7',
    ]);
  });

  it('has no reply to anything that the letter says', () => {
    expect(graph.withoutReply).toEqual(
      expect.arrayContaining(['letter-crimes', 'letter-returns', 'letter-after-return', 'letter-request']),
    );
  });

  it('has two replies beside the letter that answer the plan of the European Union', () => {
    expect(graph.misplaced).toEqual([
      { reply: 'no-forced-labour', standsBeside: 'letter-crimes', answers: ['eu-product-plan'] },
      { reply: 'labour-laws', standsBeside: 'letter-crimes', answers: ['eu-product-plan'] },
    ]);
  });

  it('knows the letter through one press release, and the replies not through it', () => {
    const release = graph.oneOrigin.find(({ origin }) => origin === 'press-release-2022');
    expect(release?.copies.sort()).toEqual([
      'daily-nation-2022',
      'hindustan-times-2022',
      'latestly-2022',
      'republic-world-2022',
    ]);
    expect(release?.nodes).toEqual([
      'letter-crimes',
      'letter-returns',
      'letter-ninety-percent',
      'letter-after-return',
      'letter-request',
      'article-2022',
      'letter-of-38',
      'release-of-15-september',
    ]);
  });

  it('says of no claim that a court found it', () => {
    for (const { standing: found, node } of graph.nodes) {
      expect(found).not.toContain('found-by-court');
      expect(found.length > 0).toBe(node === 'claim');
    }
    expect(standing('letter-crimes')).toEqual(['alleged', 'undecided']);
    expect(standing('un-may-constitute')).toEqual(['assessed', 'contested', 'undecided']);
    expect(standing('complaint-returns')).toEqual(['alleged', 'denied', 'contested', 'decided-in-law', 'undecided']);
    expect(standing('us-import-ban')).toEqual(['ordered', 'denied', 'contested', 'undecided']);
  });

  it('follows the number of the last sentence through four texts', () => {
    expect(graph.chains['nearly-all']?.map(({ nodes }) => nodes)).toEqual([
      ['letter-after-return', 'letter-ninety-percent', 'taken-back-2021', 'fall-2021', 'file-june-2021'],
    ]);
  });

  it('leads every sentence that is not the newspaper’s own to a statement', () => {
    const told = (content.news?.sentences ?? []).filter(({ kind }) => kind === 'told');
    expect(told).not.toEqual([]);
    for (const { id } of told) expect.soft(graph.chains[id], id).not.toEqual([]);
  });

  it('says the same of a sentence in step 1, in step 7 and on the map: what it is, who says it and when', () => {
    const figures = figureWords(content, words, new Set(['news']), renderer, 'en');
    const inStep7 = claimsData(content, 'en').sentences;
    expect(figures.news?.sentences).not.toEqual([]);
    for (const { id, kind, speaker, date } of figures.news?.sentences ?? []) {
      const speakerName = words.actors[speaker]?.name;
      expect.soft(inStep7.find((sentence) => sentence.id === id)).toMatchObject({ kind, speakerName, date });
      // Where the newspaper only speaks of what others said, it is its own voice that is told.
      if (kind === 'reported' || kind === 'opinion') continue;
      const tellers = graph.nodes.filter((node) => node.inNews.includes(id) && node.node === kind);
      for (const node of tellers)
        expect.soft({ id, speaker: node.speaker, date: node.date }).toEqual({ id, speaker, date });
      expect.soft(tellers, id).not.toEqual([]);
    }
  });

  it('follows the case file in what the three sentences are that were told in two ways', () => {
    const told = Object.fromEntries(newsSentences(content).map(({ id, ...sentence }) => [id, sentence]));
    expect(told['plan-and-us-ban']).toMatchObject({ kind: 'reported', speaker: 'daily-nation', date: '2022-09-19' });
    expect(told['rub-the-wrong-way']).toMatchObject({ kind: 'opinion', speaker: 'daily-nation' });
    expect(told['un-report']).toMatchObject({ kind: 'claim', speaker: 'high-commissioner', date: '2022-08-31' });
    expect(told['nearly-all']).toMatchObject({ kind: 'claim', speaker: 'meps', date: '2022-09-15' });
  });

  it('tells of those who do not speak in the article', () => {
    expect(graph.voices.map(({ id }) => id)).toEqual(['uyghur-people', 'the-court', 'tajikistan', 'lawyers']);
    for (const { record } of graph.voices) expect(record).toContain('class="cite"');
  });

  it('carries every source that it names', () => {
    for (const { sources } of graph.nodes) for (const id of sources) expect(renderer.used.sources).toContain(id);
  });
});
