import { describe, expect, it } from 'vitest';
import { directionOf, PSEUDO_LOCALE } from '../../src/content/direction.ts';
import { type Content, lessonOf, loadContent, pageWords } from '../../src/content/load.ts';
import { pseudoText } from '../../src/content/pseudo-locale.ts';
import { inFolder } from './small-lesson.ts';

const content: Content = await inFolder((dir) => loadContent(dir, { pseudo: true }));

/** Fields that are no text: ids, dates, addresses, places in the law. */
const NO_TEXT =
  /^(id|kind|lang|dir|root|url|date|checked|articles|sources|spellings|restsOn|screen|figure|speaker|verification|decides|emblem|places|steps|objectives|languages)$/;

function textsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/<[^>]*>/g, '')];
  if (Array.isArray(value)) return value.flatMap(textsBelow);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NO_TEXT.test(key) && (typeof inner === 'string' || Array.isArray(inner)) ? [] : textsBelow(inner),
  );
}

describe('a pseudo-text', () => {
  it('stands in brackets and keeps no plain letter', () => {
    expect(pseudoText('Three doors')).toMatch(/^⟦[^A-Za-z]+⟧$/u);
  });

  it('is longer by two fifths', () => {
    const text = 'Anyone may write a letter, and the Office must read it through.';
    expect(pseudoText(text).length / text.length).toBeGreaterThan(1.3);
    expect(pseudoText(text).length / text.length).toBeLessThan(1.5);
  });

  it.each(['{step}', '{count}', '[^rome-statute: 8bis]', '[^none]', '](term:communication)', '**', '*'])(
    'keeps %s',
    (kept) => {
      const text = '**Step** {step} of {count}: *a* [letter](term:communication).[^rome-statute: 8bis] So.[^none]';
      expect(pseudoText(text).split(kept).length).toBe(text.split(kept).length);
    },
  );
});

describe('the pseudo-locale', () => {
  const page = pageWords(content, PSEUDO_LOCALE, { kind: 'step', step: 'the-post' });

  it('is a tag that browsers take, and no language of the world', () => {
    expect(Intl.getCanonicalLocales(PSEUDO_LOCALE)).toEqual(['qps-plocm']);
  });

  it('is set from right to left, as Arabic is and English is not', () => {
    expect([page.dir, directionOf('ar'), directionOf('en'), directionOf('fr')]).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });

  it('stands beside English, which stays as it is', () => {
    expect(content.languages).toEqual(['en', PSEUDO_LOCALE]);
    expect(pageWords(content, 'en', { kind: 'step', step: 'the-post' }).title).toBe('The post');
  });

  it('keeps ids, links and the spellings that are accepted', () => {
    const plain = pageWords(content, 'en', { kind: 'step', step: 'the-post' });
    const idsOf = (html: string | undefined) => [...(html ?? '').matchAll(/data-(?:term|source)="[^"]+"/g)].map(String);
    expect(Object.keys(page.step?.items ?? {})).toEqual(Object.keys(plain.step?.items ?? {}));
    expect(page.step?.screens.map(({ id }) => id)).toEqual(['a-letter', 'who-acts']);
    expect(page.step?.screens.map(({ blocks }) => blocks.map(idsOf))).toEqual(
      plain.step?.screens.map(({ blocks }) => blocks.map(idsOf)),
    );
    expect(lessonOf(content, PSEUDO_LOCALE)).toEqual(lessonOf(content, 'en'));
  });

  it('leaves no word outside brackets in any text of any page', () => {
    const pages = (['cover', 'summary', 'sources', 'glossary', 'print', 'key', 'teach'] as const).map((kind) =>
      pageWords(content, PSEUDO_LOCALE, { kind }),
    );
    const texts = [page, ...pages].flatMap(textsBelow);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => !/^⟦.*⟧$/.test(text))).toEqual([]);
  });
});
