import type { ChartLaw, StandingWords, UiWords } from '../../../content/lesson.ts';
import type { EventType } from '../../../law/events.ts';
import type { LegalTestName } from '../../../law/legal-tests.ts';
import { actorsOf } from '../../../law/organs.ts';

export type ChartWords = {
  ui: UiWords['figures']['chart'];
  /** What marks the place of the letter: "you are here". */
  youAreHere: string;
  law: ChartLaw;
  /** Of the stages of this chart: `law.stages` or `law.cases`. */
  names: Readonly<Record<string, StandingWords>>;
};

const missing = (name: string): never => {
  throw new RangeError(`The chart has no words for '${name}'.`);
};
export const told = ({ events }: ChartLaw, event: EventType): string => (events[event] ?? missing(event)).told;
export const reasonOf = ({ tests }: ChartLaw, test: LegalTestName) => tests[test] ?? missing(test);
/** Who can do it: "The Pre-Trial Chamber / The Appeals Chamber". */
export const whoCan = ({ organs }: ChartLaw, event: EventType): string =>
  actorsOf[event].map((organ) => organs[organ]).join(' / ');
