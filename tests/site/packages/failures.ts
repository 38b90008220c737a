/** What LMSs get wrong, or what a network does to them. */
export const failures = [
  'no API',
  'another origin',
  'Initialize says false',
  'SetValue says false',
  'Commit says false',
  'every call throws',
  'interactions are unknown',
] as const;
export type Failure = (typeof failures)[number];
