import { describe, expect, it } from 'vitest';
import { lawPageWords } from '../../src/content/law-page-words.ts';
import { loadContent } from '../../src/content/load.ts';

describe('the words of the law on a page', () => {
  const { words } = loadContent('content');
  const { en } = words;
  if (!en) throw new TypeError('The lesson is written in English.');
  const law = lawPageWords(en, 'en');

  it('name the articles of a test', () => {
    expect(law.tests['referrers-are-states-parties'].articles).toBe('Articles 13(a) and 14');
  });

  it('name the treaty where it is another one', () => {
    expect(law.tests['votes-are-fifteen'].articles).toBe('UN Charter, Articles 23(1) and 27(3)');
  });

  it('read the articles of a stage off the machine', () => {
    expect(law.stages.communication.articles).toBe('Articles 15(1) and 15(2)');
    expect(law.cases.trial.articles).toBe('Articles 63 and 64');
  });

  it('know the articles of a pause, which is no state of the chart', () => {
    expect(law.stages.paused.articles).toBe('Article 16');
  });

  it.each(Object.entries({ ...law.stages, ...law.cases }).filter(([name]) => name !== 'idle' && name !== 'none'))(
    'rest on an article at %s',
    (_, { articles }) => {
      expect(articles).toMatch(/^(UN Charter, )?Articles? \d/);
    },
  );
});
