/** The schema of a situation file: one situation, its facts, and what happened in order. */
import { z } from 'zod';
import { isIsoDate } from '../law/dates.ts';
import { appealResults, measures, reasons } from '../law/events.ts';
import { crimes } from '../law/facts.ts';
import type { SituationFile } from '../law/replay.ts';
import { caseStates, situationStates } from '../law/stages.ts';
import { id } from './item-schemas.ts';

const DATE = 'is not a date of the calendar: write YYYY-MM-DD, YYYY-MM or YYYY';

/** ISO 8601. A bare year is a number in YAML and in JSON, and a year here. */
export const date = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: DATE, abort: true })
    .refine(isIsoDate, DATE),
);
const text = z.string().min(1, 'is empty: write the text');
export const stateCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is no code of a state: write its ISO 3166-1 alpha-2 code, such as LY');
const reason = z.enum(reasons);

const event = <Type extends string, Fields extends z.ZodRawShape>(type: Type, fields: Fields) =>
  z.object({ type: z.literal(type), on: date, ...fields });
const bare = <Type extends string>(type: Type) => z.object({ type: z.literal(type), on: date });
const ofCase = <Type extends string>(type: Type) => z.object({ type: z.literal(type), on: date, case: text });

/** Whoever acts: a state's code, or words; the legal tests judge who may. */
const by = { by: text };

const eventSchema = z.discriminatedUnion('type', [
  event('COMMUNICATION_RECEIVED', { from: text }),
  event('STATE_REFERRED', { by: z.array(text) }),
  event('DECLARATION_LODGED', { ...by, from: date.nullish(), to: date.nullish() }),
  event('DECLARATION_REJECTED', by),
  event('COUNCIL_VOTED', {
    measure: z.enum(measures),
    yes: z.int().min(0),
    no: z.int().min(0),
    abstain: z.int().min(0),
    vetoes: z.array(stateCode),
  }),
  event('COMMUNICATION_SET_ASIDE', { reason }),
  bare('EXAMINATION_OPENED'),
  event('EXAMINATION_CLOSED', { reason }),
  event('MERGED', { into: text }),
  bare('NEW_FACTS'),
  event('REVIEW_REQUESTED', by),
  bare('RECONSIDERATION_REQUESTED'),
  bare('REVIEW_REFUSED'),
  bare('JURISDICTION_AFFIRMED'),
  bare('AUTHORISATION_REQUESTED'),
  bare('AUTHORISATION_GRANTED'),
  bare('AUTHORISATION_REFUSED'),
  bare('AUTHORISATION_GRANTED_ON_APPEAL'),
  bare('INVESTIGATION_OPENED'),
  event('DEFERRAL_REQUESTED', { by: text.nullish() }),
  event('DEFERRED', { by: text.nullish() }),
  bare('INVESTIGATION_RESUMED'),
  bare('INVESTIGATION_CONCLUDED'),
  event('STATE_JOINED', by),
  event('WITHDRAWAL_NOTIFIED', { ...by, effective: date.nullish() }),
  event('WITHDRAWAL_REVOKED', by),
  ofCase('WARRANT_ISSUED'),
  ofCase('SUMMONS_ISSUED'),
  ofCase('WARRANT_WITHDRAWN'),
  ofCase('SUSPECT_DIED'),
  ofCase('SURRENDERED'),
  ofCase('APPEARED'),
  ofCase('CASE_INADMISSIBLE'),
  ofCase('CHARGES_CONFIRMED').extend({ inAbsence: z.boolean().nullish() }),
  ofCase('CHARGES_NOT_CONFIRMED').extend({ inAbsence: z.boolean().nullish() }),
  ofCase('CHARGES_WITHDRAWN'),
  ofCase('TRIAL_OPENED'),
  ofCase('NO_CASE_TO_ANSWER'),
  ofCase('CONVICTED'),
  ofCase('ACQUITTED'),
  ofCase('SENTENCED'),
  ofCase('REPARATIONS_ORDERED'),
  ofCase('APPEAL_DECIDED').extend({ result: z.enum(appealResults) }),
  ofCase('APPEAL_LAPSED'),
]);

const eventTypes = eventSchema.options.map(({ shape }) => shape.type.value);

export const factsSchema = z.object({
  conduct: z.object({
    from: date,
    to: date.nullable(),
    crimes: z.array(z.enum(crimes)),
    territory: z.array(stateCode),
    nationality: z.array(stateCode),
  }),
  acceptance: z.record(
    stateCode,
    z
      .object({ party: date.nullish(), left: date.nullish(), declared: date.nullish(), until: date.nullish() })
      .nullable(),
  ),
  scope: z.object({ from: date.nullish(), to: date.nullish() }).nullish(),
});

/** A field that is not named here is passed over; one that may be left out may also be empty. */
export const situationFileSchema = z.object({
  id,
  name: text,
  facts: factsSchema,
  events: z.array(eventSchema),
  expect: z
    .object({
      situation: z.enum(situationStates).nullish(),
      cases: z.record(text, z.enum(caseStates)).nullish(),
      refused: z.enum(eventTypes).nullish(),
      at: z.int().min(0).nullish(),
    })
    .nullish(),
  sources: z.array(text).nullish(),
}) satisfies z.ZodType<SituationFile>;
