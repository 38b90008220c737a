import type { Lesson } from '../../../content/lesson.ts';
import type { At } from '../../../learning/current.ts';
import { itemAt } from '../../../learning/current.ts';
import { digest } from '../../../learning/digest.ts';
import type { Attempt, LearnerRecord, Place, Round } from '../../../learning/lesson-events.ts';
import { itemIn } from '../../../learning/lesson-index.ts';
import { lessonScore } from '../../../learning/mastery.ts';
import { screenKey } from '../../../learning/places.ts';
import { draftKey, practiceKey } from '../../../learning/record.ts';
import { codesIn } from './codes.ts';
import { toCode, toDigits, toList } from './digits.ts';
import { draftFlags, hashPrefix, headOf, placeKinds, roundNumbers } from './form.ts';
import { lettersOf, unitsOf } from './letters.ts';
import { attemptsByWorth, roundsWorthKeeping } from './worth.ts';

/** What the line may take, in UTF-16 units. SCORM 1.2 promises 4096; some hosts count what surrounds it. */
export const lineLimit = 3500;

/** What goes into the line if there is room; what comes first in the list goes in first. */
type Keepable = { attempt: Attempt } | { draft: string };

function keepables(lesson: Lesson, at: At): Keepable[] {
  const { record, place } = at;
  const item = itemAt(at);
  const here = item === null ? null : draftKey(place, item);
  const others = [...new Set([...Object.keys(record.drafts), ...Object.keys(record.hints)])];
  const drafts = others.map((draft) => ({ draft }));
  return [
    ...drafts.filter(({ draft }) => draft === here),
    ...attemptsByWorth(lesson, record).map((attempt) => ({ attempt })),
    ...drafts.filter(({ draft }) => draft !== here),
  ];
}

function placeText({ screens, steps }: ReturnType<typeof codesIn>, place: Place): string {
  const code =
    place.kind === 'screen' ? screens.of(screenKey(place.step, place.screen)) : 'step' in place && steps.of(place.step);
  if (code === undefined) return toDigits(0); // the cover
  return toDigits(placeKinds.indexOf(place.kind)) + (code || '');
}

/** The attempts in order of time, each with the time since the one before. */
function attemptsText(lesson: Lesson, attempts: readonly Attempt[], from: number, nameOf: (one: Attempt) => string) {
  let before = from;
  const texts = [...attempts]
    .sort((a, b) => a.at - b.at)
    .flatMap((attempt) => {
      const entry = itemIn(lesson, attempt.item);
      if (!entry) return [];
      const text =
        nameOf(attempt) +
        toDigits(attempt.hints) +
        toDigits(attempt.at - before) +
        toDigits(attempt.latency / 1000) +
        toList(lettersOf(entry.item, attempt.response));
      before = attempt.at;
      return [text];
    });
  return toDigits(texts.length) + texts.join('');
}

type Kept = { rounds: ReadonlyMap<string, readonly Round[]>; some: readonly Keepable[] };

function streamOf(lesson: Lesson, { record, place }: At, savedAt: number, { rounds, some }: Kept): string {
  const codes = codesIn(lesson);
  const { startedAt } = record;
  const attempts = some
    .flatMap((one) => ('attempt' in one ? [one.attempt] : []))
    .filter(({ item }) => codes.items.of(item) !== undefined);
  const placed = new Set<Attempt>();

  const roundText = (round: Round) => {
    const items = round.items.filter((item) => codes.items.of(item) !== undefined);
    const mine = attempts.filter((attempt) => attempt.round === round.id && items.includes(attempt.item));
    for (const attempt of mine) placed.add(attempt);
    return (
      roundNumbers(round.id).map(toDigits).join('') +
      toDigits(items.length) +
      items.map((item) => codes.items.of(item)).join('') +
      attemptsText(lesson, mine, startedAt, ({ item }) => toDigits(items.indexOf(item)))
    );
  };
  const askedText = (asked: string | null | undefined, current: Round | undefined) => {
    const index = asked ? (current?.items.filter((item) => codes.items.of(item)).indexOf(asked) ?? -1) : -1;
    return toDigits(asked === null ? 1 : index === -1 ? 0 : index + 2);
  };
  const stepTexts = [...rounds].flatMap(([step, ofStep]) => {
    const code = codes.steps.of(step);
    if (code === undefined) return [];
    return [
      code + toDigits(ofStep.length) + ofStep.map(roundText).join('') + askedText(record.asked[step], ofStep.at(-1)),
    ];
  });
  const loose = attempts.filter((attempt) => !placed.has(attempt));
  const looseName = ({ item, round }: Attempt) =>
    (codes.items.of(item) ?? '') +
    (round === null ? toDigits(0) : toDigits(1) + roundNumbers(round).map(toDigits).join(''));
  const drafts = some.flatMap((one) => ('draft' in one ? [draftText(lesson, record, one.draft)] : [])).filter(Boolean);
  return [
    toList(unitsOf(record.learner.slice(0, 36))),
    toDigits(record.seed),
    toDigits(record.policy === 'guided' ? 1 : 0),
    toDigits(startedAt),
    toDigits(savedAt - startedAt),
    toDigits(record.completedAt === null ? 0 : record.completedAt - startedAt + 1),
    placeText(codes, place),
    toDigits(stepTexts.length),
    ...stepTexts,
    attemptsText(lesson, loose, startedAt, looseName),
    seenText(lesson, record),
    toDigits(drafts.length),
    ...drafts,
    practiceText(lesson, record.asked[practiceKey]),
  ].join('');
}

function seenText(lesson: Lesson, { seen, startedAt }: LearnerRecord): string {
  const { screens } = codesIn(lesson);
  let before = startedAt;
  const texts = Object.entries(seen)
    .sort(([, a], [, b]) => a - b)
    .flatMap(([key, at]) => {
      const code = screens.of(key);
      if (code === undefined) return [];
      const text = code + toDigits(at - before);
      before = at;
      return [text];
    });
  return toDigits(texts.length) + texts.join('');
}

function draftText(lesson: Lesson, { drafts, hints }: LearnerRecord, key: string): string {
  const item = itemIn(lesson, key.replace(/^practice\//, ''))?.item;
  const code = item && codesIn(lesson).items.of(item.id);
  if (!item || code === undefined) return '';
  const response = drafts[key];
  const flags = draftFlags.join({
    isPractice: key.startsWith('practice/'),
    isDrafted: response !== undefined,
    hints: hints[key] ?? 0,
  });
  return code + toDigits(flags) + (response ? toList(lettersOf(item, response)) : '');
}

function practiceText(lesson: Lesson, asked: string | null | undefined): string {
  const code = asked ? codesIn(lesson).items.of(asked) : undefined;
  return code === undefined ? toDigits(asked === null ? 1 : 0) : toDigits(2) + code;
}

/**
 * The learner's place in one line of letters, digits, `.`, `_` and `-`, never longer than `lineLimit`. All that is
 * needed to go on, and as many attempts as there is room for: first those on which scores rest.
 * @param savedAt in milliseconds since 1970
 * @param interactions how many answers the host has been told, for hosts that don't count themselves
 */
export function toLine(lesson: Lesson, at: At, savedAt: number, interactions = 0): string {
  const best = Math.round(lessonScore(lesson, at.record).scaled * 100);
  const head = [...headOf(lesson), hashPrefix(lesson), best, interactions.toString(36)].join('.');
  const some = keepables(lesson, at);
  const rounds = roundsWorthKeeping(lesson, at.record);
  const lineOf = (count: number) => {
    const line = `${head}.${streamOf(lesson, at, savedAt, { rounds, some: some.slice(0, count) })}`;
    return `${line}.${checkOf(line)}`;
  };
  const whole = lineOf(some.length);
  if (whole.length <= lineLimit) return whole;
  let fits = 0;
  let tooMany = some.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (lineOf(middle).length <= lineLimit) fits = middle;
    else tooMany = middle;
  }
  return lineOf(fits);
}

/** Four characters by which a line that was cut or altered is known. */
export const checkOf = (line: string): string => toCode(digest(line), 4);
