import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const folder = new URL('../../fixtures/xsd/', import.meta.url);

/**
 * What xmllint finds in a document: by the schemas of a folder, or, without one, whether it is XML at all.
 * @param lead the schemas that stand for themselves; those which they include are found beside them
 */
export async function findingsOf(
  xml: string,
  schemas?: { folder: string; lead: readonly string[] },
): Promise<string[]> {
  const document = { fileName: 'document.xml', contents: xml };
  if (!schemas) {
    const { errors } = await validateXML({ xml: document, normalization: 'format' });
    return errors.map(({ message }) => message);
  }
  const at = new URL(`${schemas.folder}/`, folder);
  const preload = readdirSync(at)
    .filter((fileName) => fileName.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(new URL(fileName, at), 'utf8') }));
  const imports = schemas.lead.map((name) => {
    const text = preload.find(({ fileName }) => fileName === name)?.contents ?? '';
    const namespace = /targetNamespace\s*=\s*"([^"]+)"/.exec(text)?.[1] ?? '';
    return `<xs:import namespace="${namespace}" schemaLocation="${name}"/>`;
  });
  const schema = {
    fileName: 'all.xsd',
    contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
  };
  const { errors } = await validateXML({ xml: document, schema: [schema], preload });
  return errors.map(({ message }) => message);
}

export const schemas12 = { folder: 'scorm12', lead: ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd'] };
export const schemas2004 = {
  folder: 'scorm2004',
  lead: ['imscp_v1p1.xsd', 'adlcp_v1p3.xsd', 'adlseq_v1p3.xsd', 'adlnav_v1p3.xsd', 'imsss_v1p0.xsd'],
};
export const schemasCmi5 = { folder: 'cmi5', lead: ['CourseStructure.xsd'] };
