import { duration } from '../report/duration.ts';
import { idNotation, lmsId, patternNotation } from '../report/identifier.ts';
import { type Dialect, numberOf } from './dialect.ts';
import { timestamp } from './times.ts';

/** Real numbers as the standard takes them: seven decimals, no exponent. */
const real = (value: number) => String(Number(value.toFixed(7)));

/** SCORM 2004, 4th edition (ADL; IEEE 1484.11.1 and 1484.11.2). */
export const scorm2004: Dialect = {
  apiName: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
  },
  read: (lms) => {
    const completion = lms.get('cmi.completion_status');
    const mode = lms.get('cmi.mode');
    return {
      isFirst: completion === '' || completion === 'unknown' || completion === 'not attempted',
      isGraded: mode !== 'browse' && mode !== 'review' && lms.get('cmi.credit') !== 'no-credit',
      passMark: numberOf(lms.get('cmi.scaled_passing_score')),
      score: numberOf(lms.get('cmi.score.scaled')) ?? 0,
      isPassed: lms.get('cmi.success_status') === 'passed',
      line: lms.get('cmi.suspend_data'),
      language: lms.get('cmi.learner_preference.language') || null,
      learner: lms.get('cmi.learner_id'),
      takesInteractions: lms.get('cmi.interactions._children') !== '',
      interactions: numberOf(lms.get('cmi.interactions._count')),
    };
  },
  begin: [['cmi.completion_status', 'incomplete']],
  interaction: (index, { id, reply, right, result, at, latency }, { lesson, lang }) => {
    const element = (name: string) => `cmi.interactions.${index}.${name}`;
    const [pattern] = right;
    return [
      [element('id'), `urn:icc:${lmsId(lesson)}:${lmsId(id)}`],
      [element('type'), reply.type],
      [element('timestamp'), timestamp(at)],
      ...(pattern ? ([[element('correct_responses.0.pattern'), patternNotation(pattern, lang)]] as const) : []),
      [element('weighting'), result === 'neutral' ? '0' : '1'],
      [element('learner_response'), idNotation(reply, lang)],
      [element('result'), result],
      [element('latency'), duration(latency / 1000)],
    ];
  },
  achieved: ({ isScored, scaled, progress, verdict }) => [
    ...(isScored
      ? ([
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
          ['cmi.score.raw', real(scaled * 100)],
          ['cmi.score.scaled', real(scaled)],
        ] as const)
      : []),
    ['cmi.progress_measure', verdict ? '1' : real(progress)],
    ...(verdict ? ([['cmi.completion_status', 'completed']] as const) : []),
    ...(verdict && verdict !== 'completed' ? ([['cmi.success_status', verdict]] as const) : []),
  ],
  place: (location, line) => [
    ['cmi.location', location.slice(0, 1000)],
    ['cmi.suspend_data', line],
  ],
  leaving: (seconds, isFinished) => [
    ['cmi.session_time', duration(seconds)],
    ['cmi.exit', isFinished ? 'normal' : 'suspend'],
  ],
};
