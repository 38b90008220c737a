import { element, text, xmlDocument } from '../package/xml.ts';
import type { Bank, Lost, Question } from './questions.ts';

const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const template = (name: 'match_correct' | 'map_response') =>
  element('qti-response-processing', {
    template: `https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/${name}.xml`,
  });

/** QTI takes ids that begin with a letter; some of ours begin with a figure. */
const qtiId = (id: string) => `i-${id}`;

type Declared = {
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'directedPair' | 'string' | 'float';
  right: readonly string[];
  /** What each response earns, where more than one does. */
  earns?: readonly (readonly [response: string, value: number])[];
};

function declaration({ cardinality, baseType, right, earns }: Declared): string {
  const values = right.map((value) => element('qti-value', {}, text(value)));
  const entries = earns?.map(([response, value]) =>
    element('qti-map-entry', {
      'map-key': response,
      'mapped-value': String(value),
      ...(baseType === 'string' && { 'case-sensitive': 'false' }),
    }),
  );
  return element(
    'qti-response-declaration',
    { identifier: 'RESPONSE', cardinality, 'base-type': baseType },
    element('qti-correct-response', {}, ...values),
    ...(entries
      ? [element('qti-mapping', { 'default-value': '0', 'lower-bound': '0', 'upper-bound': '1' }, ...entries)]
      : []),
  );
}

const choiceOf = ({ id, text: words }: { id: string; text: string }) =>
  element('qti-simple-choice', { identifier: qtiId(id) }, text(words));
const prompt = (stem: string) => element('qti-prompt', {}, text(stem));
const response = { 'response-identifier': 'RESPONSE' };

/** The words of a judgement, which no item carries. */
export type Judgements = { true: string; false: string };

function bodyOf(question: Question, judgements: Judgements): { declared: Declared; body: string } {
  const { stem } = question;
  switch (question.type) {
    case 'choice': {
      const { options, isMultiple } = question;
      const keys = options.filter(({ isKey }) => isKey);
      const shared = (isKey: boolean) => Math.max(1, options.filter((option) => option.isKey === isKey).length);
      const earns = options.map(({ id, isKey }) => [qtiId(id), (isKey ? 1 : -1) / shared(isKey)] as const);
      const max = isMultiple ? '0' : '1';
      return {
        declared: {
          ...{ cardinality: isMultiple ? 'multiple' : 'single', baseType: 'identifier' },
          right: keys.map(({ id }) => qtiId(id)),
          ...(isMultiple && { earns }),
        },
        body: element(
          'qti-choice-interaction',
          { ...response, shuffle: 'true', 'max-choices': max },
          prompt(stem),
          ...options.map(choiceOf),
        ),
      };
    }
    case 'true-false': {
      const choices = (['true', 'false'] as const).map((id) => choiceOf({ id, text: judgements[id] }));
      return {
        declared: { cardinality: 'single', baseType: 'identifier', right: [qtiId(String(question.isTrue))] },
        body: element(
          'qti-choice-interaction',
          { ...response, shuffle: 'false', 'max-choices': '1' },
          prompt(stem),
          ...choices,
        ),
      };
    }
    case 'matching': {
      const { parts, places } = question;
      const pairs = parts.map(({ id, place }) => `${qtiId(id)} ${qtiId(place)}`);
      const set = (some: readonly { id: string; text: string }[], most: number) =>
        element(
          'qti-simple-match-set',
          {},
          ...some.map(({ id, text: words }) =>
            element('qti-simple-associable-choice', { identifier: qtiId(id), 'match-max': String(most) }, text(words)),
          ),
        );
      return {
        declared: {
          ...{ cardinality: 'multiple', baseType: 'directedPair', right: pairs },
          earns: pairs.map((pair) => [pair, 1 / pairs.length] as const),
        },
        body: element(
          'qti-match-interaction',
          { ...response, shuffle: 'true', 'max-associations': String(parts.length) },
          ...[prompt(stem), set(parts, 1), set(places, parts.length)],
        ),
      };
    }
    case 'order':
      return {
        declared: {
          cardinality: 'ordered',
          baseType: 'identifier',
          right: question.entries.map(({ id }) => qtiId(id)),
        },
        body: element(
          'qti-order-interaction',
          { ...response, shuffle: 'true' },
          prompt(stem),
          ...question.entries.map(choiceOf),
        ),
      };
    case 'text':
    case 'number': {
      const keys = question.answers
        .filter(({ isKey }) => isKey)
        .map((one) => String('value' in one ? one.value : one.text));
      return {
        declared: {
          ...{
            cardinality: 'single',
            baseType: question.type === 'number' ? 'float' : 'string',
            right: keys.slice(0, 1),
          },
          ...(question.type === 'text' && { earns: keys.map((key) => [key, 1] as const) }),
        },
        body: element('p', {}, text(`${stem} `), element('qti-text-entry-interaction', response)),
      };
    }
    default:
      return question satisfies never;
  }
}

function itemOf(question: Question, lang: string, judgements: Judgements): string {
  const { declared, body } = bodyOf(question, judgements);
  return xmlDocument(
    element(
      'qti-assessment-item',
      {
        ...{ xmlns: namespace, identifier: qtiId(question.id), title: question.name, 'xml:lang': lang },
        ...{ adaptive: 'false', 'time-dependent': 'false' },
      },
      declaration(declared),
      element('qti-outcome-declaration', { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float' }),
      element('qti-item-body', {}, body),
      template(declared.earns ? 'map_response' : 'match_correct'),
    ),
  );
}

/** QTI 3.0 (1EdTech): one file an item, by name, and the manifest of a package that lists them. Feedback stays behind. */
export function toQti({ questions, lost }: Bank, lang: string, judgements: Judgements) {
  const items = new Map(questions.map((question) => [`items/${question.id}.xml`, itemOf(question, lang, judgements)]));
  const manifest = element(
    'manifest',
    { xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1', identifier: 'icc-question-bank' },
    element('metadata', {}, element('schema', {}, 'QTI Package'), element('schemaversion', {}, '3.0.0')),
    element('organizations', {}),
    element(
      'resources',
      {},
      ...[...items.keys()].map((href) => {
        const identifier = qtiId(href.replace(/^items\/|\.xml$/g, ''));
        return element('resource', { identifier, type: 'imsqti_item_xmlv3p0', href }, element('file', { href }));
      }),
    ),
  );
  const files = new Map([['imsmanifest.xml', xmlDocument(manifest)], ...items]);
  return { files, lost: [...lost] satisfies Lost[] };
}
