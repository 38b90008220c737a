/** The argument graph in every language: its ids name what is there, and what it says of itself fits together. */
import type { ClaimSource } from '../claims-schemas.ts';
import type { Report } from '../content-error.ts';
import type { Structure } from '../read.ts';
import type { Entry } from '../read-file.ts';
import type { YamlPath } from '../yaml-file.ts';
import { check } from './references.ts';

/** Ids of those claims of the file that are read without a fault; `undefined` where one is not, so that nothing is reported on top. */
function claimIds({ claims }: Structure): ReadonlySet<string> | undefined {
  if (claims.ids === undefined || claims.ids.size !== claims.entries.length) return claims.ids;
  return new Set(claims.entries.flatMap(({ value }) => (value.node === 'claim' ? [value.id] : [])));
}

function checkTargets(entry: Entry<ClaimSource>, structure: Structure, report: Report): void {
  const { value } = entry;
  const nodes = structure.claims.ids;
  const targets = (path: YamlPath, ids: string | readonly string[] | undefined) =>
    check(entry, path, ids, nodes, 'claim', report);
  for (const field of ['cites', 'supports', 'restsOn', 'retells'] as const) targets([field], value[field]);
  if ('about' in value) targets(['about'], value.about);
  if (value.node === 'reply') {
    const claims = claimIds(structure);
    check(entry, ['answers'], value.answers, claims, 'claim', report);
    check(entry, ['printedBeside'], value.printedBeside, claims, 'claim', report);
    if (value.printedBeside !== undefined && value.answers.includes(value.printedBeside))
      report(
        entry.yaml.at([...entry.path, 'printedBeside']),
        `'${value.id}' answers the claim beside which it is printed`,
        "remove 'printedBeside', which is for another claim than the one answered",
      );
  }
  const sentences = structure.news && new Set(structure.news.value.sentences.map(({ id }) => id));
  check(entry, ['inNews'], value.inNews, sentences, 'sentence', report);
  check(entry, ['firstHand'], value.firstHand, new Set(value.sources), 'source of this entry', report);
}

/** `confirmedBy` counts independent sources, so it goes with `several-sources` alone. */
function checkVerification({ value, path, yaml }: Entry<ClaimSource>, report: Report): void {
  if (value.verification === 'several-sources' && value.confirmedBy === undefined)
    report(
      yaml.at([...path, 'verification']),
      `'${value.id}' has several sources, and nothing says how many`,
      "write 'confirmedBy: …' with the number of independent sources",
    );
  if (value.verification !== 'several-sources' && value.confirmedBy !== undefined)
    report(
      yaml.at([...path, 'confirmedBy']),
      `'${value.id}' is confirmed by ${value.confirmedBy} sources and marked '${value.verification}'`,
      "write 'verification: several-sources', or remove 'confirmedBy'",
    );
}

function checkLabels({ claims }: Structure, report: Report): void {
  const seen = new Set<string>();
  for (const { value, path, yaml } of claims.entries) {
    if (value.label === undefined) continue;
    if (seen.has(value.label))
      report(yaml.at([...path, 'label']), `duplicate label '${value.label}'`, 'write a label that no other entry has');
    seen.add(value.label);
  }
}

/** A sentence of the news and the node that it tells name each other. */
function checkSentences({ news, claims }: Structure, report: Report): void {
  if (news === undefined) return;
  for (const [index, sentence] of news.value.sentences.entries()) {
    if (sentence.kind !== 'told') continue;
    const path = ['sentences', index, 'node'];
    check(news, path, sentence.node, claims.ids, 'claim', report);
    const told = claims.entries.find(({ value }) => value.id === sentence.node);
    if (told && !told.value.inNews.includes(sentence.id))
      report(
        news.yaml.at(path),
        `'${sentence.node}' does not say that the sentence '${sentence.id}' tells it`,
        `write '${sentence.id}' into its 'inNews' in claims.yaml`,
      );
  }
}

/** Every finding in `claims.yaml` and `voices.yaml` that schemas cannot see. */
export function checkClaims(structure: Structure, report: Report): void {
  const { claims, voices, actors, sources } = structure;
  for (const entry of claims.entries) {
    check(entry, ['speaker'], entry.value.speaker, actors.ids, 'actor', report);
    checkTargets(entry, structure, report);
    checkVerification(entry, report);
  }
  checkLabels(structure, report);
  checkSentences(structure, report);
  for (const entry of voices.entries) {
    check(entry, ['actors'], entry.value.actors, actors.ids, 'actor', report);
    check(entry, ['onRecord'], entry.value.onRecord, claims.ids, 'claim', report);
    check(entry, ['sources'], entry.value.sources, sources.ids, 'source', report);
  }
}
