/**
 * The lesson as one document, as the build writes it (`scripts/whole.ts`): what a package of any kind holds. Texts in,
 * texts out, so that a command and a browser make the same of it.
 */
import { digest } from '../../learning/digest.ts';

/** What a package is for: an LMS by one of three standards, or a file to be opened by itself. */
export const forms = ['scorm12', 'scorm2004', 'cmi5', 'single'] as const;
export type Form = (typeof forms)[number];

/** A teacher's choices, named as in an address, such as `['policy', 'guided']`; those that change nothing are left out. */
export type Choices = readonly (readonly [name: string, value: string])[];

/** What the document says of the lesson in it. */
export type WholeFacts = {
  id: string;
  title: string;
  description: string;
  /** BCP 47. */
  lang: string;
  /** Ids of all steps. */
  steps: readonly string[];
  /** Of all that the document holds. */
  version: string;
  /** From 0 to 1. */
  passMark: number;
};

/** The file of a site that holds the document; only another language than that of the site's root stands in its name. */
export const wholeName = (id: string, lang: string | null): string =>
  `${id}${lang === null ? '' : `-${lang}`}-single.html`;

const factsElement = /<script type="application\/json" id="package">(.*?)<\/script>/s;
const root = 'data-package="single"';
const noLine = "connect-src 'none'";

/** @throws {TypeError} where the text is no such document */
export function factsOf(whole: string): WholeFacts {
  const text = factsElement.exec(whole)?.[1];
  if (text === undefined || !whole.includes(root)) throw new TypeError('The text is no lesson in one document.');
  return JSON.parse(text) as WholeFacts; // written by the build of the same lesson
}

const stepsIn = (choices: Choices) => choices.find(([name]) => name === 'steps')?.[1].split(',');

/**
 * The facts of what was chosen. A lesson of some of the steps is another lesson; all other choices are a version.
 */
export function chosenFacts(facts: WholeFacts, choices: Choices): WholeFacts {
  if (choices.length === 0) return facts;
  const steps = stepsIn(choices);
  const sign = (text: string) => digest(text).toString(36);
  return {
    ...facts,
    id: steps ? `${facts.id}-${sign(steps.join())}` : facts.id,
    version: `${facts.version}-${sign(JSON.stringify(choices))}`,
  };
}

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The document for one kind of package, with a teacher's choices, and without the pages of steps that were not chosen. */
export function documentFor(form: Form, whole: string, choices: Choices): string {
  const { steps, lang } = factsOf(whole);
  const chosen = stepsIn(choices) ?? steps;
  const query = choices.map(([name, value]) => `${name}=${value}`).join('&');
  let text = whole.replace(root, `data-package="${form}"${query === '' ? '' : ` data-choices="${attribute(query)}"`}`);
  // The record store of a course may stand anywhere; nothing else of a package asks for anything.
  if (form === 'cmi5') text = text.replace(noLine, 'connect-src *');
  for (const step of steps.filter((id) => !chosen.includes(id)))
    text = text.replace(
      new RegExp(`<script type="application/json" data-page="${lang}/${step}/">.*?</script>\\n`, 's'),
      '',
    );
  return text;
}
