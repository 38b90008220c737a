/**
 * What the build hands to the other layers: the lesson in no language (`Lesson`), and the words of one page
 * in one language (`PageWords`). Types only; `load.ts` makes the values.
 */
import type { EventType } from '../law/events.ts';
import type { LegalTestName } from '../law/legal-tests.ts';
import type { Organ } from '../law/organs.ts';
import type { CaseStage, SituationState } from '../law/stages.ts';
import type { ItemSource, ItemType, ItemWordsSource } from './item-schemas.ts';
import type { Place as ActorPlace, ActorSource, ClaimSource, LadderSource, NewsSource, SourceKind } from './schemas.ts';
import type { UiWords } from './ui-schema.ts';

export type { ItemType } from './item-schemas.ts';
export type { UiWords } from './ui-schema.ts';
export type { ActorPlace, SourceKind };

/** Fields that only authors need: the browser never sees them. */
type AuthoringField = 'sources' | 'articles' | 'screen';
type WithoutAuthoring<T> = T extends ItemSource ? WithoutMisconceptions<Omit<T, AuthoringField>> : never;
/** A value without the field `misconception`, wherever it stands. */
export type WithoutMisconceptions<T> = T extends readonly (infer Part)[]
  ? WithoutMisconceptions<Part>[]
  : T extends object
    ? { [K in keyof T as K extends 'misconception' ? never : K]: WithoutMisconceptions<T[K]> }
    : T;
type WithSpellings<T> = T extends { type: 'short-answer' }
  ? Omit<T, 'answers'> & { answers: { id: string; isKey: boolean; value?: number; spellings: string[] }[] }
  : T;

/** An item as grading needs it. `short-answer` carries the spellings that the page's language accepts. */
export type Item = WithSpellings<WithoutAuthoring<ItemSource>>;
export type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;

export type LessonStep = {
  id: string;
  objectives: string[];
  /** Ids of the screens, in reading order. */
  screens: string[];
  /** The bank, in the order of the file. */
  items: Item[];
};

/** The lesson in no language: all that machines and grading know of it. */
export type Lesson = {
  id: string;
  /** Changes when a step, a screen, an item or a key changes; words do not count. */
  hash: string;
  /** From 0 to 1. */
  passMark: number;
  /** How many items a check draws, besides those always asked. */
  drawnPerCheck: number;
  steps: LessonStep[];
  /** Nothing is scored: the address asked for a lesson to practise. Content never says so. */
  isPractice?: boolean;
};

/** HTML made by the build from inline or block markup; holds no script, and only the tags of `markup.ts`. */
export type Html = string;

type Rendered<T> = T extends string ? Html : T extends object ? { [K in keyof T]: Rendered<T[K]> } : T;
/** The words of an item, rendered; `teaches` is the screen to read again. */
export type ItemWords<T extends ItemType = ItemType> = Rendered<ItemWordsSource<T>> & {
  articles: string[];
  /** Id of the screen that teaches what the item asks. */
  screen: string;
};

export type Term = {
  id: string;
  term: string;
  definition: Html;
  /** In words, such as "Articles 13 and 14"; empty where there is none. */
  articles: string;
  /** Ids of the sources of its definition. */
  sources: string[];
};
export type SourceCard = {
  id: string;
  kind: SourceKind;
  /** As cited in the text, such as "Reuters, 2021". */
  short: string;
  title: string;
  publisher: string;
  /** ISO 8601 day, month or year. */
  date: string;
  /** The day on which the text was last compared with the source. */
  checked: string;
  url: string;
  /** Id of the source that it copies or rests on. */
  restsOn?: string;
  /** What the source shows, and what it does not. */
  says: Html;
};

/** `articles` in words, as those of a term. */
export type ScreenWords = { id: string; title: string; articles: string; figure?: FigureId; blocks: Html[] };
export type FigureId = 'news' | 'actors' | 'ladder';

export type StepTitle = { id: string; title: string; question: string; minutes: number };

export type NewsSentence = NewsSource['sentences'][number] & { text: Html; who: Html; how: Html; imprecise?: Html };
export type ActorCard = ActorSource & { name: string; can: Html; cannot: Html; why: Html };
export type LadderRung = Omit<LadderSource['rungs'][number], 'articles'> & {
  /** In words. */
  articles: string;
  name: string;
  standard: string;
  decides: string;
  asks: Html;
  meaning: Html;
};
/** The words of the law; articles in words, as those of a term. */
export type LawWords = {
  tests: Record<LegalTestName, { text: string; articles: string }>;
  organs: Record<Organ, string>;
  stages: Record<SituationState, StandingWords>;
  cases: Record<CaseStage, StandingWords>;
  /** `act` is what whoever acts presses, `told` the line in the story. */
  events: Record<EventType, { act: string; told: string }>;
};
export type StandingWords = { name: string; meaning: string; articles: string };
export type LadderWords = { allegation: Html; note: Html; rungs: LadderRung[] };
export type Claim = ClaimSource & { text: Html; speakerName: string };

export type FigureWords = {
  news?: { intro: Html; sentences: NewsSentence[] };
  actors?: { intro: Html; places: { id: ActorPlace; name: string; note: string }[]; cards: ActorCard[] };
  ladder?: LadderWords;
  /** Where a figure of the step runs on the machine of the law. */
  law?: LawWords;
};

export type StepWords = {
  id: string;
  title: string;
  /** One sentence an objective: "tell what the letter asked". */
  objectives: Record<string, string>;
  screens: ScreenWords[];
  items: Record<string, ItemWords>;
  figures: FigureWords;
};

export type PageKind = 'cover' | 'step' | 'summary' | 'sources' | 'glossary' | 'print' | 'teach';

/** All words of one page in one language. Only what the page shows, so that a poor line carries little. */
export type PageWords = {
  kind: PageKind;
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** From the page to the root of the site: `''`, `'../'` or `'../../'`. */
  root: string;
  title: string;
  description: string;
  ui: UiWords;
  steps: StepTitle[];
  /** The objective of every step, for rail and summary. */
  objectives: Record<string, string>;
  step?: StepWords;
  /** On the worksheet: every step with its items. */
  allSteps?: StepWords[];
  /** Terms and sources that the page uses; all of them on their own pages. */
  terms: Record<string, Term>;
  sources: Record<string, SourceCard>;
};
