/** Statements of xAPI 1.0.3 as cmi5 wants them. */
import { duration } from '../report/duration.ts';
import { idNotation, lmsId, patternNotation } from '../report/identifier.ts';
import type { Interaction } from '../report/interaction.ts';
import type { Launch } from './launch.ts';

const adl = 'http://adlnet.gov/expapi/verbs';
const verbs = {
  initialized: `${adl}/initialized`,
  completed: `${adl}/completed`,
  passed: `${adl}/passed`,
  failed: `${adl}/failed`,
  terminated: `${adl}/terminated`,
  answered: `${adl}/answered`,
} as const;
type OwnVerb = Exclude<keyof typeof verbs, 'answered'>;

const cmi5Context = 'https://w3id.org/xapi/cmi5/context';
const category = (name: 'cmi5' | 'moveon') => ({ id: `${cmi5Context}/categories/${name}` });
const masteryExtension = `${cmi5Context}/extensions/masteryscore`;

type Fields = Readonly<Record<string, unknown>>;
export type Statement = Fields & { id: string; timestamp: string };

/** What all statements of one session share. */
export type Session = {
  launch: Launch;
  /** `contextTemplate` of the launch data: whatever is in it goes into every statement. */
  template: Fields;
  newId(): string;
  now(): number;
};

const fieldsIn = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function contextOf({ launch, template }: Session, categories: readonly object[], extensions: Fields): Fields {
  const activities = fieldsIn(template['contextActivities']);
  const all = [...listIn(activities['category']), ...categories];
  return {
    ...template,
    registration: launch.registration,
    ...((all.length > 0 || Object.keys(activities).length > 0) && {
      contextActivities: { ...activities, ...(all.length > 0 && { category: all }) },
    }),
    extensions: { ...fieldsIn(template['extensions']), ...extensions },
  };
}

const headOf = ({ launch, newId, now }: Session, verb: keyof typeof verbs) => ({
  id: newId(),
  timestamp: new Date(now()).toISOString(),
  actor: launch.actor,
  verb: { id: verbs[verb], display: { en: verb } },
});

type Result = { seconds?: number; scaled?: number; passMark?: number };

/** One of the statements that cmi5 itself defines. Only `passed` and `failed` bear a score. */
export function ownStatement(session: Session, verb: OwnVerb, { seconds, scaled, passMark }: Result = {}): Statement {
  const isJudged = verb === 'passed' || verb === 'failed';
  const isMoveOn = isJudged || verb === 'completed';
  const percent = Math.round((scaled ?? 0) * 10_000) / 100;
  const result = {
    ...(seconds !== undefined && { duration: duration(seconds) }),
    ...(isJudged && { success: verb === 'passed', score: { scaled: scaled ?? 0, raw: percent, min: 0, max: 100 } }),
    ...(verb === 'completed' && { completion: true }),
  };
  const categories = [category('cmi5'), ...(isMoveOn ? [category('moveon')] : [])];
  return {
    ...headOf(session, verb),
    object: { objectType: 'Activity', id: session.launch.activityId },
    ...(Object.keys(result).length > 0 && { result }),
    context: contextOf(session, categories, isJudged && passMark !== undefined ? { [masteryExtension]: passMark } : {}),
  };
}

const named = (ids: readonly string[]) => ids.map((id) => ({ id: lmsId(id) }));

/** What the activity of an item says of itself: its kind, what is right, and among what one chose. */
function definitionOf({ reply, right, parts, places }: Interaction, lang: string): Fields {
  const isChoice = reply.type === 'choice' || reply.type === 'sequencing';
  return {
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    interactionType: reply.type,
    ...(right.length > 0 && { correctResponsesPattern: right.map((one) => patternNotation(one, lang)) }),
    ...(isChoice && { choices: named(parts) }),
    ...(reply.type === 'matching' && { source: named(parts), target: named(places) }),
  };
}

/** An answer to one item of the quiz. */
export function answeredStatement(session: Session, interaction: Interaction, lang: string): Statement {
  const { id, reply, result, latency } = interaction;
  return {
    ...headOf(session, 'answered'),
    object: {
      objectType: 'Activity',
      id: `${session.launch.activityId}/${id}`,
      definition: definitionOf(interaction, lang),
    },
    result: {
      response: idNotation(reply, lang),
      duration: duration(latency / 1000),
      ...(result !== 'neutral' && { success: result === 'correct' }),
    },
    context: contextOf(session, [], {}),
  };
}
