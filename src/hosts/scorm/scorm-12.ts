import { lmsId } from '../report/identifier.ts';
import type { Interaction, Reply } from '../report/interaction.ts';
import { type Dialect, numberOf, type Pairs } from './dialect.ts';
import { timeOfDay, timespan12 } from './times.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const sources = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** As much as the standard promises for a response. */
const longestResponse = 255;

const letterOf = (ids: readonly string[], id: string) => letters[ids.indexOf(id)] ?? '';

/** A reply in single characters: the options of an item by their place, `1.b` for a card in the second place. */
function letterNotation(reply: Reply, { parts, places }: Interaction): string {
  switch (reply.type) {
    case 'true-false':
      return reply.value ? 't' : 'f';
    case 'choice':
    case 'sequencing':
      return reply.ids.map((id) => letterOf(parts, id)).join(',');
    case 'matching':
      return reply.pairs.map(([part, to]) => `${sources[parts.indexOf(part)]}.${letterOf(places, to)}`).join(',');
    case 'fill-in':
      return reply.text.slice(0, longestResponse);
    case 'numeric':
      return String(reply.value);
    default:
      return reply satisfies never;
  }
}

const results = { correct: 'correct', incorrect: 'wrong', neutral: 'neutral' } as const;

function interactionPairs(index: number, interaction: Interaction): Pairs {
  const element = (name: string) => `cmi.interactions.${index}.${name}`;
  const { id, reply, right, result, at, latency } = interaction;
  const [pattern] = right;
  return [
    [element('id'), lmsId(id)],
    [element('type'), reply.type],
    [element('time'), timeOfDay(at)],
    ...(pattern ? ([[element('correct_responses.0.pattern'), letterNotation(pattern, interaction)]] as const) : []),
    [element('weighting'), result === 'neutral' ? '0' : '1'],
    [element('student_response'), letterNotation(reply, interaction)],
    [element('result'), results[result]],
    [element('latency'), timespan12(latency / 1000)],
  ];
}

/** SCORM 1.2 (ADL, Run-Time Environment 1.2). */
export const scorm12: Dialect = {
  apiName: 'API',
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
  },
  read: (lms) => {
    const status = lms.get('cmi.core.lesson_status');
    const mode = lms.get('cmi.core.lesson_mode');
    const passMark = numberOf(lms.get('cmi.student_data.mastery_score'));
    return {
      isFirst: status === 'not attempted' || status === '',
      isGraded: mode !== 'browse' && mode !== 'review' && lms.get('cmi.core.credit') !== 'no-credit',
      passMark: passMark === null ? null : passMark / 100,
      score: (numberOf(lms.get('cmi.core.score.raw')) ?? 0) / 100,
      isPassed: status === 'passed',
      line: lms.get('cmi.suspend_data'),
      language: lms.get('cmi.student_preference.language') || null,
      learner: lms.get('cmi.core.student_id'),
      takesInteractions: lms.get('cmi.interactions._children') !== '',
      interactions: numberOf(lms.get('cmi.interactions._count')),
    };
  },
  begin: [['cmi.core.lesson_status', 'incomplete']],
  interaction: interactionPairs,
  // One status holds both completion and success. With a quiz it goes from incomplete to the verdict and is never
  // `completed`: Moodle would tick the activity off, and then call it failed all the same.
  achieved: ({ isScored, scaled, verdict }) => [
    ...(isScored
      ? ([
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', String(Math.round(scaled * 100))],
        ] as const)
      : []),
    ...(verdict ? ([['cmi.core.lesson_status', verdict]] as const) : []),
  ],
  place: (location, line) => [
    ['cmi.core.lesson_location', location.slice(0, 255)],
    ['cmi.suspend_data', line],
  ],
  leaving: (seconds, isFinished) => [
    ['cmi.core.session_time', timespan12(seconds)],
    ['cmi.core.exit', isFinished ? '' : 'suspend'],
  ],
};
