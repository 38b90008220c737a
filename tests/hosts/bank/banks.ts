/** The questions that the formats are tried with: those of the lesson, and one of odd signs. */
import { pageWords } from '../../../src/content/load.ts';
import { type Bank, bankOf, type Question } from '../../../src/hosts/bank/questions.ts';
import { content, lesson } from '../report/real-lesson.ts';

const { allSteps = [], ui } = pageWords(content, 'en', { kind: 'print' });

export const bank = bankOf(lesson, allSteps);
export const judgements = ui.check;
export const isOf = (type: Question['type']) => (question: Question) => question.type === type;
/** Every sign that means something to one of the formats. */
export const odd = 'a ~ = # { } : \\ -> %50% "b" <c> & \'d\', e';
export const oddBank: Bank = {
  lost: [],
  questions: [
    {
      type: 'choice',
      isMultiple: false,
      id: 'odd',
      name: `1.1 ${odd}`,
      step: 'one',
      stepName: '1. Either/or',
      stem: odd,
      explanation: odd,
      options: [
        { id: 'a', text: odd, feedback: odd, isKey: true },
        { id: 'b', text: '%50% b', feedback: '', isKey: false },
      ],
    },
  ],
};
