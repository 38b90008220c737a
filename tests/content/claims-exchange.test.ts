import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArgdown, readJsonLd } from '../../src/content/claims-exchange.ts';
import { formatFinding } from '../../src/content/content-error.ts';
import { claimsExchange, loadContent } from '../../src/content/load.ts';
import { toArgdown } from '../../src/learning/claims/argdown.ts';
import type { Exchange } from '../../src/learning/claims/exchange.ts';
import { toJsonLd } from '../../src/learning/claims/json-ld.ts';
import { claim, decision, document, reply } from '../learning/claims/graph.fixture.ts';

const words = { text: 'Harm was done.', attribution: 'says' };
const small: Exchange = {
  title: 'A letter',
  lang: 'en',
  speakers: { 'the-school': 'The school', 'the-mayor': 'The mayor', 'the-judges': 'The judges' },
  sources: { 'the-news': { title: 'News', publisher: 'The Paper', date: '2022', url: 'https://example.org/' } },
  nodes: [
    { ...claim({ id: 'harm', label: 'C1', noReply: { checked: '2026-11-23' } }), ...words },
    { ...claim({ id: 'rumour', kind: 'finding', about: ['harm'] }), ...words, note: 'Look {here} = there, [x] #y.' },
    { ...reply({ id: 'not-so', answers: ['rumour', 'harm'], printedBeside: 'harm' }), ...words },
    { ...document({ id: 'letter', supports: ['rumour', 'harm'], cites: ['harm'] }), ...words },
    { ...decision({ id: 'vote', kind: 'vote', votes: { for: 1, against: 0 } }), ...words },
  ],
};
const formats = {
  Argdown: { write: toArgdown, read: readArgdown },
  'JSON-LD': { write: (exchange: Exchange) => JSON.stringify(toJsonLd(exchange), null, 2), read: readJsonLd },
};

function reading(read: typeof readArgdown, text: string) {
  const findings: string[] = [];
  const exchange = read('in', text, (place, what, write) => findings.push(formatFinding({ ...place, what, write })));
  return { exchange, findings };
}

describe.each(Object.entries(formats))('%s', (_name, { write, read }) => {
  it('holds all of the graph: what is written is read back', () => {
    expect(reading(read, write(small))).toEqual({ exchange: small, findings: [] });
  });

  it('holds all of the case', () => {
    const whole = claimsExchange(loadContent('content'), 'en');
    expect(whole.nodes.length).toBeGreaterThan(40);
    expect(reading(read, write(whole))).toEqual({ exchange: whole, findings: [] });
  });

  it('holds any text of one line', () => {
    const sign = fc.constantFrom(...'[]{}<>#*_@:./\\|=+-()“” aB1\'"%&~^`', 'é', 'ع');
    const text = fc.string({ unit: sign, minLength: 1, maxLength: 24 }).map((inner) => `A${inner}b`);
    fc.assert(
      fc.property(text, text, (one, two) => {
        const nodes = [{ ...claim({ id: 'harm' }), text: one, attribution: 'says', note: two }];
        expect(reading(read, write({ ...small, nodes }))).toEqual({ exchange: { ...small, nodes }, findings: [] });
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, string, string]>([
    ['kind of node', '"claim"', '"clame"'],
    ['verification', '"one-source"', '"one-sorce"'],
  ])('says the line of a wrong %s, and what to write', (_field, from, to) => {
    const text = write(small);
    const line = text.slice(0, text.indexOf(from)).split('\n').length;
    const { exchange, findings } = reading(read, text.replace(from, to));
    expect(exchange).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`write '${from.replaceAll('"', '')}'`);
    // In JSON the line is that on which the node begins.
    const found = Number(/^in:(\d+):/.exec(findings[0] ?? '')?.[1]);
    expect(found).toBeLessThanOrEqual(line);
    expect(found).toBeGreaterThan(line - 30);
  });
});

describe('Argdown', () => {
  const argdown = toArgdown(small);

  it('shows a reply as an attack, a document as a support', () => {
    expect(argdown).toContain('\n  -> [rumour]\n  -> [harm]\n');
    expect(argdown).toContain('\n  +> [rumour]\n  +> [harm]\n');
  });

  it('that leads nowhere is a finding', () => {
    const { findings } = reading(readArgdown, argdown.replace('  -> [rumour]', '  -> [rumours]'));
    expect(findings[0]).toMatch(/^in:\d+:1: /);
  });

  it('that is none is a finding with its line', () => {
    const { exchange, findings } = reading(readArgdown, `${argdown}\n\n[x]: {} }} y\n  -> -> [harm]\n`);
    expect(exchange).toBeUndefined();
    expect(findings[0]).toMatch(/^in:\d+:1: .*: write /);
  });

  it('without data says what is missing', () => {
    const { findings } = reading(readArgdown, '[harm]: Harm was done.\n');
    expect(findings.join('\n')).toMatch(/^in:1:1: 'title' is missing/m);
    expect(findings.join('\n')).toMatch(/^in:1:1: 'node' is missing/m);
  });
});

describe('JSON-LD', () => {
  it('says who said what and when, in the words of schema.org and AIF, and rates nothing', () => {
    const json = JSON.stringify(toJsonLd(small));
    expect(json).toContain('"@type":["Claim","aif:I-node"]');
    expect(json).toContain('"@type":"aif:CA-node","lesson:from":"#node-not-so","lesson:to":"#node-rumour"');
    expect(json).toContain('"author":{"@id":"#speaker-the-mayor"}');
    expect(json).not.toMatch(/Rating|ClaimReview|truth/i);
  });

  it('that is broken, or holds no graph, is a finding with its line', () => {
    expect(reading(readJsonLd, '{\n  "@graph": [\n').findings[0]).toMatch(/^in:\d+:\d+: broken YAML .*: write /);
    expect(reading(readJsonLd, '{}').findings).toEqual([
      "in:1:1: there is no '@graph': write '@graph': [ … ] with a node for each thing that was said",
    ]);
  });
});
