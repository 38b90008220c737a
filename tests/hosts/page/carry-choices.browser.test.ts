import { afterEach, beforeEach, expect, it } from 'vitest';
import { carryChoices } from '../../../src/hosts/page/carry-choices.ts';

const root = new URL('./', location.href);
const before = location.href;
const ask = (search: string) => history.replaceState(null, '', `${location.pathname}${search}`);
const linkTo = (href: string, plan?: string) => {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  if (plan !== undefined) link.dataset['steps'] = plan;
  document.body.append(link);
  return link;
};

beforeEach(() => ask(''));
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', before);
});

it('follows the choices in every link into the lesson, and in no other', () => {
  const sheet = linkTo(`${root.pathname}en/print/`);
  const others = [linkTo('#embed'), linkTo('https://example.org/'), linkTo(`${root.pathname}icon.svg`)];
  const plan = linkTo(`${root.pathname}en/?steps=two`, 'two');
  const left = [...others, plan].map((link) => link.getAttribute('href'));
  const links = carryChoices(root, 'a[data-steps]');
  ask('?steps=one,two&policy=guided');
  links.carry();
  expect(sheet.search).toBe('?steps=one,two&policy=guided');
  ask('?steps=one');
  links.carry();
  expect(sheet.search).toBe('?steps=one');
  ask('');
  links.carry();
  expect(sheet.search).toBe('');
  expect([...others, plan].map((link) => link.getAttribute('href'))).toEqual(left);
});

it('leads to the lesson in the language of the students', () => {
  const sheet = linkTo(`${root.pathname}en/print/`);
  ask('?steps=one&students=fr');
  carryChoices(root, 'a[data-steps]').carry();
  expect(sheet.search).toBe('?steps=one&lang=fr');
});

it('gives back what it took, but for a link that has another address by now', () => {
  const [back, drawn] = [linkTo('./en/print/'), linkTo('./en/key/')];
  const links = carryChoices(root, 'a[data-steps]');
  for (const search of ['?steps=one', '?steps=two']) {
    ask(search);
    links.carry();
  }
  drawn.setAttribute('href', './en/glossary/');
  links.release();
  expect(back.getAttribute('href')).toBe('./en/print/');
  expect(drawn.getAttribute('href')).toBe('./en/glossary/');
});
