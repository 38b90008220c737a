/** What is in the packages: each file named in the manifest, valid by the schemas, and nothing asked of another host. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf, schemas12, schemas2004, schemasCmi5 } from '../../hosts/package/xsd.ts';
import { lesson } from '../lesson.ts';
import { filesIn, packageFile } from './course.ts';

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe.each([
  ['scorm12', schemas12],
  ['scorm2004', schemas2004],
] as const)('the package for %s', (form, schemas) => {
  const files = filesIn(form);
  const manifest = textOf(files['imsmanifest.xml']);

  it('has a manifest that is valid by the schemas of ADL and IMS', async () => {
    expect(await findingsOf(manifest, schemas)).toEqual([]);
  });
  it('lists every file, and has every file that it lists', () => {
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    expect(listed).toEqual(Object.keys(files).filter((name) => name !== 'imsmanifest.xml'));
  });
  it('is known by its own standard and by the version of what it holds', () => {
    const page = textOf(files['index.html']);
    expect(page.includes(`data-package="${form}"`)).toBe(true);
    const version = /"version":"([\da-f]{12})"/.exec(page)?.[1];
    expect(manifest).toContain(`<manifest identifier="icc-${lesson.id}" version="${version}"`);
  });
});

describe('the document of every package', () => {
  const single = readFileSync(packageFile('single'), 'utf8');
  it('is the single file, but for what it was made for', () => {
    for (const form of ['scorm12', 'scorm2004'] as const)
      expect(textOf(filesIn(form)['index.html'])).toBe(
        single.replace('data-package="single"', `data-package="${form}"`),
      );
  });
  it('reaches no host but the record store of cmi5', () => {
    expect(single.includes("connect-src 'none'")).toBe(true);
    expect(textOf(filesIn('cmi5')['index.html']).includes('connect-src *')).toBe(true);
    const markup = single.replaceAll(/<script[^>]*>.*?<\/script>/gs, '<script>');
    expect(markup.match(/<(?:script|img|iframe|link)[^>]* (?:src|href)="(?!data:)[^"]*/g)).toBeNull();
    expect(markup.match(/url\((?!data:)[^)]*\)/g)).toBeNull();
    expect(single.includes('data-worker')).toBe(false);
  });
  it('has no page for teachers', () => {
    expect(single.includes('data-page="en/teach/"')).toBe(false);
    expect(single.includes('data-page="en/key/"')).toBe(false);
    expect(single.includes('href="en/teach/"')).toBe(false);
  });
});

describe('the package for cmi5', () => {
  it('has a course structure that names its page, valid by the schema of cmi5', async () => {
    const files = filesIn('cmi5');
    expect(Object.keys(files).sort()).toEqual(['cmi5.xml', 'index.html']);
    expect(await findingsOf(textOf(files['cmi5.xml']), schemasCmi5)).toEqual([]);
    expect(textOf(files['cmi5.xml'])).toContain('<url>index.html</url>');
  });
});
