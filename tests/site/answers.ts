/** Answers to items, made from their keys: the right one, and one that earns nothing. */
import type { Item, ItemType, Lesson } from '../../src/content/lesson.ts';
import { drawRound } from '../../src/learning/draw.ts';
import { newRecord } from '../../src/learning/record.ts';
import type { Response } from '../../src/learning/responses.ts';

const other = (all: readonly string[], one: string) => all.find((id) => id !== one) ?? one;

const placed = <Part extends { id: string }>(parts: readonly Part[], place: (part: Part) => string) =>
  Object.fromEntries(parts.map((part) => [part.id, place(part)]));

const idsOf = (options: readonly { id: string; isKey: boolean }[], isKey: boolean) =>
  options.filter((option) => option.isKey === isKey).map(({ id }) => id);

/** @param isRight false for an answer that earns nothing; a prediction is never wrong */
export function answerTo(item: Item, isRight = true): Response {
  const pick = (right: string, all: readonly string[]) => (isRight ? right : other(all, right));
  switch (item.type) {
    case 'single-choice':
      return { chosen: idsOf(item.options, isRight)[0] ?? null };
    case 'multiple-choice':
      return { chosen: idsOf(item.options, isRight) };
    case 'true-false':
      return { judgement: item.isTrue === isRight, reason: idsOf(item.reasons, isRight)[0] ?? null };
    case 'sort':
      return { placed: placed(item.cards, ({ category }) => pick(category, item.categories)) };
    case 'order': {
      const right = item.entries.map(({ id }) => id);
      return { sequence: isRight ? right : right.toReversed() };
    }
    case 'match':
      return { matched: placed(item.prompts, ({ target }) => pick(target, item.targets)) };
    case 'mark-sentences':
      return { marked: placed(item.sentences, ({ label }) => pick(label, item.labels)) };
    case 'predict':
      return { chosen: item.options.at(-1)?.id ?? null, confidence: 80 };
    case 'short-answer': {
      const key = item.answers.find(({ isKey }) => isKey);
      return { text: isRight ? String(key?.value ?? key?.spellings[0]) : '0' };
    }
    default:
      return item satisfies never;
  }
}

/** The first seed whose first rounds ask an item of every type that the lesson has. */
export function seedThatAsksAll(lesson: Lesson): number {
  const types = new Set<ItemType>(lesson.steps.flatMap(({ items }) => items.map(({ type }) => type)));
  for (let seed = 1; seed < 1000; seed += 1) {
    const record = newRecord({ learner: '', seed, policy: 'open', at: 0 });
    const asked = lesson.steps.flatMap((step) => {
      const { items } = drawRound(step, lesson.drawnPerCheck, record);
      return step.items.filter(({ id }) => items.includes(id)).map(({ type }) => type);
    });
    if (new Set(asked).size === types.size) return seed;
  }
  throw new RangeError('No seed asks items of all types.');
}
