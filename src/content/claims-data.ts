/** What the figures of the argument graph run on, in a chunk of their own: it is more than a page can carry. */
import { claimsGraphWords } from './claims-words.ts';
import type { Content } from './content.ts';
import type { ClaimsData } from './lesson.ts';
import { newsSentences } from './news-sentences.ts';
import { createRenderer } from './render.ts';

/** From the page of a step to the root of the site. */
const ROOT = '../../';

/**
 * @throws {RangeError} where there are no words in `lang`
 */
export function claimsData(content: Content, lang: string): ClaimsData {
  const renderer = createRenderer(content, lang, ROOT);
  const words = content.words[lang];
  if (words === undefined) throw new RangeError(`There are no words in '${lang}'.`);
  const { names, page, map, build, misplaced, retold, voices } = words.claimsFigures;
  const { inline } = renderer;
  return {
    words: {
      names,
      page,
      map: { ...map, intro: inline(map.intro) },
      build: { ...build, intro: inline(build.intro) },
      misplaced: {
        ...misplaced,
        intro: inline(misplaced.intro),
        printedNote: inline(misplaced.printedNote),
        linkedNote: inline(misplaced.linkedNote),
      },
      retold: { ...retold, intro: inline(retold.intro), end: inline(retold.end) },
      voices: { ...voices, intro: inline(voices.intro) },
    },
    graph: claimsGraphWords(content, words, renderer),
    // The news is a figure, and a lesson need not have it.
    sentences: newsSentences(content).map(({ id, kind, speaker, date }) => ({
      id,
      kind,
      speakerName: words.actors[speaker]?.name ?? speaker,
      date,
      text: inline(words.news.sentences[id]?.text ?? ''),
    })),
  };
}
