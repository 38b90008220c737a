/** What a lesson in a frame and the page around it say to each other (`postMessage`); each side checks what it hears. */
export const namespace = 'icc-lesson';
export const version = 1;

/** From the lesson. Before the host has said `hello` only `ready` and `resize` go out, as they tell nothing of a learner. */
export type FromLesson =
  | { type: 'ready'; title: string; lang: string; version: string }
  | { type: 'resize'; height: number }
  | { type: 'progress'; done: number; total: number }
  | { type: 'answered'; item: string; correct: boolean | null }
  | { type: 'score'; scaled: number; raw: number; max: number }
  | { type: 'completed'; passed: boolean }
  | { type: 'save'; data: string }
  | { type: 'error'; code: string };

/** From the page around. With `save`, even an empty one, the host says that it keeps what it is given. */
export type FromHost =
  | { type: 'hello'; save?: string }
  | { type: 'theme'; theme?: 'light' | 'dark' | 'auto'; accent?: string }
  | { type: 'goto'; step: string }
  | { type: 'pause' };

/** `id` counts the messages of one side from 1. */
export type Envelope<Message> = { ns: typeof namespace; v: typeof version; id: number } & Message;

/** The longest text of a message, in UTF-16 units: far more than a saved place takes. */
export const longestText = 10_000;

/** A message of this protocol and version, whatever is in it. */
export function isEnvelope(data: unknown): data is Readonly<Record<string, unknown>> & { type: string } {
  if (typeof data !== 'object' || data === null) return false;
  const { ns, v, type } = data as Readonly<Record<string, unknown>>; // an object holds any field, or none
  return ns === namespace && v === version && typeof type === 'string';
}

export const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestText;
