import { filesOf, type PackageFacts, xmlId } from './package-facts.ts';
import { element, text, xmlDocument } from './xml.ts';

const namespaces = {
  xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
  'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
};

/** The lesson itself says when it is completed and passed; the course may ask for another share than ours. */
const sequencing = (id: string, passMark: number) =>
  element(
    'imsss:sequencing',
    {},
    element(
      'imsss:objectives',
      {},
      element(
        'imsss:primaryObjective',
        { objectiveID: xmlId(`${id}-objective`), satisfiedByMeasure: 'true' },
        element('imsss:minNormalizedMeasure', {}, String(passMark)),
      ),
    ),
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  );

/** `imsmanifest.xml` of a package for SCORM 2004, 4th edition (ADL, Content Aggregation Model). */
export function manifest2004(facts: PackageFacts): string {
  const { id, title, version, passMark, start } = facts;
  const organization = xmlId(`${id}-organization`);
  const resource = xmlId(`${id}-resource`);
  return xmlDocument(
    element(
      'manifest',
      { identifier: xmlId(id), version: version.slice(0, 20), ...namespaces },
      element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '2004 4th Edition')),
      element(
        'organizations',
        { default: organization },
        element(
          'organization',
          { identifier: organization },
          element('title', {}, text(title)),
          element(
            'item',
            { identifier: xmlId(`${id}-item`), identifierref: resource },
            element('title', {}, text(title)),
            sequencing(id, passMark),
          ),
          element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: resource, type: 'webcontent', 'adlcp:scormType': 'sco', href: start },
          ...filesOf(facts).map((href) => element('file', { href })),
        ),
      ),
    ),
  );
}
