/** Puts what the machine says into words: options, feedback, hints and explanation of an item made from it. Pure. */
import { articlesOf } from '../law/legal-tests.ts';
import type { ItemSource } from './item-schemas.ts';
import type { LawWords } from './lesson.ts';
import type { FromMachineWords, MachineItemWordsSource } from './machine-item-schemas.ts';
import type { Answer, MachineQuestion } from './machine-items.ts';
import type { ItemWordsEntry } from './read.ts';
import type { SimulatorWordsSource } from './simulator-schemas.ts';

/** All words that an item made from the machine is put together from. */
export type MachineWords = { from: FromMachineWords; law: LawWords; votes: SimulatorWordsSource['votes'] };

const CHARTER = 'UN Charter ';
const markOf = (article: string): string =>
  article.startsWith(CHARTER) ? `[^un-charter: ${article.slice(CHARTER.length)}]` : `[^rome-statute: ${article}]`;

const put = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** A word of the middle of a sentence: "open an investigation". */
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function speaker({ from, law, votes }: MachineWords) {
  const actName = (act: string): string => {
    if (act === 'VOTE_ON_REFERRAL') return votes.referral.act;
    if (act === 'VOTE_ON_DEFERRAL') return votes.deferral.act;
    return Object.entries(law.events).find(([type]) => type === act)?.[1].act ?? act;
  };
  const stageAfter = ({
    leadsTo,
  }: {
    leadsTo: { situation: keyof LawWords['stages']; case: keyof LawWords['cases'] | null };
  }) => {
    const { name: stage, articles } = leadsTo.case === null ? law.stages[leadsTo.situation] : law.cases[leadsTo.case];
    return { stage, articles };
  };

  function textOf(answer: Answer): string {
    if (answer.of === 'act')
      return put(from.option, { organ: law.organs[answer.organ], act: lower(actName(answer.act)) });
    return answer.of === 'test' ? law.tests[answer.test].text : from.nothing;
  }

  function feedbackOf(answer: Answer, asked: MachineQuestion['asked']): string {
    const act = asked ? actName(asked.act) : '';
    if (answer.of === 'act') {
      const [failed] = answer.variant.failed;
      const name = actName(answer.act);
      if (failed === undefined)
        return put(from.open, { organ: law.organs[answer.organ], act: lower(name), ...stageAfter(answer.variant) });
      const { text, articles } = law.tests[failed.test];
      return put(from.shut, { why: text, articles });
    }
    if (answer.of === 'test') {
      const { articles } = law.tests[answer.test];
      if (answer.is === 'failed') return put(from.fails, { articles });
      return put(answer.is === 'met' ? from.met : from.notAsked, { articles, act });
    }
    const [failed] = asked?.variant.failed ?? [];
    if (failed === undefined) return from.nothingRight;
    const { text, articles } = law.tests[failed.test];
    return put(from.nothingWrong, { why: text, articles });
  }

  /** Why each shut act is shut, or where the open one leads; with the articles as source marks. */
  function explanationOf({ answers, asked }: MachineQuestion): string {
    const shut = asked
      ? asked.variant.failed.slice(0, 1)
      : answers.flatMap((answer) => (answer.of === 'act' && !answer.isKey ? answer.variant.failed.slice(0, 1) : []));
    const tests = [...new Set(shut.map(({ test }) => test))];
    const met = answers.flatMap((answer) => (answer.of === 'test' ? articlesOf[answer.test] : []));
    if (asked?.variant.isOpen)
      return (
        put(from.explainOpen, { act: actName(asked.act), ...stageAfter(asked.variant) }) + met.map(markOf).join('')
      );
    return tests
      .map((test) => put(from.explainShut, { why: law.tests[test].text }) + articlesOf[test].map(markOf).join(''))
      .join(' ');
  }
  return { actName, textOf, feedbackOf, explanationOf };
}

/** The words of the item, of the shape that its type asks for. */
export function wordsOfQuestion(
  question: MachineQuestion,
  type: ItemSource['type'],
  written: MachineItemWordsSource,
  words: MachineWords,
): ItemWordsEntry {
  const { source, answers, asked } = question;
  const { actName, textOf, feedbackOf, explanationOf } = speaker(words);
  const options = Object.fromEntries(
    answers.map((answer) => [answer.id, { text: textOf(answer), feedback: feedbackOf(answer, asked) }]),
  );
  const shared = {
    stem: written.stem,
    hints: written.hints ?? words.from.hints[source.ask],
    explanation: written.explanation ?? explanationOf(question),
  };
  if (type !== 'true-false') return { ...shared, options };
  const act = asked ? actName(asked.act) : '';
  const [failed] = asked?.variant.failed ?? [];
  const open = put(words.from.judgedOpen, { act });
  const shut = put(words.from.judgedShut, { act, articles: failed ? words.law.tests[failed.test].articles : '' });
  // Each judgement has its own feedback: the one that the machine shares, and the one that it does not.
  const judgements = failed
    ? { true: `${words.from.no} ${shut}`, false: `${words.from.yes} ${shut}` }
    : { true: `${words.from.yes} ${open}`, false: `${words.from.no} ${open}` };
  return { ...shared, judgements, reasons: options };
}
