import type { Bank, Lost, Question } from './questions.ts';

/** As RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What can be chosen, and what is right, each as one text. */
function cellsOf(question: Question): [choices: string, key: string] {
  const join = (texts: readonly string[]) => texts.join(' | ');
  switch (question.type) {
    case 'choice':
      return [
        join(question.options.map(({ text }) => text)),
        join(question.options.filter(({ isKey }) => isKey).map(({ text }) => text)),
      ];
    case 'true-false':
      return ['', question.isTrue ? 'TRUE' : 'FALSE'];
    case 'matching': {
      const { parts, places } = question;
      const placeOf = (id: string) => places.find((place) => place.id === id)?.text ?? '';
      return [
        join(places.map(({ text }) => text)),
        join(parts.map(({ text, place }) => `${text} → ${placeOf(place)}`)),
      ];
    }
    case 'order':
      return ['', join(question.entries.map(({ text }) => text))];
    case 'text':
      return ['', join(question.answers.filter(({ isKey }) => isKey).map(({ text }) => text))];
    case 'number':
      return ['', join(question.answers.filter(({ isKey }) => isKey).map(({ value }) => String(value)))];
    default:
      return question satisfies never;
  }
}

/** A table for spreadsheets: a row a question, the names of the columns as in the content. Feedback does not fit in. */
export function toCsv({ questions, lost }: Bank): { text: string; lost: Lost[] } {
  const rows = questions.map((question) => {
    const { id, name, step, type, stem, explanation } = question;
    return [name, id, step, type, stem, ...cellsOf(question), explanation];
  });
  const table = [['name', 'id', 'step', 'type', 'stem', 'options', 'key', 'explanation'], ...rows];
  return { text: table.map((row) => `${row.map(cell).join(',')}\r\n`).join(''), lost: [...lost] };
}
