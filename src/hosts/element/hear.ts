import { type FromLesson, isEnvelope, isShortText } from '../report/protocol.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isFlag = (value: unknown) => typeof value === 'boolean';
const isFlagOrNone = (value: unknown) => value === null || isFlag(value);

/** The fields of each message, and what each must be. */
const fields: { [T in FromLesson['type']]: Readonly<Record<string, (value: unknown) => boolean>> } = {
  ready: { title: isShortText, lang: isShortText, version: isShortText },
  resize: { height: isNumber },
  progress: { done: isNumber, total: isNumber },
  answered: { item: isShortText, correct: isFlagOrNone },
  score: { scaled: isNumber, raw: isNumber, max: isNumber },
  completed: { passed: isFlag },
  save: { data: isShortText },
  error: { code: isShortText },
};
const isKnown = (type: string): type is FromLesson['type'] => Object.hasOwn(fields, type);

/** The message of the lesson in which only known fields are left; `null` where it is none or malformed. */
export function hear(data: unknown): FromLesson | null {
  if (!isEnvelope(data) || !isKnown(data.type)) return null;
  const entries = Object.entries(fields[data.type]);
  if (!entries.every(([name, isFit]) => isFit(data[name]))) return null;
  const message = Object.fromEntries([['type', data.type], ...entries.map(([name]) => [name, data[name]])]);
  return message as FromLesson; // every field has just been looked at
}
