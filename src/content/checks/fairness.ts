/**
 * Whether both sides are heard alike: a reply beside every claim, as many words for the one as for the other, verbs that
 * take no side, nobody called guilty, nobody named whom no source names. The words to look for stand in
 * `<locale>/fairness.yaml`.
 */
import type { Fairness } from '../claims-schemas.ts';
import type { Report } from '../content-error.ts';
import { readInline } from '../markup.ts';
import { suggest } from '../nearest.ts';
import type { Structure, Words } from '../read.ts';
import { wordsOf } from '../readability.ts';
import { caseTexts, type PlacedText } from '../texts.ts';
import { knownNames, strangeNames } from './names.ts';

/** Kinds of claim that a reply has to stand beside; a request or a plan accuses nobody. */
const ASK_FOR_REPLY: ReadonlySet<string> = new Set(['allegation', 'finding', 'measure']);

/** Each allegation, finding and measure has a reply, or says that none was found and when we looked. */
export function checkReplies({ claims }: Structure, report: Report): void {
  const answered = new Set(claims.entries.flatMap(({ value }) => (value.node === 'reply' ? value.answers : [])));
  // A reply that cannot be read, or names a claim that is not there, may be the one that is missed.
  const isComplete = claims.ids?.size === claims.entries.length && [...answered].every((id) => claims.ids?.has(id));
  for (const { value, path, yaml } of claims.entries) {
    if (value.node !== 'claim') continue;
    const isAnswered = answered.has(value.id);
    if (isAnswered && value.noReply !== undefined)
      report(
        yaml.at([...path, 'noReply']),
        `'${value.id}' has a reply and says that none was found`,
        "remove 'noReply', or the claim from the 'answers' of the reply",
      );
    if (isComplete && !isAnswered && value.noReply === undefined && ASK_FOR_REPLY.has(value.kind))
      report(
        yaml.at([...path, 'id']),
        `nothing answers the ${value.kind} '${value.id}'`,
        "add a reply whose 'answers' names it, or write 'noReply: { checked: YYYY-MM-DD }' with the day on which none was found",
      );
  }
}

/** A reply may be this much shorter than its claim, or a claim than its reply. */
const SHORTEST = 0.67;
const LONGEST = 1.5;

const countWords = (markup: string) => wordsOf(readInline(markup).plain).length;

/** A claim and each reply to it get about as many words. */
function checkLengths(structure: Structure, { claims }: Words, report: Report): void {
  for (const { value } of structure.claims.entries) {
    if (value.node !== 'reply') continue;
    const reply = claims.entries[value.id];
    if (reply === undefined) continue;
    const replyWords = countWords(reply.value.text);
    for (const answered of value.answers) {
      const claim = claims.entries[answered];
      if (claim === undefined) continue;
      const claimWords = countWords(claim.value.text);
      if (replyWords >= SHORTEST * claimWords && replyWords <= LONGEST * claimWords) continue;
      report(
        reply.yaml.at([...reply.path, 'text']),
        `the reply '${value.id}' has ${replyWords} words and the claim '${answered}' has ${claimWords}`,
        `write ${Math.ceil(SHORTEST * claimWords)} to ${Math.floor(LONGEST * claimWords)} words, or change the claim's text`,
      );
    }
  }
}

function checkAttributions({ claims }: Words, { attribution }: Fairness, report: Report): void {
  for (const { value, path, yaml } of Object.values(claims.entries))
    if (!attribution.includes(value.attribution))
      report(
        yaml.at([...path, 'attribution']),
        `'${value.attribution}' is not among the neutral verbs of fairness.yaml`,
        suggest(value.attribution, attribution, 'fairness.yaml'),
      );
}

/** A text without its quotations: what we say in our own words. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»|„[^“”]*[“”]/g, '“…”');
}

/** The first of these phrases in a text, as written there. */
function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const hit = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'iu').exec(text);
  return hit?.[0];
}

function checkPhrases({ markup, at }: PlacedText, { loaded, guilt }: Fairness, report: Report): void {
  const own = unquoted(readInline(markup).plain);
  const sided = phraseIn(own, loaded);
  if (sided !== undefined)
    report(
      at(sided),
      `'${sided}' takes a side`,
      'write a plain word, or put it in quotation marks where somebody else said it',
    );
  const guilty = phraseIn(own, guilt);
  if (guilty !== undefined)
    report(at(guilty), `'${guilty}' calls somebody guilty`, "write 'alleged', or what was said and by whom");
}

function checkNames(text: PlacedText, known: ReturnType<typeof knownNames>, report: Report): void {
  for (const name of strangeNames(readInline(text.markup).plain, known))
    report(
      text.at(name),
      `'${name}' is named by no actor and no source`,
      "leave the name out, or add it to actors.yaml; a place or a body goes into 'names' of fairness.yaml",
    );
}

/** The texts of one language about the case. */
export function checkFairness(structure: Structure, words: Words, report: Report): void {
  checkLengths(structure, words, report);
  const fairness = words.fairness?.value;
  if (fairness === undefined) return;
  checkAttributions(words, fairness, report);
  const known = knownNames(structure, words, fairness);
  for (const text of caseTexts(words)) {
    checkPhrases(text, fairness, report);
    if (fairness.names !== undefined) checkNames(text, known, report);
  }
}
