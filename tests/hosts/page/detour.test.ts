import { describe, expect, it } from 'vitest';
import { detourFrom } from '../../../src/hosts/page/detour.ts';

const steps = ['the-letter', 'three-doors', 'what-next'];
const from = (path: string, search = '', languages = ['en', 'fr', 'pt-BR'], lang = path.split('/')[0] || 'en') =>
  detourFrom(path, search, { steps, languages, lang });

it.each(['', 'en/', 'en/the-letter/', 'fr/glossary/'])('leaves an address without parameters alone: %s', (path) => {
  expect(from(path)).toBeNull();
  expect(from(path, '?theme=dark&utm_source=mail')).toBeNull();
});

describe('lang', () => {
  it('opens the same page in that language', () => {
    expect(from('en/the-letter/', '?lang=fr&seed=3')).toBe('fr/the-letter/?lang=fr&seed=3');
    expect(from('', '?lang=fr')).toBe('fr/?lang=fr');
    expect(from('fr/glossary/', '?lang=EN')).toBe('en/glossary/?lang=EN');
  });

  it('takes the nearest language that there is', () => {
    expect(from('en/', '?lang=fr-CA')).toBe('fr/?lang=fr-CA');
    expect(from('en/', '?lang=pt-br')).toBe('pt-BR/?lang=pt-br');
  });

  it.each(['de', '', 'x', '../..', '%00', 'en-GB'])('stays where there is none, or it is this one: %s', (lang) => {
    expect(from('en/the-letter/', `?lang=${lang}`)).toBeNull();
    expect(from('', `?lang=${lang}`)).toBeNull();
  });
});

describe('start', () => {
  it('leads from the cover to the step, once', () => {
    expect(from('', '?start=three-doors&seed=3')).toBe('en/three-doors/?seed=3');
    expect(from('fr/', '?start=three-doors')).toBe('fr/three-doors/');
    expect(from('', '?start=three-doors&lang=fr')).toBe('fr/three-doors/?lang=fr');
  });

  it('leads away from no other page, and to no step that there is not', () => {
    expect(from('en/the-letter/', '?start=three-doors')).toBeNull();
    expect(from('', '?start=no-such-step')).toBeNull();
    expect(from('', '?start=//example.org')).toBeNull();
    expect(from('', '?steps=the-letter&start=three-doors')).toBeNull();
  });
});

describe('steps', () => {
  it('lead from a step that was not chosen to the cover', () => {
    expect(from('en/the-letter/', '?steps=three-doors,what-next')).toBe('en/?steps=three-doors,what-next');
    expect(from('', '?steps=three-doors,what-next&start=what-next')).toBe('en/what-next/?steps=three-doors,what-next');
    expect(from('en/three-doors/', '?steps=three-doors')).toBeNull();
    expect(from('en/summary/', '?steps=three-doors')).toBeNull();
  });

  it('that are no steps choose nothing', () => {
    expect(from('en/the-letter/', '?steps=no-such-step')).toBeNull();
  });
});
