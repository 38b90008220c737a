/** Puts what the argument graph says into words: parts, feedback, hints and explanation of an item made from it. Pure. */
import { type Graph, type GraphNode, nodeOf, repliesTo } from '../learning/claims/graph.ts';
import type { FromClaimsWords } from './claims-item-schemas.ts';
import { asked, type ClaimsQuestion } from './claims-items.ts';
import type { MachineItemWordsSource } from './machine-item-schemas.ts';
import type { ItemWordsEntry } from './read.ts';

export type ClaimsItemWords = {
  lang: string;
  graph: Graph;
  from: FromClaimsWords;
  /** Names of speakers, texts of nodes, by id. */
  names: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, string>>;
};

const put = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

const precisions: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** As much of a text as an item has room for; it ends with a quotation mark where it began with one. */
const FIRST_SENTENCE = /^.*?[.!?]”?(?=\s|$)/;

const marks = (nodes: readonly GraphNode[]) =>
  [...new Set(nodes.flatMap(({ sources }) => sources))].map((id) => `[^${id}]`).join('');

function tellerOf({ lang, graph, from, names, texts }: ClaimsItemWords) {
  const dateOf = (date: string) =>
    new Date(date).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, {
      ...precisions[date.split('-').length - 1],
      timeZone: 'UTC',
    });
  const values = (id: string) => {
    const { speaker, date } = nodeOf(graph, id);
    const whole = (texts[id] ?? '').replace(/\s*\[\^[^\]]*\]/g, '');
    const text = FIRST_SENTENCE.exec(whole)?.[0] ?? whole;
    return { speaker: names[speaker] ?? speaker, date: dateOf(date), text };
  };
  return { values, named: (id: string) => put(from.target, values(id)) };
}

type Parts = Pick<Extract<ItemWordsEntry, { prompts: unknown }>, 'prompts' | 'targets'>;

function matched({ item }: ClaimsQuestion, words: ClaimsItemWords): Parts {
  const { from } = words;
  const { values, named } = tellerOf(words);
  if (item.type !== 'match') throw new TypeError('Replies are matched with claims.');
  return {
    prompts: Object.fromEntries(
      item.prompts.map(({ id, target }) => {
        const link = { reply: named(id), claim: named(target) };
        const text = put(from.prompt, values(id));
        return [id, { text, feedback: put(from.linked, link), mistaken: put(from.mistaken, link) }];
      }),
    ),
    targets: Object.fromEntries(item.targets.map((id) => [id, { name: put(from.prompt, values(id)) }])),
  };
}

function chosen({ item, source }: ClaimsQuestion, words: ClaimsItemWords) {
  const { from, graph } = words;
  const { values, named } = tellerOf(words);
  if (item.type !== 'multiple-choice') throw new TypeError('Kinds and claims are chosen.');
  const entries = item.options.map(({ id, isKey }) => {
    if (source.ask === 'kinds') {
      const kind = asked.find((one) => one === id) ?? 'does-not-address';
      const { text, is, isNot } = from.kinds[kind];
      return [id, { text, feedback: isKey ? is : isNot }];
    }
    const [reply] = repliesTo(graph, id);
    const feedback = reply
      ? put(from.hasReply, { claim: named(id), reply: named(reply.id) })
      : put(from.hasNone, { claim: named(id) });
    return [id, { text: put(from.option, values(id)), feedback }];
  });
  return { options: Object.fromEntries(entries) };
}

function explained({ source, item }: ClaimsQuestion, words: ClaimsItemWords): string {
  const { from, graph, lang } = words;
  const { named } = tellerOf(words);
  const nodes = source.about.map((id) => nodeOf(graph, id));
  const list = (parts: readonly string[]) => new Intl.ListFormat(lang).format(parts);
  if (item.type === 'match')
    return item.prompts
      .map(
        ({ id, target }) =>
          `${put(from.explainAnswers, { reply: named(id), claim: named(target) })}${marks([nodeOf(graph, id)])}`,
      )
      .join(' ');
  const keys = item.type === 'multiple-choice' ? item.options.filter(({ isKey }) => isKey).map(({ id }) => id) : [];
  if (source.ask === 'kinds') {
    const does = keys.map((id) => from.kinds[asked.find((one) => one === id) ?? 'does-not-address'].text);
    return put(from.explainKinds, { reply: named(source.about[0] ?? ''), kinds: list(does) }) + marks(nodes);
  }
  return (
    put(from.explainUnanswered, { claims: list(keys.map(named)) }) + marks(nodes.filter(({ id }) => keys.includes(id)))
  );
}

/** All words of an item; what its author wrote stands instead of what the graph would give. */
export function wordsFromClaims(
  question: ClaimsQuestion,
  written: MachineItemWordsSource,
  words: ClaimsItemWords,
): ItemWordsEntry {
  const common = {
    stem: written.stem,
    hints: written.hints ?? words.from.hints[question.source.ask],
    explanation: written.explanation ?? explained(question, words),
  };
  return question.item.type === 'match'
    ? { ...common, ...matched(question, words) }
    : { ...common, ...chosen(question, words) };
}
