import { vi } from 'vitest';
import type { Lesson } from '../../../src/content/lesson.ts';
import { guarded } from '../../../src/hosts/report/guard.ts';
import type { Resume, Standing } from '../../../src/hosts/report/reporter.ts';
import type { Slot } from '../../../src/hosts/report/slot.ts';
import type { Api } from '../../../src/hosts/scorm/find-api.ts';
import { openScorm } from '../../../src/hosts/scorm/open-scorm.ts';
import { scorm12 } from '../../../src/hosts/scorm/scorm-12.ts';
import { scorm2004 } from '../../../src/hosts/scorm/scorm-2004.ts';
import { Learner } from '../../learning/learner.fixture.ts';
import { lesson as smallLesson } from '../../learning/lesson.fixture.ts';
import { connect } from '../report/driver.ts';
import type { Form } from './runtime.ts';

/** What a browser keeps; `isFull` where it keeps nothing. */
export class Browser {
  readonly kept = new Map<string, string>();
  isFull = false;
  slot = (name: string): Slot => ({
    read: () => this.kept.get(name) ?? null,
    write: (text) => {
      if (!this.isFull) this.kept.set(name, text);
      return !this.isFull;
    },
  });
}

/** One session of a learner with a runtime, driven with the clock of the tests. */
export async function openSession(form: Form, api: Api | null, browser = new Browser(), lesson: Lesson = smallLesson) {
  const standings: Standing[] = [];
  const faults: unknown[] = [];
  const dialect = form === 'scorm12' ? scorm12 : scorm2004;
  const reporter = guarded(
    openScorm({
      lesson,
      lang: 'en',
      dialect,
      frame: api ? { [dialect.apiName]: api } : {},
      seconds: () => 65.25,
      slot: browser.slot,
      onStanding: (standing) => standings.push(standing),
    }),
    (fault) => faults.push(fault),
  );
  const opening = reporter.open();
  await vi.advanceTimersByTimeAsync(3500);
  const resume: Resume | null = await opening;
  const learner = new Learner({ at: Date.now(), record: resume?.saved?.record, place: resume?.saved?.place }, lesson);
  const tell = connect(learner, reporter);
  tell();
  return {
    resume,
    reporter,
    learner,
    standings,
    faults,
    browser,
    standing: () => standings.at(-1),
    /** Hands on what was told, and lets the time pass in which it is sent. */
    async settle() {
      tell();
      await vi.advanceTimersByTimeAsync(2500);
    },
    tell,
    /** The page is hidden; the learner may return. */
    hide() {
      tell();
      reporter.report({ type: 'suspended', at: Date.now() }, { record: learner.record, place: learner.place });
    },
    leave() {
      tell();
      reporter.close('left');
    },
  };
}
