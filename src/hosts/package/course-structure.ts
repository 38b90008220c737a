import type { PackageFacts } from './package-facts.ts';
import { element, text, xmlDocument } from './xml.ts';

/** `cmi5.xml` of a package for cmi5 (AICC, "Quartz"): a course of one lesson, done when completed and passed. */
export function courseStructure({ id, title, description, lang, passMark, start }: PackageFacts): string {
  const words = (name: string, value: string) => element(name, {}, element('langstring', { lang }, text(value)));
  return xmlDocument(
    element(
      'courseStructure',
      { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' },
      element(
        'course',
        { id: `urn:icc-lesson:${id}:course` },
        words('title', title),
        words('description', description),
      ),
      element(
        'au',
        {
          id: `urn:icc-lesson:${id}`,
          moveOn: 'CompletedAndPassed',
          masteryScore: String(passMark),
          launchMethod: 'AnyWindow',
        },
        words('title', title),
        words('description', description),
        element('url', {}, text(start)),
      ),
    ),
  );
}
