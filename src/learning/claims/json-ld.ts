/**
 * The argument graph as JSON-LD: what was said as a schema.org `Claim` with its author, date and sources, and the edges
 * of arguing as nodes of the Argument Interchange Format (AIF). It rates nothing: no `ClaimReview`, no `Rating`.
 */
import { type Exchange, type ExchangeNode, plainFields } from './exchange.ts';

/** Ours, for all that neither vocabulary has. */
const VOCABULARY = 'urn:from-letter-to-courtroom:';
const context = [
  'https://schema.org',
  {
    aif: 'http://www.arg.dundee.ac.uk/aif#',
    lesson: VOCABULARY,
    'lesson:from': { '@type': '@id' },
    'lesson:to': { '@type': '@id' },
  },
];

/** Fields that schema.org has a name for. */
const SAID_OTHERWISE = new Set(['speaker', 'date', 'sources']);

function toNode(node: ExchangeNode): object {
  const rest = Object.entries(plainFields(node)).filter(([key]) => !SAID_OTHERWISE.has(key));
  const isSaid = node.node === 'claim' || node.node === 'reply';
  return {
    '@id': `#node-${node.id}`,
    '@type': [isSaid ? 'Claim' : 'CreativeWork', 'aif:I-node'],
    text: node.text,
    author: { '@id': `#speaker-${node.speaker}` },
    datePublished: node.date,
    citation: node.sources.map((id) => ({ '@id': `#source-${id}` })),
    ...Object.fromEntries(rest.map(([key, value]) => [`lesson:${key}`, value])),
  };
}

/** A conflict (`CA-node`) for each claim that a reply answers; an inference (`RA-node`) for each support. */
function toEdges(node: ExchangeNode): object[] {
  const edge = (type: string, word: string, to: string) => ({
    '@id': `#edge-${node.id}-${word}-${to}`,
    '@type': type,
    'lesson:from': `#node-${node.id}`,
    'lesson:to': `#node-${to}`,
  });
  return [
    ...(node.node === 'reply' ? node.answers : []).map((to) => edge('aif:CA-node', 'answers', to)),
    ...node.supports.map((to) => edge('aif:RA-node', 'supports', to)),
  ];
}

export function toJsonLd({ title, lang, speakers, sources, nodes }: Exchange): object {
  return {
    '@context': context,
    '@id': '',
    '@type': 'Dataset',
    name: title,
    inLanguage: lang,
    '@graph': [
      ...Object.entries(speakers).map(([id, name]) => ({ '@id': `#speaker-${id}`, name })),
      ...Object.entries(sources).map(([id, source]) => ({
        '@id': `#source-${id}`,
        '@type': 'CreativeWork',
        name: source.title,
        publisher: source.publisher,
        datePublished: source.date,
        url: source.url,
      })),
      ...nodes.map(toNode),
      ...nodes.flatMap(toEdges),
    ],
  };
}
