import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../src/content/load.ts';
import { onPaper } from '../../../src/views/items/on-paper.ts';
import { content, lesson } from '../../hosts/report/real-lesson.ts';

const { allSteps = [], ui } = pageWords(content, 'en', { kind: 'key' });
const all = lesson.steps.flatMap((step) =>
  step.items.map((item) => {
    const words = allSteps.find(({ id }) => id === step.id)?.items[item.id];
    if (!words) throw new RangeError(`${item.id} has no words.`);
    return { item, ...onPaper(item, words, ui.check, 'en') };
  }),
);
const ofType = (...types: string[]) => all.filter(({ item }) => types.includes(item.type));

describe('an item on paper', () => {
  it('gives every choice a letter or a number of its own, in the order in which they stand', () => {
    for (const { item, choices } of all) {
      const marks = choices.map(({ mark }) => mark);
      const isNumbered = ['sort', 'match', 'mark-sentences'].includes(item.type);
      expect(marks, item.id).toEqual(
        choices.map((_, index) => (isNumbered ? String(index + 1) : String.fromCharCode(65 + index))),
      );
    }
  });
  it('has the answers of the key in the order and with the marks of the worksheet', () => {
    for (const { item, choices, answers } of all) {
      const marked = answers.filter(({ mark }) => mark !== undefined);
      expect(
        marked.map(({ id, mark }) => [id, mark]),
        item.id,
      ).toEqual(choices.map(({ id, mark }) => [id, mark]));
    }
  });
  it('names where each part belongs by the letter that its place has on the worksheet', () => {
    for (const { item, answers, places } of ofType('sort', 'match', 'mark-sentences'))
      for (const { place, placeMark } of answers)
        expect(places.find(({ mark }) => mark === placeMark)?.name, item.id).toBe(place?.name);
  });
  it('says the answer in letters: of an order from first to last', () => {
    for (const { item, answers, solution } of ofType('order')) {
      expect([...solution].sort(), item.id).toEqual(answers.map(({ mark }) => mark));
      for (const [index, mark] of solution.entries())
        expect(answers.find((answer) => answer.mark === mark)?.placeMark).toBe(String(index + 1));
    }
    for (const { answers, solution } of ofType('single-choice', 'multiple-choice'))
      expect(solution).toEqual(answers.flatMap(({ isKey, mark }) => (isKey ? mark : [])));
    for (const { solution } of ofType('true-false')) expect(solution).toHaveLength(2);
    for (const { solution } of ofType('predict')) expect(solution).toEqual([]);
  });
});
