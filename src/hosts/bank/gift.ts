import type { Bank, Lost, Question } from './questions.ts';
import { shareOf } from './shares.ts';

/** A backslash stands before each sign that means something, itself included; the arrow of a pair has no such way. */
const text = (value: string) => value.replaceAll('->', '→').replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`);

/** A text that begins with a percent sign would be taken for a share, so the share stands before it. */
const option = (isKey: boolean, value: string) =>
  `${isKey ? '=' : '~'}${value.startsWith('%') ? `%${isKey ? 100 : 0}%` : ''}${text(value)}`;

const note = (feedback: string) => (feedback === '' ? '' : `#${text(feedback)}`);

/** Between the braces; `null` where GIFT has no such question. */
function answersOf(question: Question): string | null {
  switch (question.type) {
    case 'choice': {
      const { options, isMultiple } = question;
      const lines = options.map((one) => {
        const answer = isMultiple ? `~%${shareOf(options, one)}%${text(one.text)}` : option(one.isKey, one.text);
        return `	${answer}${note(one.feedback)}`;
      });
      return lines.join('\n');
    }
    case 'true-false': {
      const { isTrue, feedback } = question;
      const [wrong, right] = isTrue ? [feedback.false, feedback.true] : [feedback.true, feedback.false];
      return `\t${isTrue ? 'TRUE' : 'FALSE'}#${text(wrong)}#${text(right)}`;
    }
    case 'matching': {
      const { parts, places } = question;
      const placeOf = (id: string) => text(places.find((place) => place.id === id)?.text ?? '');
      const spare = places.filter(({ id }) => parts.every(({ place }) => place !== id));
      return [
        ...parts.map((part) => `\t=${text(part.text)} -> ${placeOf(part.place)}`),
        ...spare.map(({ id }) => `\t= -> ${placeOf(id)}`),
      ].join('\n');
    }
    case 'order':
      return null;
    case 'text':
      return question.answers
        .map(({ text: answer, isKey, feedback }) => `\t=%${isKey ? 100 : 0}%${text(answer)}${note(feedback)}`)
        .join('\n');
    case 'number': {
      const lines = question.answers.map(
        ({ value, isKey, feedback }) => `\t=${isKey ? '' : '%0%'}${value}:0${note(feedback)}`,
      );
      return `#\n${lines.join('\n')}`;
    }
    default:
      return question satisfies never;
  }
}

/** GIFT, as Moodle imports it. It has no question that asks for an order. */
export function toGift({ questions, lost }: Bank): { text: string; lost: Lost[] } {
  const left: Lost[] = [...lost];
  let step = '';
  const entries = questions.flatMap((question) => {
    const answers = answersOf(question);
    if (answers === null) {
      left.push({ item: question.id, what: 'order' });
      return [];
    }
    const category = question.step === step ? '' : `$CATEGORY: ${question.stepName.replaceAll('/', '//')}\n\n`;
    step = question.step;
    // In a comment Moodle looks for the id by which a question is known when it is imported again.
    const end = question.explanation === '' ? '' : `\n\t####${text(question.explanation)}`;
    return [
      `${category}// [id:${question.id}]\n::${text(question.name)}::[plain]${text(question.stem)} {${answers.startsWith('#') ? '' : '\n'}${answers}${end}\n}\n`,
    ];
  });
  return { text: entries.join('\n'), lost: left };
}
