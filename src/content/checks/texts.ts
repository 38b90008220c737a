/** What every text must keep: known markup, a source for every fact, terms and sources that exist and are used. */
import type { Report } from '../content-error.ts';
import { type Inline, isArticle, readInline, STATUTE } from '../markup.ts';
import { suggest } from '../nearest.ts';
import type { Structure, Words } from '../read.ts';
import { type PlacedText, textsOf } from '../texts.ts';
import { sourcesOfCouncil } from './council.ts';

type Use = { terms: Set<string>; sources: Set<string> };

function checkPlain({ markup, at }: PlacedText, report: Report): void {
  const html = /<\/?[a-z!][^>]*>?/i.exec(markup)?.[0];
  if (html !== undefined) report(at(html), 'HTML in a text', 'write plain words');
  const mark = /\[\^|\]\(|\*\*|`/.exec(markup)?.[0];
  if (mark !== undefined)
    report(at(mark), `markup '${mark}' in a text that is shown as it is`, 'write plain words here');
}

function checkMarks(
  text: PlacedText,
  { marks, plain }: Inline,
  structure: Structure,
  names: readonly RegExp[],
  report: Report,
): void {
  const known = structure.sources.ids;
  for (const { id, locator } of marks) {
    const place = text.at(`[^${id}`);
    if (id !== 'none' && known && !known.has(id))
      report(place, `unknown source '${id}'`, suggest(id, known, 'sources.yaml'));
    if (id === STATUTE && locator !== undefined && !isArticle(locator))
      report(place, `'${locator}' is no article`, `write one article a mark, such as '[^${STATUTE}: 15(2)]'`);
  }
  const hasNone = marks.some(({ id }) => id === 'none');
  if (text.needsMark && marks.length === 0)
    report(
      text.at(),
      'no source mark',
      "write '[^source-id: place in it]' at the end, or '[^none]' where the text holds no fact",
    );
  if (hasNone && marks.some(({ id }) => id !== 'none'))
    report(text.at('[^none'), "'[^none]' beside a source", "remove '[^none]'");
  else if (hasNone) checkNone(text, plain, names, report);
}

/** A text without a source may hold nothing that needs one. */
function checkNone(text: PlacedText, plain: string, names: readonly RegExp[], report: Report): void {
  const name = names.map((pattern) => pattern.exec(plain)?.[0]).find((found) => found !== undefined);
  const digit = /\d/.exec(plain)?.[0];
  const quotation = /[“”"«»„]/.exec(plain)?.[0];
  const found = name ? `the name '${name}'` : digit ? `the digit '${digit}'` : quotation ? 'a quotation' : undefined;
  if (found !== undefined)
    report(
      text.at('[^none'),
      `'[^none]' on a text with ${found}`,
      "write '[^source-id: place in it]' instead, or leave that out",
    );
}

function checkText(text: PlacedText, structure: Structure, names: readonly RegExp[], use: Use, report: Report): void {
  if (text.isPlain) return checkPlain(text, report);
  const inline = readInline(text.markup);
  for (const { needle, what, write } of inline.faults) report(text.at(needle), what, write);
  const terms = structure.glossary.ids;
  for (const id of inline.terms) {
    use.terms.add(id);
    if (terms && !terms.has(id))
      report(text.at(`term:${id}`), `the term '${id}' is not in the glossary`, suggest(id, terms, 'glossary.yaml'));
  }
  for (const { id } of inline.marks) use.sources.add(id);
  checkMarks(text, inline, structure, names, report);
}

/** The actors' names as they may stand in a text, "the" left out. */
function namePatterns({ actors }: Words): RegExp[] {
  return Object.values(actors.entries).map(({ value }) => {
    const name = value.name.replace(/^the\s+/i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u');
  });
}

/** Sources that keys name, besides those cited in texts. */
function sourcesOfKeys(structure: Structure): string[] {
  const { steps, sources, glossary, actors, claims, voices, news, ladder, teach, ...figures } = structure;
  const withSources = [
    ...glossary.entries,
    ...actors.entries,
    ...claims.entries,
    ...voices.entries,
    ...steps.flatMap(({ items }) => items.entries),
  ];
  return [
    ...withSources.flatMap(({ value }) => value.sources),
    ...sources.entries.flatMap(({ value }) => value.restsOn ?? []),
    ...(news?.value.sentences ?? []).flatMap((sentence) => sentence.sources),
    ...(ladder?.value.rungs ?? []).flatMap((rung) => rung.sources),
    ...(figures.doors?.value.actors ?? []).flatMap((actor) => actor.sources),
    ...(figures.switchboard?.value.states ?? []).flatMap((state) => state.sources),
    ...(figures.switchboard?.value.presets ?? []).flatMap((preset) => preset.sources),
    ...(figures.journey?.value.record ?? []).flatMap((event) => event.sources),
    ...(figures.simulator?.value.sources ?? []),
    ...sourcesOfCouncil(structure),
    ...(teach?.value.frameworks ?? []).flatMap((framework) => framework.sources),
  ];
}

/** Texts of one language; what nothing uses is reported once every text of it could be read. */
export function checkTexts(structure: Structure, words: Words, isReadable: boolean, report: Report): void {
  const use: Use = { terms: new Set(), sources: new Set(sourcesOfKeys(structure)) };
  const names = namePatterns(words);
  for (const text of textsOf(words)) checkText(text, structure, names, use, report);
  if (!isReadable) return;
  for (const { value, yaml, path } of structure.glossary.entries)
    if (!use.terms.has(value.id))
      report(
        yaml.at([...path, 'id']),
        `no text (${words.lang}) uses the term '${value.id}'`,
        `write '[words](term:${value.id})' where it is first met, or remove it`,
      );
  for (const { value, yaml, path } of structure.sources.entries)
    if (!use.sources.has(value.id))
      report(
        yaml.at([...path, 'id']),
        `nothing cites the source '${value.id}'`,
        `write '[^${value.id}]' where it is used, or remove it`,
      );
}
