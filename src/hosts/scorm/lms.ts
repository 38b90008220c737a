import type { Api } from './find-api.ts';

/** What went wrong in a call, as the runtime names it; kept for the console. */
export type Fault = { call: string; code: string };

/** A runtime whose every call answers and none throws. */
export type Lms = {
  initialize(): boolean;
  /** An empty text where it is not set or not known. */
  get(element: string): string;
  set(element: string, value: string): boolean;
  commit(): boolean;
  finish(): boolean;
  /** The fault of the last call that failed; `null` where the last call worked. */
  lastFault(): Fault | null;
};

/** How the calls of a version are named. */
export type CallNames = Record<'initialize' | 'get' | 'set' | 'commit' | 'finish' | 'lastError', string>;

/** The standard has texts; some runtimes give booleans, and a few nothing at all when all is well. */
const isTrue = (answer: unknown) => answer === true || String(answer) === 'true';

export function openLms(api: Api, names: CallNames): Lms {
  let fault: Fault | null = null;
  const call = (name: string, ...given: string[]): unknown => {
    const method = api[name];
    if (typeof method !== 'function') throw new TypeError(`The runtime has no ${name}.`);
    return Reflect.apply(method, api, given);
  };
  const lastError = () => {
    try {
      return String(call(names.lastError));
    } catch {
      return 'none given'; // a runtime that cannot even say what failed
    }
  };
  const ask = (name: string, ...given: string[]): unknown => {
    try {
      fault = null;
      return call(name, ...given);
    } catch {
      fault = { call: [name, ...given].join(' '), code: 'thrown' };
      return false;
    }
  };
  const order = (name: string, ...given: string[]): boolean => {
    const isDone = isTrue(ask(name, ...given));
    if (!isDone) fault ??= { call: [name, ...given].join(' '), code: lastError() };
    return isDone;
  };
  return {
    initialize: () => order(names.initialize, ''),
    get: (element) => {
      const answer = ask(names.get, element);
      const isValue = typeof answer === 'string' || typeof answer === 'number';
      if (!isValue || answer === '') fault ??= { call: `${names.get} ${element}`, code: lastError() };
      return isValue ? String(answer) : '';
    },
    set: (element, value) => order(names.set, element, value),
    commit: () => order(names.commit, ''),
    finish: () => order(names.finish, ''),
    lastFault: () => fault,
  };
}
