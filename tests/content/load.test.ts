import { describe, expect, it } from 'vitest';
import { contentSchema } from '../../src/content/content-data.ts';
import { ContentErrors } from '../../src/content/content-error.ts';
import { contentData, lessonOf, loadContent, pageWords } from '../../src/content/load.ts';
import { inFolder } from './small-lesson.ts';

const content = await inFolder((dir) => loadContent(dir));

describe('wrong content', () => {
  it('does not load, and carries every finding', async () => {
    const load = inFolder(
      (dir) => loadContent(dir),
      ['lesson.yaml', '0.7', '70'],
      ['claims.yaml', 'speaker: maria-okoro', 'speaker: maria-okora'],
    );
    await expect(load).rejects.toThrow(ContentErrors);
    await expect(load).rejects.toThrow(
      /^2 finding\(s\) in the content\n.*claims\.yaml:11:12: unknown actor .*\n.*lesson\.yaml:2:11: /,
    );
  });
});

describe('the lesson', () => {
  const lesson = lessonOf(content, 'en');
  const [step] = lesson.steps;

  it('has steps, screens and items in the order of the files', () => {
    expect(lesson).toMatchObject({ id: 'small-lesson', passMark: 0.7, drawnPerCheck: 3 });
    expect(step).toMatchObject({
      id: 'the-post',
      objectives: ['tell-a-letter', 'name-who-acts'],
      screens: ['a-letter', 'who-acts'],
    });
    expect(step?.items.map(({ type }) => type)).toEqual([
      'single-choice',
      'multiple-choice',
      'true-false',
      'sort',
      'order',
      'match',
      'mark-sentences',
      'predict',
      'short-answer',
      'short-answer',
    ]);
  });

  it('holds nothing that only authors need, and no words', () => {
    expect(JSON.stringify(lesson)).not.toMatch(/"(sources|articles|screen|text|feedback|stem)":/);
  });

  it('carries the spellings that the language accepts', () => {
    expect(step?.items[8]).toMatchObject({
      answers: [
        { id: 'fifteen', isKey: true, spellings: ['15', '15(2)', 'fifteen'] },
        { id: 'thirteen', isKey: false },
      ],
    });
    expect(step?.items[9]).toMatchObject({ kind: 'number', answers: [{ value: 3, spellings: [] }, { value: 1 }] });
  });

  it('is refused in a language that is not there', () => {
    expect(() => lessonOf(content, 'fr')).toThrow("There are no words in 'fr'; there are: en.");
  });
});

describe('the words of a page', () => {
  const page = pageWords(content, 'en', { kind: 'step', step: 'the-post' });

  it('of a step have screens, items and figures, rendered', () => {
    expect(page).toMatchObject({
      kind: 'step',
      lang: 'en',
      dir: 'ltr',
      root: '../../',
      title: 'The post',
      description: 'What can a letter do?',
    });
    expect(page.step?.screens[0]).toMatchObject({
      id: 'a-letter',
      title: 'A letter comes',
      articles: 'article 15(2)',
      figure: 'news',
    });
    expect(page.step?.screens[0]?.blocks[0]).toMatch(
      /^<p class="standfirst">A letter to the Court is a <a class="term"/,
    );
    expect(page.step?.items['what-it-is']).toMatchObject({
      stem: 'What is a letter to the Court?',
      screen: 'a-letter',
      articles: ['15(2)'],
    });
    expect(page.step?.items['what-it-is']?.explanation).toMatch(/^A letter is there to be read\. <a class="cite"/);
    expect(Object.keys(page.step?.figures ?? {})).toEqual(['news', 'ladder']);
    expect(page.step?.figures.ladder?.rungs[0]).toMatchObject({
      id: 'reasonable-basis',
      decides: 'The Prosecutor',
      articles: 'article 53(1)',
    });
  });

  it('name every step with its question, and in the end every objective', () => {
    expect(page.steps).toEqual([{ id: 'the-post', title: 'The post', question: 'What can a letter do?', minutes: 5 }]);
    expect(page.objectives).toBeUndefined();
    expect(pageWords(content, 'en', { kind: 'summary' }).objectives).toEqual({
      'tell-a-letter': 'You can tell what a letter to the Court is.',
      'name-who-acts': 'You can name who may act on it.',
    });
  });

  it('carry the terms and sources that the page uses, and those that these use', () => {
    expect(Object.keys(page.terms)).toEqual(['communication', 'jurisdiction']);
    expect(Object.keys(page.sources)).toEqual(['rome-statute', 'un-charter', 'the-news', 'the-letter']);
    expect(page.sources['the-news']?.restsOn).toBe('the-letter');
  });

  it('of the cover carry none of them', () => {
    const cover = pageWords(content, 'en', { kind: 'cover' });
    expect(cover).toMatchObject({ kind: 'cover', root: '../', terms: {}, sources: {} });
    expect(cover.step).toBeUndefined();
  });

  it('of the pages of terms and sources carry them all', () => {
    expect(Object.keys(pageWords(content, 'en', { kind: 'glossary' }).terms)).toEqual([
      'communication',
      'jurisdiction',
    ]);
    expect(Object.keys(pageWords(content, 'en', { kind: 'sources' }).sources)).toEqual([
      'rome-statute',
      'un-charter',
      'the-news',
      'the-letter',
    ]);
  });

  it('of the worksheet hold every step', () => {
    const { allSteps, step } = pageWords(content, 'en', { kind: 'print' });
    expect(step).toBeUndefined();
    expect(allSteps?.map(({ id, items }) => [id, Object.keys(items).length])).toEqual([['the-post', 10]]);
  });

  it('link by way of the root that is asked for', () => {
    const { root, step } = pageWords(content, 'en', { kind: 'step', step: 'the-post', root: './' });
    expect(root).toBe('./');
    expect(step?.screens[0]?.blocks[0]).toContain('href="./en/glossary/#term-communication"');
  });

  it('are refused for a step that is not there', () => {
    expect(() => pageWords(content, 'en', { kind: 'step', step: 'third' })).toThrow(RangeError);
  });
});

describe('the content as data', () => {
  const { data, schema } = contentData(content);

  it('fits its schema', () => {
    expect(contentSchema.safeParse(data).error).toBeUndefined();
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: expect.arrayContaining(['lesson', 'steps', 'words']),
    });
  });

  it('holds keys and words, markup as written', () => {
    expect(data).toMatchObject({
      lesson: { id: 'small-lesson' },
      words: { en: { glossary: { jurisdiction: { definition: 'The power to judge.[^un-charter]' } } } },
    });
  });
});
