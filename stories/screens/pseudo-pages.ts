/** Every page of the lesson in the pseudo-locale: longer words, from right to left. Apart, for few stories need it. */
import aLetterArrives from 'virtual:page/qps-plocm/a-letter-arrives';
import claimsAndDenials from 'virtual:page/qps-plocm/claims-and-denials';
import cover from 'virtual:page/qps-plocm/cover';
import fromClaimToProof from 'virtual:page/qps-plocm/from-claim-to-proof';
import glossary from 'virtual:page/qps-plocm/glossary';
import key from 'virtual:page/qps-plocm/key';
import notAMember from 'virtual:page/qps-plocm/not-a-member';
import print from 'virtual:page/qps-plocm/print';
import sources from 'virtual:page/qps-plocm/sources';
import summary from 'virtual:page/qps-plocm/summary';
import teach from 'virtual:page/qps-plocm/teach';
import theCourt from 'virtual:page/qps-plocm/the-court';
import theLetter from 'virtual:page/qps-plocm/the-letter';
import threeDoors from 'virtual:page/qps-plocm/three-doors';
import whatHappensNext from 'virtual:page/qps-plocm/what-happens-next';
import whoIsWho from 'virtual:page/qps-plocm/who-is-who';
import type { PageWords } from '../../src/content/lesson.ts';
import type { PageName } from './pages.tsx';

export const pseudoWords = {
  'a-letter-arrives': aLetterArrives,
  'claims-and-denials': claimsAndDenials,
  cover,
  'from-claim-to-proof': fromClaimToProof,
  glossary,
  key,
  'not-a-member': notAMember,
  print,
  sources,
  summary,
  teach,
  'the-court': theCourt,
  'the-letter': theLetter,
  'three-doors': threeDoors,
  'what-happens-next': whatHappensNext,
  'who-is-who': whoIsWho,
} satisfies Record<PageName, PageWords>;
