import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { courseStructure } from '../../../src/hosts/package/course-structure.ts';
import { manifest12 } from '../../../src/hosts/package/manifest-12.ts';
import { manifest2004 } from '../../../src/hosts/package/manifest-2004.ts';
import type { PackageFacts } from '../../../src/hosts/package/package-facts.ts';
import { zipped } from '../../../src/hosts/package/zip.ts';
import { findingsOf, schemas12, schemas2004, schemasCmi5 } from './xsd.ts';

const facts: PackageFacts = {
  id: 'from-letter-to-courtroom',
  title: 'Letter & <courtroom> "at work"\u0001',
  description: 'What a letter can, and cannot, start.',
  lang: 'en',
  version: '0a1b2c3d4e5f',
  passMark: 0.7,
  start: 'index.html',
  files: ['assets/style.css', 'assets/entry.js', 'index.html'],
};
const hrefs = (xml: string) => [...xml.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);

describe.each([
  ['SCORM 1.2', manifest12, schemas12],
  ['SCORM 2004', manifest2004, schemas2004],
] as const)('the manifest of %s', (_, manifest, schemas) => {
  it('is valid by the schemas of ADL and IMS', async () => {
    expect(await findingsOf(manifest(facts), schemas)).toEqual([]);
  });
  it('would not be valid with an element out of its place', async () => {
    const broken = manifest(facts)
      .replace(/<title>.*?<\/title>/, '')
      .replace('</resource>', '<title>x</title></resource>');
    expect(await findingsOf(broken, schemas)).not.toEqual([]);
  });
  it('lists every file once, and names the one that opens the lesson', () => {
    expect(hrefs(manifest(facts))).toEqual(['assets/entry.js', 'assets/style.css', 'index.html']);
    expect(manifest(facts)).toContain('href="index.html"');
  });
  it('keeps its identifier when the content changes, so that attempts stay', () => {
    const identifier = (xml: string) => /<manifest identifier="([^"]+)"/.exec(xml)?.[1];
    const next = { ...facts, version: 'ffff', title: 'Another', files: [] };
    expect(identifier(manifest(next))).toBe(identifier(manifest(facts)));
  });
  it.each(['assets/ü.js', 'a b.js', '../up.js', '/root.js', 'a#b.js', `${'a'.repeat(200)}.js`])(
    'refuses the file name %s',
    (name) => {
      expect(() => manifest({ ...facts, files: [name] })).toThrow(RangeError);
    },
  );
});

describe('the manifests', () => {
  it('write what each version asks for in its own letters', () => {
    expect(manifest12(facts)).toContain('adlcp:scormtype="sco"');
    expect(manifest12(facts)).toContain('<adlcp:masteryscore>70</adlcp:masteryscore></item>');
    expect(manifest2004(facts)).toContain('adlcp:scormType="sco"');
    expect(manifest2004(facts)).toContain('<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>');
  });
});

describe('the course structure of cmi5', () => {
  it('is valid by the schema of cmi5', async () => {
    expect(await findingsOf(courseStructure(facts), schemasCmi5)).toEqual([]);
  });
  it.each([
    ['without the address of the lesson', /<url>.*?<\/url>/, ''],
    ['with a pass mark over 1', 'masteryScore="0.7"', 'masteryScore="70"'],
    ['with a name that the standard does not know', 'CompletedAndPassed', 'completed-and-passed'],
  ])('would not be valid %s', async (_, found, put) => {
    const broken = courseStructure(facts).replace(found, put);
    expect(await findingsOf(broken, schemasCmi5)).not.toEqual([]);
  });
  it('says that the lesson is done when it is completed and passed', () => {
    const xml = courseStructure(facts);
    expect(xml).toContain('moveOn="CompletedAndPassed" masteryScore="0.7" launchMethod="AnyWindow"');
    expect(xml.match(/<langstring lang="en">/g)).toHaveLength(4);
    expect(xml).toContain('<url>index.html</url></au>');
  });
});

describe('a zip', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files: [string, Uint8Array][] = [
    ['index.html', bytes('<p>Lesson</p>'.repeat(100))],
    ['assets/entry.js', bytes('let a = 1;')],
  ];
  it('is the same for the same files, in whatever order and zone they come', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Dushanbe';
    const there = zipped(new Map(files));
    process.env['TZ'] = 'America/New_York';
    const elsewhere = zipped(new Map([...files].reverse()));
    process.env['TZ'] = zone;
    expect(elsewhere).toEqual(there);
    expect(Object.keys(unzipSync(there))).toEqual(['assets/entry.js', 'index.html']);
    expect(unzipSync(there)['index.html']).toEqual(files[0]?.[1]);
  });
});
