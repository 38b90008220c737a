/** Reads the argument graph back from Argdown or JSON-LD; each fault is reported with its line and what to write. */
import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from '@argdown/core';
import { z } from 'zod';
import type { Exchange, ExchangeNode } from '../learning/claims/exchange.ts';
import { claimsFileSchema } from './claims-schemas.ts';
import type { FilePlace, Report } from './content-error.ts';
import { sourceText } from './files.ts';
import { validate } from './schema-findings.ts';
import { isRecord } from './schema-shape.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

const wordsOfNode = { text: z.string().min(1), attribution: z.string().min(1), note: z.string().optional() };
const [claim, reply, document, decision] = claimsFileSchema.element.options;
const nodeSchema = z.discriminatedUnion('node', [
  claim.extend(wordsOfNode),
  reply.extend(wordsOfNode),
  document.extend(wordsOfNode),
  decision.extend(wordsOfNode),
]);
const headSchema = z.strictObject({
  title: z.string(),
  lang: z.string(),
  speakers: z.record(z.string(), z.string()),
  sources: z.record(
    z.string(),
    z.strictObject({ title: z.string(), publisher: z.string(), date: z.string(), url: z.string() }),
  ),
});

/** A value that was put together, whose faults all stand at one place of a file. */
function gathered(file: string, text: string, value: unknown, place: FilePlace): YamlFile {
  const at = () => place;
  return { source: sourceText(file, text), value, at, keyAt: at, find: at };
}

/** Nodes that name only what is there. */
function checkEnds(nodes: readonly { node: ExchangeNode; place: FilePlace }[], report: Report): void {
  const known = new Set(nodes.map(({ node }) => node.id));
  for (const { node, place } of nodes)
    for (const id of [...(node.node === 'reply' ? node.answers : []), ...node.supports])
      if (!known.has(id))
        report(place, `'${node.id}' leads to '${id}', which is not there`, `write the node '${id}' too`);
}

type Found = { place: FilePlace; value: Record<string, unknown> };

function exchangeOf(
  file: string,
  text: string,
  { head, found }: { head: Found; found: Found[] },
  report: Report,
): Exchange | undefined {
  let isWhole = true;
  const noting: Report = (...finding) => {
    isWhole = false;
    report(...finding);
  };
  const read = <S extends z.ZodType>(schema: S, { place, value }: Found) =>
    validate(schema, gathered(file, text, value, place), [], noting);
  const readHead = read(headSchema, head);
  const nodes = found.flatMap((one) => {
    const node = read(nodeSchema, one);
    return node === undefined ? [] : [{ node, place: one.place }];
  });
  if (isWhole) checkEnds(nodes, noting);
  return isWhole && readHead !== undefined ? { ...readHead, nodes: nodes.map(({ node }) => node) } : undefined;
}

/** @returns `undefined` where there is a finding */
export function readArgdown(file: string, text: string, report: Report): Exchange | undefined {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), 'parse-input');
  app.addPlugin(new DataPlugin(), 'build-model');
  app.addPlugin(new ModelPlugin(), 'build-model');
  const {
    statements = {},
    parserErrors = [],
    lexerErrors = [],
    frontMatter,
  } = app.run({
    process: ['parse-input', 'build-model'],
    input: text,
    logLevel: 'silent',
  });
  const at = (line: number | undefined): FilePlace => ({ file, line: line ?? 1, column: 1 });
  for (const { message, token } of parserErrors)
    report(
      at(token?.startLine),
      `no Argdown (${message})`,
      "write '[id]: text #tag {…}', and each relation on an indented line",
    );
  for (const { message, line } of lexerErrors)
    report(at(line), `no Argdown (${message})`, "write a '\\' before a sign that is meant as it is");
  if (parserErrors.length + lexerErrors.length > 0) return undefined;
  const found = Object.values(statements).map((statement): Found => {
    const definition = statement.members?.find(({ isReference }) => isReference !== true);
    const tags = (statement.tags ?? []).map((tag) => ` #${tag}`).join('');
    const said = (definition?.text ?? '').trim();
    const to = (type: string) =>
      (statement.relations ?? []).flatMap(({ relationType, from, to: end }) =>
        relationType === type && from?.title === statement.title && end?.title !== undefined ? [end.title] : [],
      );
    const data: unknown = statement.data;
    const isReply = isRecord(data) && data.node === 'reply';
    return {
      place: at(definition?.startLine ?? statement.members?.[0]?.startLine),
      value: {
        id: statement.title,
        text: said.endsWith(tags.trimStart()) ? said.slice(0, said.length - tags.length) : said,
        ...(isReply && { answers: to('attack') }),
        supports: to('support'),
        ...(isRecord(data) && data),
      },
    };
  });
  const head = { place: at(1), value: isRecord(frontMatter) ? frontMatter : {} };
  return exchangeOf(file, text, { head, found }, report);
}

/** `#node-letter` → `letter`. */
const idOf = (reference: unknown, kind: string): string => {
  const text = isRecord(reference) ? reference['@id'] : reference;
  return typeof text === 'string' ? text.replace(`#${kind}-`, '') : '';
};

/** @returns `undefined` where there is a finding */
export function readJsonLd(file: string, text: string, report: Report): Exchange | undefined {
  const yaml = parseYaml(sourceText(file, text), report);
  if (yaml === undefined) return undefined;
  const graph = isRecord(yaml.value) ? yaml.value['@graph'] : undefined;
  if (!isRecord(yaml.value) || !Array.isArray(graph))
    return void report(
      yaml.at([]),
      "there is no '@graph'",
      "write '@graph': [ … ] with a node for each thing that was said",
    );
  const parts = graph.flatMap((part: unknown, index) =>
    isRecord(part) ? [{ part, place: yaml.at(['@graph', index]) }] : [],
  );
  const ofKind = (kind: string) =>
    parts.filter(({ part }) => typeof part['@id'] === 'string' && part['@id'].startsWith(`#${kind}-`));
  const edges = (type: string, from: unknown) =>
    ofKind('edge').flatMap(({ part }) =>
      part['@type'] === type && part['lesson:from'] === from ? [idOf(part['lesson:to'], 'node')] : [],
    );
  const found = ofKind('node').map(({ part, place }): Found => {
    const own = Object.entries(part).filter(([key]) => key.startsWith('lesson:'));
    const citation: unknown[] = Array.isArray(part.citation) ? part.citation : [];
    return {
      place,
      value: {
        id: idOf(part, 'node'),
        text: part.text,
        speaker: idOf(part.author, 'speaker'),
        date: part.datePublished,
        sources: citation.map((source) => idOf(source, 'source')),
        ...(part['lesson:node'] === 'reply' && { answers: edges('aif:CA-node', part['@id']) }),
        supports: edges('aif:RA-node', part['@id']),
        ...Object.fromEntries(own.map(([key, value]) => [key.slice('lesson:'.length), value])),
      },
    };
  });
  const sources = ofKind('source').map(({ part }) => [
    idOf(part, 'source'),
    { title: part.name, publisher: part.publisher, date: part.datePublished, url: part.url },
  ]);
  const speakers = ofKind('speaker').map(({ part }) => [idOf(part, 'speaker'), part.name]);
  const value = {
    title: yaml.value.name,
    lang: yaml.value.inLanguage,
    speakers: Object.fromEntries(speakers),
    sources: Object.fromEntries(sources),
  };
  return exchangeOf(file, text, { head: { place: yaml.at([]), value }, found }, report);
}
