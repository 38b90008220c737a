/** Moodle XML as another parser reads it, turned back into questions. */
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { Question } from '../../../src/hosts/bank/questions.ts';

const several = ['question', 'answer', 'subquestion', 'hint'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  // The answer to a part of a matching question is the only one that stands alone.
  isArray: (name, path) => several.includes(name) && !String(path).endsWith('subquestion.answer'),
});

const words = z.object({ text: z.string() });
const figure = z.string().transform(Number).pipe(z.number());
const answer = z.object({
  '@fraction': figure,
  text: z.string(),
  feedback: words,
  tolerance: figure.optional(),
});
const category = z.object({ '@type': z.literal('category'), category: words, idnumber: z.string() });
const question = z.object({
  '@type': z.enum(['multichoice', 'truefalse', 'matching', 'ordering', 'shortanswer', 'numerical']),
  name: words,
  questiontext: words,
  generalfeedback: words,
  defaultgrade: figure,
  idnumber: z.string(),
  single: z.enum(['true', 'false']).optional(),
  answer: z.array(answer).default([]),
  subquestion: z.array(z.object({ text: z.string(), answer: words })).default([]),
  hint: z.array(words).default([]),
});
const quiz = z.object({ quiz: z.object({ question: z.array(z.union([category, question])) }) });

export type Read = z.infer<typeof question> & { step: string; stepName: string };

/** The questions of a file, each with the category under which it stands. */
export function readMoodleXml(text: string): Read[] {
  let step = '';
  let stepName = '';
  return quiz.parse(parser.parse(text)).quiz.question.flatMap((one) => {
    if (one['@type'] !== 'category') return [{ ...one, step, stepName }];
    step = one.idnumber;
    stepName = one.category.text.replace(/^\$course\$\/top\//, '').replaceAll('//', '/');
    return [];
  });
}

/** What Moodle shows, takes as right and answers; our ids of parts and options never leave the program. */
export function askedBy(read: Read): unknown {
  const isKey = (one: Read['answer'][number]) => one['@fraction'] > 0;
  const told = (one: Read['answer'][number]) => ({ text: one.text, feedback: one.feedback.text, isKey: isKey(one) });
  const named = read.answer.filter(({ text }) => text !== '*');
  const otherwise = read.answer.find(({ text }) => text === '*')?.feedback.text;
  const feedbackOf = (judgement: string) => read.answer.find(({ text }) => text === judgement)?.feedback.text;
  switch (read['@type']) {
    case 'multichoice':
      return { type: 'choice', isMultiple: read.single === 'false', options: read.answer.map(told) };
    case 'truefalse': {
      const isTrue = read.answer.find(isKey)?.text === 'true';
      return { type: 'true-false', isTrue, feedback: { true: feedbackOf('true'), false: feedbackOf('false') } };
    }
    case 'matching':
      return {
        type: 'matching',
        parts: read.subquestion.filter(({ text }) => text !== '').map((part) => [part.text, part.answer.text]),
        places: [...new Set(read.subquestion.map((part) => part.answer.text))].sort(),
      };
    case 'ordering': {
      const inOrder = read.answer.toSorted((one, other) => one['@fraction'] - other['@fraction']);
      return { type: 'order', entries: inOrder.map(({ text }) => text) };
    }
    case 'shortanswer':
      return { type: 'text', answers: named.map(told), otherwise };
    case 'numerical':
      return { type: 'number', answers: named.map((one) => ({ ...told(one), text: Number(one.text) })), otherwise };
    default:
      return read['@type'] satisfies never;
  }
}

/** The same of a question that was written. */
export function askedIn(question: Question): unknown {
  const { type } = question;
  switch (type) {
    case 'choice':
      return { type, isMultiple: question.isMultiple, options: question.options.map(({ id: _, ...option }) => option) };
    case 'true-false':
      return { type, isTrue: question.isTrue, feedback: question.feedback };
    case 'matching': {
      const nameOf = (id: string) => question.places.find((place) => place.id === id)?.text;
      const parts = question.parts.map(({ text, place }) => [text, nameOf(place)]);
      return { type, parts, places: question.places.map(({ text }) => text).sort() };
    }
    case 'order':
      return { type, entries: question.entries.map(({ text }) => text) };
    case 'text':
      return { type, answers: question.answers, otherwise: question.otherwise };
    case 'number': {
      const answers = question.answers.map(({ value, ...one }) => ({ ...one, text: value }));
      return { type, answers, otherwise: question.otherwise };
    }
    default:
      return question satisfies never;
  }
}
