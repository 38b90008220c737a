import type { Lesson } from '../../content/lesson.ts';
import type { At } from '../../learning/current.ts';
import { digest } from '../../learning/digest.ts';
import type { Attempt } from '../../learning/lesson-events.ts';
import { mergeRecords } from '../../learning/saved.ts';
import { achievedIn, placeName } from '../report/achieved.ts';
import { type Interaction, interactionsOf } from '../report/interaction.ts';
import { noStanding, type OnStanding, type Reporter, type Resume, type Standing } from '../report/reporter.ts';
import type { Slot } from '../report/slot.ts';
import { fromLine, type Line } from '../report/suspend/read.ts';
import { toLine } from '../report/suspend/write.ts';
import type { Dialect, Launch, Pairs } from './dialect.ts';
import { awaitApi, type Frame } from './find-api.ts';
import { type Lms, openLms } from './lms.ts';

/** Moodle's commit holds the page until its server answers, so there is at most one in this time, in milliseconds. */
const commitInterval = 2000;
/** Long enough for the feedback to an answer to be painted before it is sent. */
const afterPaint = 100;
/** After so many failures in a row the learner is told. */
const patience = 3;

export type ScormSetting = {
  lesson: Lesson;
  lang: string;
  dialect: Dialect;
  /** The window of the lesson. */
  frame: Frame;
  /** Seconds of this session in which the page could be seen. */
  seconds(): number;
  /** In the browser, for what could not be sent; `name` tells learners apart. */
  slot(name: string): Slot;
  onStanding: OnStanding;
};

/** Faults that pass when the line or the session is back; any other fault of an interaction stays. */
const passing = ['thrown', '101', '103', '123', '132', '133', '142', '143', '301', '391'];
const unsupported = ['401', '402'];

/** Keeps and grades a lesson in an LMS that speaks SCORM. */
export function openScorm(setting: ScormSetting): Reporter {
  let session: Session | null = null;
  return {
    open: async () => {
      const api = await awaitApi(setting.frame, setting.dialect.apiName);
      const lms = api && openLms(api, setting.dialect.calls);
      if (!lms?.initialize()) return null;
      session = new Session(setting, lms);
      return session.resume();
    },
    report: (told, at) => {
      if (told.type === 'suspended' || told.type === 'ended') session?.flush(at);
      else session?.take(at, told.type === 'answered' ? told.attempt : null);
    },
    close: (reason) => session?.close(reason === 'elsewhere'),
  };
}

class Session {
  readonly #setting: ScormSetting;
  readonly #lms: Lms;
  readonly #launch: Launch;
  readonly #line: Line;
  readonly #unsent: Slot;
  /** Answers that the LMS has not taken yet. */
  #waiting: Interaction[] = [];
  #index: number;
  #takesInteractions: boolean;
  #latest: At | null = null;
  #told: { scaled: number; isPassed: boolean };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #committedAt = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #standing: Standing = noStanding;

  constructor(setting: ScormSetting, lms: Lms) {
    this.#setting = setting;
    this.#lms = lms;
    this.#launch = setting.dialect.read(lms);
    const { line, learner, interactions, takesInteractions, score, isPassed } = this.#launch;
    this.#line = fromLine(line, setting.lesson);
    this.#unsent = setting.slot(`unsent:${setting.lesson.id}:${digest(learner).toString(36)}`);
    this.#index = interactions ?? this.#line.interactions;
    this.#takesInteractions = takesInteractions;
    this.#told = { scaled: Math.min(1, Math.max(0, score)), isPassed };
  }

  resume(): Resume {
    const { lesson } = this.#setting;
    const { isFirst, isGraded, language, learner, line } = this.#launch;
    const isBegun = isFirst && isGraded;
    if (isBegun) {
      this.#write(this.#setting.dialect.begin);
      this.#lms.commit();
    }
    this.#stand({ saving: isGraded ? 'course' : 'nowhere' });
    const resume = {
      notices: line === '' ? [] : this.#line.notices,
      mode: isGraded ? 'normal' : 'review',
      language,
      isKept: true,
      attempt: learner === '' ? null : `${lesson.id}:${digest(learner).toString(36)}`,
      canExit: false,
    } as const;
    const { saved } = this.#line;
    const kept = isGraded ? fromLine(this.#unsent.read() ?? '', lesson).saved : null;
    // What an earlier session could not send is of the same learner, or of one who began again since.
    if (!kept) return { ...resume, notices: [...resume.notices], saved };
    const record = saved ? mergeRecords(saved.record, kept.record) : kept.record;
    const known = new Set(saved?.record.attempts.map(({ at }) => at));
    for (const attempt of record.attempts) if (!known.has(attempt.at)) this.#queue(attempt);
    return { ...resume, notices: [...resume.notices], saved: { ...kept, record } };
  }

  #stand(change: Partial<Standing>) {
    this.#standing = { ...this.#standing, ...change };
    this.#setting.onStanding(this.#standing);
  }

  #queue(attempt: Attempt) {
    if (this.#takesInteractions) this.#waiting.push(...interactionsOf(this.#setting.lesson, attempt));
  }

  /** Notes what is to be told, and tells it soon. */
  take(at: At, attempt: Attempt | null) {
    if (this.#standing.isOver || !this.#launch.isGraded) return;
    this.#latest = at;
    if (attempt) this.#queue(attempt);
    const wait = Math.max(afterPaint, this.#committedAt + commitInterval - Date.now());
    this.#timer ??= setTimeout(() => this.#send([]), wait);
  }

  /** Tells all at once: the page is hidden, and may never come back. */
  flush(at: At) {
    if (this.#standing.isOver || !this.#launch.isGraded) return;
    this.#latest = at;
    this.#send(this.#leaving());
  }

  close(isElsewhere: boolean) {
    if (this.#standing.isOver) return;
    clearTimeout(this.#timer);
    if (!isElsewhere) {
      if (this.#launch.isGraded) this.#send(this.#leaving());
      this.#lms.finish();
    }
    this.#stand({ isOver: true });
  }

  #leaving(): Pairs {
    const isFinished = this.#latest !== null && this.#latest.record.completedAt !== null;
    return this.#setting.dialect.leaving(this.#setting.seconds(), isFinished);
  }

  /** Writes every pair; whether all were taken. */
  #write(pairs: Pairs): boolean {
    return pairs.map(([element, value]) => this.#lms.set(element, value)).every(Boolean);
  }

  #writeInteractions() {
    const { dialect, lang, lesson } = this.#setting;
    while (this.#takesInteractions && this.#waiting[0]) {
      const [id, ...rest] = dialect.interaction(this.#index, this.#waiting[0], { lesson: lesson.id, lang });
      if (id && !this.#lms.set(...id)) {
        const code = this.#lms.lastFault()?.code ?? '';
        if (unsupported.includes(code)) this.#takesInteractions = false;
        if (passing.includes(code)) return;
      } else {
        this.#write(rest);
        this.#index += 1;
      }
      this.#waiting.shift();
    }
  }

  #send(last: Pairs) {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { dialect, lesson } = this.#setting;
    const at = this.#latest;
    if (!at) {
      this.#write(last);
      this.#lms.commit();
      return;
    }
    this.#writeInteractions();
    const told = { ...this.#told, scaled: Math.max(this.#told.scaled, this.#line.best / 100) };
    const achieved = achievedIn(lesson, at, told, this.#launch.passMark);
    const isGraded = this.#write(dialect.achieved(achieved));
    const line = toLine(lesson, at, Date.now(), this.#index);
    const isKept = this.#write(dialect.place(placeName(at.place), line));
    this.#write(last);
    const isCommitted = this.#lms.commit();
    this.#committedAt = Date.now();
    if (isGraded && isCommitted)
      this.#told = { scaled: achieved.scaled, isPassed: told.isPassed || achieved.verdict === 'passed' };
    this.#note(isKept && isCommitted, isGraded && isCommitted && achieved.verdict !== null, line);
  }

  #note(isKept: boolean, isGradeSent: boolean, line: string) {
    this.#failures = isKept ? 0 : this.#failures + 1;
    // Kept here for the next launch, since this session may never reach the LMS again.
    const isHere = this.#unsent.write(isKept ? '' : line);
    const saving = isKept
      ? 'course'
      : this.#failures < patience
        ? this.#standing.saving
        : isHere
          ? 'browser'
          : 'nowhere';
    if (saving !== this.#standing.saving || isGradeSent !== this.#standing.isGradeSent)
      this.#stand({ saving, isGradeSent });
  }
}
