/** Every feedback of an item is its own, and every word to be written has its spellings. */
import type { Report } from '../content-error.ts';
import type { ItemSource } from '../item-schemas.ts';
import { isRecord, valueAt } from '../schema-shape.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

/** A word is compared with its spellings, so each answer needs one. */
export function checkSpellings(
  item: Extract<ItemSource, { type: 'short-answer' }>,
  yaml: YamlFile,
  report: Report,
): void {
  for (const { id } of item.answers) {
    const path = [item.id, 'answers', id];
    const answer = valueAt(yaml.value, path);
    const spellings = valueAt(answer, ['spellings']);
    if (isRecord(answer) && !(Array.isArray(spellings) && spellings.length > 0))
      report(
        yaml.keyAt(path),
        `answer '${id}' has no spellings`,
        "write 'spellings: [word, other spelling]' with each way a learner may write it",
      );
  }
}

const FEEDBACK = new Set(['feedback', 'mistaken', 'otherwise']);

function feedbacks(value: unknown, path: YamlPath): { text: string; path: YamlPath }[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    const isFeedback = FEEDBACK.has(key) || path.at(-1) === 'judgements';
    return typeof inner === 'string' ? (isFeedback ? [{ text: inner, path: here }] : []) : feedbacks(inner, here);
  });
}

/** The same feedback twice tells a learner nothing about the second part. */
export function checkFeedback(id: string, yaml: YamlFile, report: Report): void {
  const first = new Map<string, YamlPath>();
  for (const { text, path } of feedbacks(valueAt(yaml.value, [id]), [id])) {
    const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
    const before = first.get(words);
    if (before === undefined) first.set(words, path);
    else
      report(
        yaml.at(path),
        `the same feedback as line ${yaml.at(before).line} of this item`,
        'write feedback of its own, for this answer alone',
      );
  }
}
