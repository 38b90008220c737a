import { element, text, xmlDocument } from '../package/xml.ts';
import type { Bank, Lost, Question } from './questions.ts';
import { shareOf } from './shares.ts';

const textOf = (value: string) => element('text', {}, text(value));
const plainText = { format: 'plain_text' };

const answer = (fraction: number, value: string, feedback: string, ...more: string[]) =>
  element(
    'answer',
    { fraction: String(fraction), ...plainText },
    textOf(value),
    element('feedback', plainText, textOf(feedback)),
    ...more,
  );

/** Moodle aborts a whole import where a question about an order has fewer hints than two. */
const twoHints = [element('hint', plainText, textOf('')), element('hint', plainText, textOf(''))];

const moodleType = {
  choice: 'multichoice',
  'true-false': 'truefalse',
  matching: 'matching',
  order: 'ordering',
  text: 'shortanswer',
  number: 'numerical',
} as const satisfies Record<Question['type'], string>;

function detailsOf(question: Question): string[] {
  switch (question.type) {
    case 'choice': {
      const { options, isMultiple } = question;
      const share = (option: (typeof options)[number]) =>
        isMultiple ? shareOf(options, option) : option.isKey ? 100 : 0;
      return [
        element('single', {}, String(!isMultiple)),
        element('shuffleanswers', {}, 'true'),
        ...options.map((option) => answer(share(option), option.text, option.feedback)),
      ];
    }
    case 'true-false': {
      const { isTrue, feedback } = question;
      return [answer(isTrue ? 100 : 0, 'true', feedback.true), answer(isTrue ? 0 : 100, 'false', feedback.false)];
    }
    case 'matching': {
      const { parts, places } = question;
      const placeOf = (id: string) =>
        element('answer', {}, textOf(places.find((place) => place.id === id)?.text ?? ''));
      const spare = places.filter(({ id }) => parts.every(({ place }) => place !== id));
      return [
        element('shuffleanswers', {}, 'true'),
        ...parts.map((part) => element('subquestion', plainText, textOf(part.text), placeOf(part.place))),
        ...spare.map(({ id }) => element('subquestion', plainText, textOf(''), placeOf(id))),
      ];
    }
    case 'order':
      return [
        ...['layouttype', 'selecttype'].map((name) => element(name, {}, name === 'layouttype' ? 'VERTICAL' : 'ALL')),
        element('selectcount', {}, '0'),
        element('gradingtype', {}, 'LONGEST_ORDERED_SUBSET'),
        ...question.entries.map((entry, index) => answer(index + 1, entry.text, '')),
        ...twoHints,
      ];
    case 'text':
      return [
        element('usecase', {}, '0'),
        ...question.answers.map((one) => answer(one.isKey ? 100 : 0, one.text, one.feedback)),
        answer(0, '*', question.otherwise),
      ];
    case 'number':
      return [
        ...question.answers.map((one) =>
          answer(one.isKey ? 100 : 0, String(one.value), one.feedback, element('tolerance', {}, '0')),
        ),
        answer(0, '*', question.otherwise, element('tolerance', {}, '0')),
      ];
    default:
      return question satisfies never;
  }
}

/** A slash parts one category from the one in it, so a slash of a name is written twice. */
const categoryOf = ({ step, stepName }: Question) =>
  element(
    'question',
    { type: 'category' },
    element('category', {}, textOf(`$course$/top/${stepName.replaceAll('/', '//')}`)),
    element('idnumber', {}, text(step)),
  );

/** Moodle XML: the one format of Moodle that holds questions about an order. */
export function toMoodleXml({ questions, lost }: Bank): { text: string; lost: Lost[] } {
  const entries = questions.map((question, index) => {
    const { id, name, step, stem, explanation, type } = question;
    const xml = element(
      'question',
      { type: moodleType[type] },
      element('name', {}, textOf(name)),
      element('questiontext', plainText, textOf(stem)),
      element('generalfeedback', plainText, textOf(explanation)),
      element('defaultgrade', {}, '1'),
      element('penalty', {}, '0'),
      element('hidden', {}, '0'),
      element('idnumber', {}, text(id)),
      ...detailsOf(question),
    );
    return questions[index - 1]?.step === step ? xml : categoryOf(question) + xml;
  });
  return { text: xmlDocument(element('quiz', {}, ...entries)), lost: [...lost] };
}
