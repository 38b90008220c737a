import { courseStructure } from './course-structure.ts';
import { manifest12 } from './manifest-12.ts';
import { manifest2004 } from './manifest-2004.ts';
import type { PackageFacts } from './package-facts.ts';
import { type Choices, chosenFacts, documentFor, type Form, factsOf } from './whole.ts';
import { zipped } from './zip.ts';

/** A file to be saved or uploaded. */
export type PackageFile = { name: string; type: 'application/zip' | 'text/html'; bytes: Uint8Array<ArrayBuffer> };

const start = 'index.html';
/** What an LMS reads first: its name, and how it is written. */
const leads: Record<Exclude<Form, 'single'>, [name: string, write: (facts: PackageFacts) => string]> = {
  scorm12: ['imsmanifest.xml', manifest12],
  scorm2004: ['imsmanifest.xml', manifest2004],
  cmi5: ['cmi5.xml', courseStructure],
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * A package of the lesson: the same bytes for the same document and choices.
 * @param whole the lesson as one document
 */
export function packageOf(form: Form, whole: string, choices: Choices = []): PackageFile {
  const { id } = factsOf(whole);
  const page = bytesOf(documentFor(form, whole, choices));
  if (form === 'single') return { name: `${id}-single.html`, type: 'text/html', bytes: page };
  const [name, write] = leads[form];
  const lead = write({ ...chosenFacts(factsOf(whole), choices), start, files: [] });
  const files = new Map([
    [name, bytesOf(lead)],
    [start, page],
  ]);
  return { name: `${id}-${form}.zip`, type: 'application/zip', bytes: new Uint8Array(zipped(files)) };
}
