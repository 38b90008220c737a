import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { choicesFrom } from '../../../src/hosts/package/choices.ts';
import { packageOf } from '../../../src/hosts/package/package-of.ts';
import { type Choices, chosenFacts, documentFor, factsOf } from '../../../src/hosts/package/whole.ts';

const steps = ['one', 'two', 'three'];
const facts = {
  id: 'lesson',
  title: 'A & b',
  description: 'c',
  lang: 'en',
  steps,
  version: '0a1b2c3d4e5f',
  passMark: 0.7,
};
const pages = steps.map(
  (step) => `<script type="application/json" data-page="en/${step}/">{"is":"${step}"}</script>\n`,
);
const whole = `<!doctype html>
<html lang="en" dir="ltr" data-package="single">
<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">
<script type="application/json" id="package">${JSON.stringify(facts)}</script>
${pages.join('')}`;
const some: Choices = [
  ['steps', 'one,three'],
  ['policy', 'guided'],
];
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the document of a package', () => {
  it('says what it is for, and what the teacher chose', () => {
    expect(documentFor('scorm12', whole, [])).toContain('<html lang="en" dir="ltr" data-package="scorm12">');
    expect(documentFor('single', whole, some)).toContain(
      'data-package="single" data-choices="steps=one,three&amp;policy=guided"',
    );
  });
  it('is without the pages of steps that were not chosen', () => {
    const made = documentFor('single', whole, some);
    expect(made).toContain('data-page="en/one/"');
    expect(made).not.toContain('data-page="en/two/"');
    expect(made).toContain('data-page="en/three/"');
  });
  it('may reach a record store only where there is one', () => {
    expect(documentFor('cmi5', whole, [])).toContain('connect-src *');
    expect(documentFor('scorm2004', whole, [])).toContain("connect-src 'none'");
  });
  it('is refused where it is no lesson', () => {
    expect(() => factsOf('<!doctype html>')).toThrow(TypeError);
  });
});

describe('the facts of what was chosen', () => {
  it('are another lesson with other steps, and another version with any other choice', () => {
    expect(chosenFacts(facts, [])).toEqual(facts);
    const guided = chosenFacts(facts, [['policy', 'guided']]);
    expect(guided.id).toBe(facts.id);
    expect(guided.version).not.toBe(facts.version);
    expect(chosenFacts(facts, some).id).not.toBe(facts.id);
    expect(chosenFacts(facts, some).id).toBe(chosenFacts(facts, [['steps', 'one,three']]).id);
    expect(chosenFacts(facts, some).version.length).toBeLessThanOrEqual(20);
  });
});

describe('a package', () => {
  it.each([
    ['scorm12', 'imsmanifest.xml'],
    ['scorm2004', 'imsmanifest.xml'],
    ['cmi5', 'cmi5.xml'],
  ] as const)('of %s is the document beside %s, the same bytes each time', (form, lead) => {
    const made = packageOf(form, whole, some);
    expect(made.name).toBe(`lesson-${form}.zip`);
    expect(packageOf(form, whole, some)).toEqual(made);
    const files = unzipSync(made.bytes);
    expect(Object.keys(files).sort()).toEqual([lead, 'index.html'].sort());
    expect(text(files['index.html'])).toBe(documentFor(form, whole, some));
    expect(text(files[lead])).toContain('A &amp; b');
  });
  it('to be opened by itself is the document alone', () => {
    const made = packageOf('single', whole);
    expect([made.name, text(made.bytes)]).toEqual(['lesson-single.html', whole]);
  });
});

describe('the choices of a teacher', () => {
  const known = { steps, isAccent: (hex: string) => hex !== 'ffffff' };
  it('are those that change something, in the order of the lesson', () => {
    const wishes = {
      steps: 'three, one',
      policy: 'open',
      quiz: 'practice',
      theme: 'dark',
      accent: '#7A1F5C',
      seed: '07',
    };
    expect(choicesFrom({ ...wishes, start: 'three', motion: 'reduce' }, known)).toEqual({
      choices: [
        ['steps', 'one,three'],
        ['start', 'three'],
        ['quiz', 'practice'],
        ['theme', 'dark'],
        ['motion', 'reduce'],
        ['accent', '7a1f5c'],
        ['seed', '7'],
      ],
    });
    expect(choicesFrom({ steps: steps.join(), theme: 'auto' }, known)).toEqual({ choices: [] });
  });
  it.each([
    [{ steps: 'one,four' }, /no step 'four': write some of one, two, three/],
    [{ steps: 'one', start: 'two' }, /cannot start with 'two': write one of one$/],
    [{ policy: 'strict' }, /policy cannot be 'strict': write open or guided/],
    [{ theme: 'pink' }, /theme cannot be 'pink'/],
    [{ accent: 'red' }, /six hexadecimal digits/],
    [{ accent: 'ffffff' }, /more contrast/],
    [{ seed: '1.5' }, /whole number/],
  ])('are refused with what to write: %o', (wishes, fault) => {
    expect(choicesFrom(wishes, known)).toEqual({ faults: [expect.stringMatching(fault)] });
  });
  it('are refused all at once', () => {
    expect(choicesFrom({ policy: 'a', theme: 'b', quiz: 'c' }, known)).toMatchObject({ faults: { length: 3 } });
  });
});
