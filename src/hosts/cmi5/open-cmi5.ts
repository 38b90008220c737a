import type { Lesson } from '../../content/lesson.ts';
import type { At } from '../../learning/current.ts';
import type { Attempt } from '../../learning/lesson-events.ts';
import { mergeRecords, type Saved } from '../../learning/saved.ts';
import { type Achievement, achievedIn } from '../report/achieved.ts';
import { interactionsOf } from '../report/interaction.ts';
import {
  type CloseReason,
  noStanding,
  type OnStanding,
  type Reporter,
  type Resume,
  type Standing,
  type Told,
} from '../report/reporter.ts';
import type { Slot } from '../report/slot.ts';
import { fromLine } from '../report/suspend/read.ts';
import { toLine } from '../report/suspend/write.ts';
import { fieldsIn, type Kept, keptIn, shareIn, textIn } from './kept.ts';
import { readLaunch } from './launch.ts';
import { answeredStatement, ownStatement, type Session, type Statement } from './statements.ts';
import { type Fetch, openStore, type RecordStore } from './store.ts';

const saveInterval = 2000;
/** After so many failures in a row the learner is told. */
const patience = 3;

export type Cmi5Setting = {
  lesson: Lesson;
  lang: string;
  /** Of the address. */
  search: string;
  fetch: Fetch;
  /** Seconds of this session in which the page could be seen. */
  seconds(): number;
  newId(): string;
  /** In the browser, for what could not be sent; `name` tells registrations apart. */
  slot(name: string): Slot;
  /** Leads the learner back to the course. */
  goTo(address: string): void;
  onStanding: OnStanding;
};

/** Keeps and grades a lesson by cmi5. */
export function openCmi5(setting: Cmi5Setting): Reporter {
  let reporting: Reporting | null = null;
  const over = () => {
    setting.onStanding({ ...noStanding, isOver: true });
    return null;
  };
  return {
    open: async () => {
      const launch = readLaunch(setting.search);
      if (!launch) return null;
      const store = await openStore(launch, setting.fetch);
      if (!store) return over(); // a reload: the token was given out already
      const [data, resume, profile] = await Promise.all([
        store.readState('LMS.LaunchData'),
        store.readState('resume'),
        store.readProfile('cmi5LearnerPreferences'),
      ]);
      const { contextTemplate, launchMode, masteryScore, returnURL } = fieldsIn(data.body);
      const session = { launch, template: fieldsIn(contextTemplate), newId: setting.newId, now: Date.now };
      if ((await store.send([ownStatement(session, 'initialized')], false)) !== 'taken') return over();
      const isNormal = launchMode !== 'Browse' && launchMode !== 'Review';
      reporting = new Reporting(setting, session, store, {
        ...{ isNormal, passMark: shareIn(masteryScore), returnAddress: textIn(returnURL) },
        kept: keptIn(resume.body),
      });
      const [language = ''] = textIn(fieldsIn(profile.body)['languagePreference']).split(',');
      return reporting.resume(language.trim() || null);
    },
    report: (told, at) => reporting?.report(told, at),
    close: (reason) => reporting?.close(reason),
  };
}

type Course = { isNormal: boolean; passMark: number | null; returnAddress: string; kept: Kept };

class Reporting {
  readonly #setting: Cmi5Setting;
  readonly #session: Session;
  readonly #store: RecordStore;
  readonly #course: Course;
  readonly #kept: Kept;
  readonly #unsent: Slot;
  /** Whether the store has all that was told. */
  #isSaved = true;
  #latest: At | null = null;
  #waiting: Statement[] = [];
  /** Requests are made one after the other, as the store refuses some orders. */
  #work: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #standing: Standing = noStanding;

  constructor(setting: Cmi5Setting, session: Session, store: RecordStore, course: Course) {
    this.#setting = setting;
    this.#session = session;
    this.#store = store;
    this.#course = course;
    this.#kept = course.kept;
    this.#unsent = setting.slot(`unsent:${setting.lesson.id}:${session.launch.registration}`);
  }

  resume(language: string | null): Resume {
    const { line } = this.#kept;
    const { saved, notices } = fromLine(line, this.#setting.lesson);
    const whole = this.#course.isNormal ? this.#withUnsent(saved) : saved;
    this.#stand({ saving: this.#course.isNormal ? 'course' : 'nowhere' });
    return {
      saved: whole,
      notices: line === '' ? [] : notices,
      mode: this.#course.isNormal ? 'normal' : 'review',
      language,
      isKept: true,
      attempt: this.#session.launch.registration,
      canExit: this.#course.returnAddress !== '',
    };
  }

  /** What an earlier session could not send: its answers are told now, as those of this session. */
  #withUnsent(saved: Saved | null): Saved | null {
    const { lesson } = this.#setting;
    const unsent = fromLine(this.#unsent.read() ?? '', lesson).saved;
    if (!unsent) return saved;
    const record = saved ? mergeRecords(saved.record, unsent.record) : unsent.record;
    const known = new Set(saved?.record.attempts.map(({ at }) => at));
    for (const attempt of record.attempts) if (!known.has(attempt.at)) this.#queue(attempt);
    return { ...unsent, record };
  }

  #queue(attempt: Attempt) {
    const { lesson, lang } = this.#setting;
    for (const interaction of interactionsOf(lesson, attempt))
      this.#waiting.push(answeredStatement(this.#session, interaction, lang));
  }

  report(told: Told, at: At) {
    if (this.#standing.isOver || !this.#course.isNormal) return;
    this.#latest = at;
    this.#isSaved = false;
    if (told.type === 'answered') this.#queue(told.attempt);
    this.#judge(this.#achieved(at));
    if (told.type === 'suspended' || told.type === 'ended') this.#pump();
    else this.#timer ??= setTimeout(() => this.#pump(), told.type === 'moved' ? saveInterval : 100);
  }

  #achieved(at: At): Achievement {
    const { score, isPassed } = this.#kept;
    return achievedIn(this.#setting.lesson, at, { scaled: score, isPassed }, this.#course.passMark);
  }

  /** Completed and passed once a registration; failed waits for the end, as nothing could pass after it. */
  #judge({ verdict, scaled }: Achievement) {
    const seconds = this.#setting.seconds();
    if (verdict && !this.#kept.isCompleted) {
      this.#waiting.push(ownStatement(this.#session, 'completed', { seconds }));
      this.#kept.isCompleted = true;
    }
    if (verdict === 'passed' && !this.#kept.isPassed) {
      this.#waiting.push(this.#judgement('passed', scaled));
      this.#kept.isPassed = true;
    }
    this.#kept.score = Math.max(this.#kept.score, scaled);
  }

  #judgement(verb: 'passed' | 'failed', scaled: number): Statement {
    const passMark = this.#course.passMark ?? this.#setting.lesson.passMark;
    return ownStatement(this.#session, verb, { seconds: this.#setting.seconds(), scaled, passMark });
  }

  #stand(change: Partial<Standing>) {
    const before = JSON.stringify(this.#standing);
    this.#standing = { ...this.#standing, ...change };
    if (JSON.stringify(this.#standing) !== before) this.#setting.onStanding(this.#standing);
  }

  #document(): Kept | null {
    if (!this.#latest) return null;
    this.#kept.line = toLine(this.#setting.lesson, this.#latest, Date.now());
    return { ...this.#kept };
  }

  #pump() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#work = this.#work.then(() => this.#sendAll()).catch(() => this.#note(false));
  }

  async #sendAll() {
    for (let statement = this.#waiting.shift(); statement; statement = this.#waiting.shift()) {
      const outcome = await this.#store.send([statement], true);
      if (outcome === 'later') {
        this.#waiting.unshift(statement);
        this.#document();
        return this.#note(false);
      }
      if (outcome === 'taken' && isVerb(statement, 'passed')) this.#stand({ isGradeSent: true });
    }
    const document = this.#document();
    this.#isSaved = true; // unless more is told meanwhile
    this.#note(document === null || (await this.#store.writeState('resume', document, false)));
  }

  #note(isKept: boolean) {
    this.#failures = isKept ? 0 : this.#failures + 1;
    // Kept here for the next launch, since this session may never reach the store again.
    const isHere = this.#unsent.write(isKept ? '' : this.#kept.line);
    if (isKept) this.#stand({ saving: 'course' });
    else if (this.#failures >= patience) this.#stand({ saving: isHere ? 'browser' : 'nowhere' });
  }

  close(reason: CloseReason) {
    if (this.#standing.isOver) return;
    clearTimeout(this.#timer);
    this.#stand({ isOver: true });
    if (reason === 'elsewhere') return;
    const last = [ownStatement(this.#session, 'terminated', { seconds: this.#setting.seconds() })];
    const { isNormal, returnAddress } = this.#course;
    const achieved = this.#latest && isNormal ? this.#achieved(this.#latest) : null;
    if (achieved?.verdict === 'failed') last.unshift(this.#judgement('failed', achieved.scaled));
    if (reason === 'exit') {
      const leave = () => {
        if (returnAddress !== '') this.#setting.goTo(returnAddress);
      };
      this.#work = this.#work
        .then(() => (isNormal ? this.#sendAll() : undefined))
        .then(async () => {
          for (const statement of last) await this.#store.send([statement], true);
        })
        .then(leave, leave);
      return;
    }
    // The page is going: nothing can wait for an answer any more, and one request keeps the order.
    const isWhole = this.#isSaved && this.#waiting.length === 0;
    const document = isNormal ? this.#document() : null;
    if (document && !isWhole) this.#unsent.write(document.line);
    const lost = () => undefined; // nobody is left to be told
    if (document) this.#store.writeState('resume', document, true).catch(lost);
    // Taken out, so that a round of sending that goes on meanwhile does not tell them again, after the end.
    this.#store.send([...this.#waiting.splice(0), ...last], true).catch(lost);
  }
}

const isVerb = (statement: Statement, name: string) => textIn(fieldsIn(statement['verb'])['id']).endsWith(`/${name}`);
