import type { Lesson } from '../../content/lesson.ts';
import type { At } from '../../learning/current.ts';
import { achievedIn } from '../report/achieved.ts';
import { type Envelope, type FromHost, type FromLesson, namespace, version } from '../report/protocol.ts';
import {
  noStanding,
  type OnStanding,
  type Reporter,
  type Resume,
  type Standing,
  type Told,
} from '../report/reporter.ts';
import { fromLine } from '../report/suspend/read.ts';
import { toLine } from '../report/suspend/write.ts';
import { type Around, type Heard, hear } from './hear.ts';

/**
 * How long the lesson waits for a host to introduce itself, in milliseconds. A plain frame never does, and is no worse
 * for it; one that the address names will.
 */
const patience = { plain: 300, named: 2500 };
/** Places are sent at most so often, in milliseconds. */
const saveInterval = 1000;

export type FrameSetting = {
  lesson: Lesson;
  title: string;
  lang: string;
  around: Around;
  /** Posts to the window around. */
  post(message: Envelope<FromLesson>, origin: string): void;
  /** Listens to messages to this window; gives what lets go. */
  listen(listener: (heard: Heard) => void): () => void;
  /** What the host asks for besides. */
  onOrder(order: Exclude<FromHost, { type: 'hello' }>): void;
  onStanding: OnStanding;
};

export type FrameReporter = Reporter & {
  /** Tells the height that the lesson needs. */
  resize(height: number): void;
};

/** Reports to the page around the frame. Scores that come this way can be forged by that page: they are for practice. */
export function openFrame(setting: FrameSetting): FrameReporter {
  const { lesson, around } = setting;
  let origin: string | null = null;
  let keeps = false;
  let isOver = false;
  let sent = 0;
  let latest: At | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: FromLesson, to: string) => {
    sent += 1;
    setting.post({ ns: namespace, v: version, id: sent, ...message }, to);
  };
  const tell = (message: FromLesson) => {
    if (origin !== null) post(message, origin);
  };
  const stand = (change: Partial<Standing>) => setting.onStanding({ ...noStanding, ...change });
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    if (latest && keeps) tell({ type: 'save', data: toLine(lesson, latest, Date.now()) });
  };

  const messageOf = (told: Told, at: At): FromLesson | null => {
    switch (told.type) {
      case 'progress':
        return { type: 'progress', done: told.done, total: told.total };
      case 'answered': {
        const { item, fraction } = told.attempt;
        return { type: 'answered', item, correct: fraction === null ? null : fraction === 1 };
      }
      case 'scored':
        return { type: 'score', scaled: told.scaled, raw: told.raw, max: told.max };
      case 'completed': {
        const { verdict } = achievedIn(lesson, at, { scaled: 0, isPassed: false }, null);
        return { type: 'completed', passed: verdict === 'passed' };
      }
      default:
        return null;
    }
  };

  return {
    open: () =>
      new Promise<Resume>((resolve) => {
        let isBegun = false;
        const answer = (line: string) => {
          isBegun = true;
          const { saved, notices } = line === '' ? { saved: null, notices: [] } : fromLine(line, lesson);
          const host = { isKept: keeps, attempt: null, canExit: false } as const;
          resolve({ saved, notices, mode: 'normal', language: null, ...host });
        };
        const late = setTimeout(answer, around.host === null ? patience.plain : patience.named, '');
        setting.listen((heard) => {
          const message = isOver ? null : hear(heard, around, lesson);
          if (!message) return;
          if (message.type !== 'hello') {
            // Orders count only from a host that has introduced itself.
            if (heard.origin === origin) setting.onOrder(message);
            return;
          }
          // An opaque origin cannot be named as the receiver, so anything sent to it could reach anyone.
          if (origin !== null || heard.origin === 'null') return;
          origin = heard.origin;
          // Too late the lesson has begun with what the browser keeps: the host's place is left as it is.
          keeps = message.save !== undefined && !isBegun;
          stand({ saving: keeps ? 'course' : 'browser' });
          clearTimeout(late);
          answer(message.save ?? '');
        });
        post({ type: 'ready', title: setting.title, lang: setting.lang, version: lesson.hash }, '*');
      }),
    resize: (height) => post({ type: 'resize', height: Math.ceil(height) }, origin ?? '*'),
    report: (told, at) => {
      if (isOver) return;
      latest = at;
      const message = messageOf(told, at);
      if (message) tell(message);
      if (told.type === 'suspended' || told.type === 'ended') save();
      else timer ??= setTimeout(save, saveInterval);
    },
    close: (reason) => {
      if (reason !== 'elsewhere') save();
      clearTimeout(timer);
      isOver = true;
      stand({ saving: keeps ? 'course' : 'browser', isOver: true });
    },
  };
}
