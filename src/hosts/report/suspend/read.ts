import type { Item, Lesson } from '../../../content/lesson.ts';
import { gradeItem, isResponseFor } from '../../../learning/grade.ts';
import type { Attempt, LearnerRecord, Place, Round } from '../../../learning/lesson-events.ts';
import { itemIn } from '../../../learning/lesson-index.ts';
import { practiceKey } from '../../../learning/record.ts';
import { fromSaved, type Restored } from '../../../learning/saved.ts';
import { codeLength, codesIn } from './codes.ts';
import { Digits } from './digits.ts';
import { draftFlags, hashPrefix, headOf, placeKinds, roundId } from './form.ts';
import { fromLetters } from './letters.ts';
import { checkOf } from './write.ts';

export type Line = Restored & {
  /** In percent: what the host may have been told, whatever is left of the answers. */
  best: number;
  /** How many answers the host was told. */
  interactions: number;
};

const unreadable: Line = { saved: null, notices: [{ kind: 'unreadable' }], best: 0, interactions: 0 };

/**
 * Reads such a line, whatever it has become. What still maps to the lesson stays, by item: after a release an item
 * whose options have changed is asked again, and of a line that was cut off the beginning is read. One altered in
 * any other way is not trusted, as its letters would be answers that nobody gave. Never throws.
 */
export function fromLine(text: string, lesson: Lesson): Line {
  const fields = text.split('.');
  const [version, code, hash, best = '', interactions = '', stream = ''] = fields;
  const head = headOf(lesson);
  if (version !== head[0] || code !== head[1]) return unreadable;
  const check = fields[6] ?? '';
  const isCut = check.length < 4;
  const expected = checkOf(fields.slice(0, 6).join('.'));
  if (fields.length > 7 || (isCut ? !expected.startsWith(check) : check !== expected)) return unreadable;
  const sections = readStream(stream, lesson);
  if (!sections) return unreadable;
  const { saved, notices } = fromSaved({ version: 1, lesson: lesson.id, hash: lesson.hash, ...sections.saved }, lesson);
  const dropped = notices.reduce((sum, notice) => sum + ('dropped' in notice ? notice.dropped : 0), sections.dropped);
  const isOld = isCut || hash !== hashPrefix(lesson);
  return {
    saved,
    notices: dropped > 0 && isOld ? [{ kind: 'content-changed', dropped }] : notices,
    best: Math.min(100, Number.parseInt(best, 10) || 0),
    interactions: Number.parseInt(interactions, 36) || 0,
  };
}

/** Reads section by section; where the text ends, what was read so far stands, and one thing more counts as lost. */
function readStream(stream: string, lesson: Lesson) {
  const digits = new Digits(stream);
  const reader = new StreamReader(digits, lesson);
  let isBegun = false;
  try {
    reader.learner();
    isBegun = true;
    reader.steps();
    reader.looseAttempts();
    reader.seen();
    reader.drafts();
    reader.practice();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // a fault of this program, not of the text
    reader.dropped += 1;
    digits.leave();
  }
  const { record, place, savedAt, dropped } = reader;
  return isBegun && digits.isAtEnd ? { saved: { record, place, savedAt }, dropped } : null;
}

class StreamReader {
  readonly #digits: Digits;
  readonly #lesson: Lesson;
  readonly #codes: ReturnType<typeof codesIn>;
  savedAt = 0;
  place: Place = { kind: 'cover' };
  dropped = 0;
  readonly record: LearnerRecord = {
    ...{ learner: '', seed: 0, policy: 'open', startedAt: 0, completedAt: null },
    ...{ attempts: [], rounds: {}, seen: {}, drafts: {}, hints: {}, asked: {} },
  };

  constructor(digits: Digits, lesson: Lesson) {
    this.#digits = digits;
    this.#lesson = lesson;
    this.#codes = codesIn(lesson);
  }

  learner() {
    const { record } = this;
    record.learner = String.fromCharCode(...this.#digits.list());
    record.seed = this.#digits.number();
    record.policy = this.#digits.number() === 1 ? 'guided' : 'open';
    record.startedAt = this.#digits.number();
    this.savedAt = record.startedAt + this.#digits.number();
    const completed = this.#digits.number();
    record.completedAt = completed === 0 ? null : record.startedAt + completed - 1;
    this.place = this.#place();
  }

  #place(): Place {
    const kind = placeKinds[this.#digits.number()] ?? 'cover';
    if (kind !== 'screen' && kind !== 'check') return { kind };
    const code = this.#digits.code(codeLength);
    const [step = '', screen = ''] = (kind === 'screen' ? this.#codes.screens : this.#codes.steps)
      .keyOf(code)
      ?.split('/') ?? [''];
    return kind === 'screen' ? { kind, step, screen } : { kind, step };
  }

  #item(): Item | undefined {
    const id = this.#codes.items.keyOf(this.#digits.code(codeLength));
    return id === undefined ? undefined : itemIn(this.#lesson, id)?.item;
  }

  /** Attempts in order of time; `named` reads of which item and round each is. */
  #attempts(named: () => { item: Item | undefined; round: string | null }) {
    let at = this.record.startedAt;
    for (let left = this.#digits.number(); left > 0; left -= 1) {
      const { item, round } = named();
      const hints = draftFlags.split(this.#digits.number() * 4).hints;
      at += this.#digits.number();
      const latency = this.#digits.number() * 1000;
      const letters = this.#digits.list();
      const attempt = item && attemptAt(item, letters, { round, hints, at, latency });
      if (attempt) this.record.attempts.push(attempt);
      else this.dropped += 1;
    }
  }

  #round(): Round {
    const id = roundId(this.#digits.number(), this.#digits.number());
    const items = Array.from({ length: this.#digits.number() }, () => this.#item());
    this.#attempts(() => ({ item: items[this.#digits.number()], round: id }));
    return { id, items: items.flatMap((item) => item?.id ?? []) };
  }

  steps() {
    for (let left = this.#digits.number(); left > 0; left -= 1) {
      const step = this.#codes.steps.keyOf(this.#digits.code(codeLength));
      const rounds: Round[] = [];
      for (let count = this.#digits.number(); count > 0; count -= 1) {
        rounds.push(this.#round());
        if (step !== undefined) this.record.rounds[step] = rounds;
      }
      const asked = this.#digits.number();
      if (step === undefined || asked === 0) continue;
      const item = asked === 1 ? null : rounds.at(-1)?.items[asked - 2];
      if (item !== undefined) this.record.asked[step] = item;
    }
  }

  looseAttempts() {
    this.#attempts(() => ({
      item: this.#item(),
      round: this.#digits.number() === 0 ? null : roundId(this.#digits.number(), this.#digits.number()),
    }));
  }

  seen() {
    let at = this.record.startedAt;
    for (let left = this.#digits.number(); left > 0; left -= 1) {
      const key = this.#codes.screens.keyOf(this.#digits.code(codeLength));
      at += this.#digits.number();
      if (key !== undefined) this.record.seen[key] = at;
    }
  }

  drafts() {
    for (let left = this.#digits.number(); left > 0; left -= 1) {
      const item = this.#item();
      const { isPractice, isDrafted, hints } = draftFlags.split(this.#digits.number());
      const letters = isDrafted ? this.#digits.list() : null;
      if (!item) continue;
      const key = isPractice ? `practice/${item.id}` : item.id;
      if (letters) this.record.drafts[key] = fromLetters(item, letters);
      if (hints !== 0) this.record.hints[key] = hints;
    }
  }

  practice() {
    const kind = this.#digits.number();
    const item = kind === 2 ? this.#item()?.id : null;
    if (kind > 0 && item !== undefined) this.record.asked[practiceKey] = item;
  }
}

/** The attempt with the grade that its item gives today; `null` where the letters are no answer to it. */
function attemptAt(item: Item, letters: readonly number[], rest: Omit<Attempt, 'item' | 'response' | 'fraction'>) {
  const response = fromLetters(item, letters);
  if (!isResponseFor(item, response)) return null;
  return { item: item.id, ...rest, response, fraction: gradeItem(item, response).fraction };
}
