/** Every page of the lesson as its address opens it: the real words, and the text as the server writes it. */

import lesson from 'virtual:lesson/en';
import aLetterArrives from 'virtual:page/en/a-letter-arrives';
import claimsAndDenials from 'virtual:page/en/claims-and-denials';
import cover from 'virtual:page/en/cover';
import fromClaimToProof from 'virtual:page/en/from-claim-to-proof';
import glossary from 'virtual:page/en/glossary';
import key from 'virtual:page/en/key';
import notAMember from 'virtual:page/en/not-a-member';
import print from 'virtual:page/en/print';
import sources from 'virtual:page/en/sources';
import summary from 'virtual:page/en/summary';
import teach from 'virtual:page/en/teach';
import theCourt from 'virtual:page/en/the-court';
import theLetter from 'virtual:page/en/the-letter';
import threeDoors from 'virtual:page/en/three-doors';
import whatHappensNext from 'virtual:page/en/what-happens-next';
import whoIsWho from 'virtual:page/en/who-is-who';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PageWords } from '../../src/content/lesson.ts';
import { Readable } from '../../src/views/screens/Readable.tsx';
import type { Page } from '../../src/views/screens/site.ts';
import { translatedPages } from './language.ts';

export { lesson };

/** The words of the pages, under the last part of their addresses. */
export const words = {
  cover,
  'the-letter': theLetter,
  'who-is-who': whoIsWho,
  'the-court': theCourt,
  'three-doors': threeDoors,
  'a-letter-arrives': aLetterArrives,
  'not-a-member': notAMember,
  'claims-and-denials': claimsAndDenials,
  'from-claim-to-proof': fromClaimToProof,
  'what-happens-next': whatHappensNext,
  summary,
  sources,
  glossary,
  print,
  key,
  teach,
} satisfies Record<string, PageWords>;
export type PageName = keyof typeof words;
/** The words of the interface, by which stories find buttons and links. */
export const { ui } = cover;

const isPageName = (name: string): name is PageName => name in words;
/** By the words that they are made of. */
const known = new WeakMap<PageWords, Page>();

function made(name: PageName, of: PageWords): Page {
  const screens = of.step?.screens.map(({ id, blocks }) => [id, blocks.join('')] as const) ?? [];
  const readable = renderToStaticMarkup(<Readable words={of} lesson={lesson} />);
  return {
    ...of,
    path: name === 'cover' ? `${of.lang}/` : `${of.lang}/${name}/`,
    raw: { ...Object.fromEntries(screens), readable },
  };
}

/**
 * @param name the last part of the page's address, such as `summary` or the id of a step
 * @throws {RangeError} where there is no such page
 */
export function pageOf(name: string): Page {
  if (!isPageName(name)) throw new RangeError(`The lesson has no page '${name}'; write one of ${Object.keys(words)}.`);
  const of: PageWords = translatedPages()?.[name] ?? words[name];
  const page = known.get(of) ?? made(name, of);
  known.set(of, page);
  return page;
}
