import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Api } from '../../../src/hosts/scorm/find-api.ts';

/** Without its own timers and its console. */
const quiet = { autocommit: false, logLevel: 5 };

/** Elements that a runtime keeps from one session of an attempt to the next. */
const kept12 = ['cmi.core.lesson_status', 'cmi.core.lesson_location', 'cmi.core.score.raw', 'cmi.suspend_data'];
const kept2004 = [
  'cmi.completion_status',
  'cmi.success_status',
  'cmi.location',
  'cmi.score.scaled',
  'cmi.suspend_data',
];

export type Call = readonly [name: string, ...given: unknown[]];
export type Runtime = {
  api: Api;
  calls: Call[];
  /** Of the values that were set, the last by element. */
  value(element: string): string | undefined;
  /** What the next session of the attempt begins with. */
  kept(): Record<string, string>;
};

/** What Moodle refuses though the runtime of the tests takes it: option ids with other signs, times without hundredths. */
const identifiers = /^\w{1,40}$/;
const moodle2004 = (element: string, value: string, type: string) => {
  if (/learner_response$|pattern$/.test(element) && ['choice', 'sequencing', 'matching'].includes(type))
    return value.split(/\[,\]|\[\.\]/).every((id) => identifiers.test(id));
  if (/timestamp$/.test(element)) return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/.test(value);
  return true;
};
/** The forms of CMIFeedback by type, which the runtime of the tests passes over. */
const feedback12: Record<string, RegExp> = {
  'true-false': /^[tf]$/,
  choice: /^[a-z0-9](,[a-z0-9])*$/,
  sequencing: /^[a-z0-9](,[a-z0-9])*$/,
  matching: /^[A-Z0-9]\.[a-z0-9](,[A-Z0-9]\.[a-z0-9])*$/,
  numeric: /^-?\d+(\.\d+)?$/,
  'fill-in': /^.{0,255}$/,
};
const strict12 = (element: string, value: string, type: string) => {
  if (/student_response$|pattern$/.test(element))
    return value.length <= 255 && (feedback12[type]?.test(value) ?? false);
  if (/suspend_data$/.test(element)) return value.length <= 4096;
  return !/score\.raw$/.test(element) || /^\d{1,3}(\.\d+)?$/.test(value);
};

export type Form = 'scorm12' | 'scorm2004';
const names = {
  scorm12: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError'],
  scorm2004: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError'],
} as const;

/**
 * A runtime of scorm-again that notes every call, takes texts only, and refuses what stricter LMSs refuse.
 * @param launch values that the LMS brings, by element
 */
export function openRuntime(form: Form, launch: Record<string, string> = {}): Runtime {
  const inner: unknown = form === 'scorm12' ? new Scorm12API(quiet) : new Scorm2004API(quiet);
  const runtime = inner as Record<string, (...given: unknown[]) => unknown>; // its methods are called by name
  runtime['loadFromFlattenedJSON']?.(launch, '');
  const calls: Call[] = [];
  const values = new Map<string, string>();
  const types = new Map<string, string>();
  let refusal: string | null = null;
  const isFit = form === 'scorm12' ? strict12 : moodle2004;
  const set = names[form][2];
  const api = Object.fromEntries(
    names[form].map((name) => [
      name,
      (...given: unknown[]) => {
        calls.push([name, ...given]);
        if (name.endsWith('GetLastError')) return refusal ?? runtime[name]?.();
        refusal = null;
        if (given.some((one) => typeof one !== 'string'))
          throw new TypeError(`${name} takes texts: ${given.join(' ')}`);
        const [element = '', value = ''] = given as string[]; // just checked
        if (name === set) {
          const entry = /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? '';
          if (element.endsWith('.type')) types.set(entry, value);
          if (!isFit(element, value, types.get(entry) ?? '')) {
            refusal = form === 'scorm12' ? '405' : '406';
            return 'false';
          }
          values.set(element, value);
        }
        return runtime[name]?.(...given);
      },
    ]),
  );
  return {
    api,
    calls,
    value: (element) => values.get(element),
    kept: () =>
      Object.fromEntries(
        (form === 'scorm12' ? kept12 : kept2004).flatMap((element) => {
          const value = values.get(element) ?? launch[element];
          return value === undefined ? [] : [[element, value]];
        }),
      ),
  };
}
