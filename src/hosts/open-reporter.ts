/** Picks the one way in which this page reports, and fetches its code alone. */
import type { Lesson } from '../content/lesson.ts';
import type { Around, Heard } from './iframe/hear.ts';
import type { FrameReporter, FrameSetting } from './iframe/open-iframe.ts';
import type { Way } from './report/choose.ts';
import { guarded } from './report/guard.ts';
import type { OnStanding, Reporter } from './report/reporter.ts';
import type { Slot } from './report/slot.ts';
import { startStopwatch } from './report/stopwatch.ts';

export type ReporterSetting = {
  lesson: Lesson;
  title: string;
  lang: string;
  /** Of the address. */
  search: string;
  /** In the browser, for what could not be sent. */
  slot(name: string): Slot;
  onOrder: FrameSetting['onOrder'];
  onStanding: OnStanding;
};

/** `resize` tells the height of the lesson to a page around it. */
export type Opened = { reporter: Reporter; resize?: FrameReporter['resize'] };

/** A reporter that can neither fail nor hold the lesson up; it is still to be opened. */
export async function openReporter(way: Exclude<Way, 'none'>, setting: ReporterSetting): Promise<Opened> {
  const { lesson, lang, onStanding } = setting;
  const onFault = (fault: unknown) => console.warn(fault);
  const seconds = startStopwatch(document, Date.now);
  switch (way) {
    case 'cmi5': {
      const { openCmi5 } = await import('./cmi5/open-cmi5.ts');
      const page = {
        fetch: fetch.bind(window),
        newId: () => crypto.randomUUID(),
        goTo: (address: string) => location.assign(address),
      };
      return { reporter: guarded(openCmi5({ ...setting, ...page, seconds }), onFault) };
    }
    case 'scorm12':
    case 'scorm2004': {
      const [{ openScorm }, dialect] = await Promise.all([
        import('./scorm/open-scorm.ts'),
        way === 'scorm12'
          ? import('./scorm/scorm-12.ts').then(({ scorm12 }) => scorm12)
          : import('./scorm/scorm-2004.ts').then(({ scorm2004 }) => scorm2004),
      ]);
      const scorm = openScorm({ lesson, lang, dialect, frame: window, seconds, slot: setting.slot, onStanding });
      return { reporter: guarded(scorm, onFault) };
    }
    case 'iframe': {
      const { openFrame } = await import('./iframe/open-iframe.ts');
      const frame = openFrame({ ...setting, ...windows(setting.search) });
      return { reporter: guarded(frame, onFault), resize: frame.resize };
    }
    default:
      return way satisfies never;
  }
}

/** This window and the one around it. */
function windows(search: string): Pick<FrameSetting, 'around' | 'post' | 'listen'> {
  const { parent } = window;
  const host = new URLSearchParams(search).get('host');
  const isOrigin = host !== null && URL.canParse(host) && new URL(host).origin === host;
  const around: Around = { parent, host: isOrigin ? host : null };
  return {
    around,
    post: (message, origin) => parent.postMessage(message, origin),
    listen: (listener) => {
      const onMessage = ({ data, source, origin }: MessageEvent<unknown>): void =>
        listener({ data, source, origin } satisfies Heard);
      addEventListener('message', onMessage);
      return () => removeEventListener('message', onMessage);
    },
  };
}
