import { filesOf, type PackageFacts, xmlId } from './package-facts.ts';
import { element, text, xmlDocument } from './xml.ts';

/** `imsmanifest.xml` of a package for SCORM 1.2 (ADL, Content Aggregation Model 1.2): one lesson, every file listed. */
export function manifest12(facts: PackageFacts): string {
  const { id, title, version, passMark, start } = facts;
  const organization = xmlId(`${id}-organization`);
  const resource = xmlId(`${id}-resource`);
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: xmlId(id),
        version: version.slice(0, 20),
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, '1.2')),
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
            element('adlcp:masteryscore', {}, String(Math.round(passMark * 100))),
          ),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: resource, type: 'webcontent', 'adlcp:scormtype': 'sco', href: start },
          ...filesOf(facts).map((href) => element('file', { href })),
        ),
      ),
    ),
  );
}
