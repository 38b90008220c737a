/**
 * What the build hands to the other layers: the lesson in no language (`Lesson`), and the words of one page
 * in one language (`PageWords`). Types only; `load.ts` makes the values.
 */
import type { SituationEvent, UndatedEvent } from '../law/events.ts';
import type { Facts } from '../law/facts.ts';
import type { Stage } from '../law/stages.ts';
import type { Edge } from '../learning/claims/graph.ts';
import type { Chain, OneOrigin } from '../learning/claims/origins.ts';
import type { Misplaced, SaidAndFound } from '../learning/claims/queries.ts';
import type { Standing } from '../learning/claims/standing.ts';
import type { RealPath } from '../learning/figures/simulator/compare.ts';
import type { ClaimsFiguresSource } from './claims-figures-schemas.ts';
import type { ClaimSource, VoiceSource } from './claims-schemas.ts';
import type { CouncilWords, CrossingsWords } from './council-page-words.ts';
import type { DoorsWords } from './doors-words.ts';
import type { ItemSource, ItemType, ItemWordsSource } from './item-schemas.ts';
import type { ChartLaw, LawWords, StandingWords } from './law-on-page.ts';
import type { SentenceKind, SentenceTold } from './news-sentences.ts';
import type { Place as ActorPlace, ActorSource, LadderSource, SourceKind } from './schemas.ts';
import type { SimulatorWordsSource } from './simulator-schemas.ts';
import type { SwitchboardWords } from './switchboard-words.ts';
import type { DeskWords, KeyWords, TeachWords } from './teach-words.ts';
import type { UiWords } from './ui-schema.ts';

export type * from './council-page-words.ts';
export type { ItemType } from './item-schemas.ts';
export type { DeskWords, KeyWords, TeachWords } from './teach-words.ts';
export type { UiWords } from './ui-schema.ts';
export type { ActorPlace, ChartLaw, LawWords, SourceKind, StandingWords };

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
export type FigureId =
  | 'news'
  | 'actors'
  | 'ladder'
  | 'switchboard'
  | 'doors'
  | 'journey'
  | 'council'
  | 'crossings'
  | 'simulator'
  | 'claims'
  | 'misplaced'
  | 'retold'
  | 'voices';

export type StepTitle = { id: string; title: string; question: string; minutes: number };

export type NewsSentence = SentenceTold & { text: Html; who: Html; how: Html; imprecise?: Html };
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
/** What the simulator needs, in a chunk of its own: it is more than a page can carry. `intro`, `judged`, `real` and `month` are HTML. */
export type SimulatorWords = Omit<SimulatorWordsSource, 'situations'> & { situations: { id: string; name: string }[] };
export type SimulatorData = {
  words: SimulatorWords;
  /** The controls of its charts: the page of a step brings only what it shows at once. */
  chart: UiWords['figures']['chart'];
  law: LawWords;
  own: Facts;
  paths: RealPath[];
};
export type LadderWords = { allegation: Html; note: Html; rungs: LadderRung[] };
export type JourneyWords = {
  intro: Html;
  note: Html;
  facts: Facts;
  /** Only of what can come up on this journey. */
  law: ChartLaw & { stages: Record<Stage, StandingWords> };
  record: { id: string; event: SituationEvent; text: Html }[];
  /** `name` where the words of the event say too little, `outcome` where the stage that it leads to does. */
  tries: { id: string; event: UndatedEvent; name?: string; outcome?: Html }[];
};
/** A node of the argument graph, with its words. */
export type ClaimsGraphNode = ClaimSource & {
  speakerName: string;
  /** The verb between speaker and text: "says". */
  attribution: string;
  text: Html;
  note?: Html;
  /** How a claim stands, what it is first; empty for all other nodes. */
  standing: Standing[];
};
export type Voice = VoiceSource & { name: string; missing: Html; record: Html };
/** The argument graph: for a drawing, for a table of claims and replies, and for an outline. */
export type ClaimsGraphWords = {
  speakers: { id: string; name: string }[];
  nodes: ClaimsGraphNode[];
  edges: Edge[];
  /** Ids of the claims that nobody answers. */
  withoutReply: string[];
  misplaced: Misplaced[];
  saidAndFound: { pairs: SaidAndFound[]; alone: string[] };
  oneOrigin: OneOrigin[];
  /** By the id of a sentence of the news: its ways back to where it was first said. */
  chains: Record<string, Chain[]>;
  voices: Voice[];
};

/** The words around the graph; `intro`, `printedNote`, `linkedNote` and `end` are HTML. */
export type ClaimsFiguresWords = ClaimsFiguresSource;
/** What the figures of the graph need; `sentences` are those of the news, in its order. */
export type ClaimsData = {
  words: ClaimsFiguresWords;
  graph: ClaimsGraphWords;
  sentences: { id: string; kind: SentenceKind; speakerName: string; date: string; text: Html }[];
};

export type FigureWords = {
  news?: { intro: Html; sentences: NewsSentence[] };
  actors?: { intro: Html; places: { id: ActorPlace; name: string; note: string }[]; cards: ActorCard[] };
  ladder?: LadderWords;
  switchboard?: SwitchboardWords;
  doors?: DoorsWords;
  journey?: JourneyWords;
  council?: CouncilWords;
  crossings?: CrossingsWords;
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

export type PageKind = 'cover' | 'step' | 'summary' | 'sources' | 'glossary' | 'claims' | 'print' | 'key' | 'teach';

/** All words of one page in one language. Only what the page shows, so that a poor line carries little. */
export type PageWords = {
  kind: PageKind;
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** From the page to the root of the site: `''`, `'../'` or `'../../'`. */
  root: string;
  /** In a package there are no pages for teachers. */
  isPackaged?: boolean;
  title: string;
  description: string;
  ui: UiWords;
  steps: StepTitle[];
  /** On the summary and the page for teachers: the objectives of every step. */
  objectives?: Record<string, string>;
  step?: StepWords;
  /** On the worksheet and in the answer key: every step with its items. */
  allSteps?: StepWords[];
  /** In the answer key, by item id. */
  key?: Record<string, KeyWords>;
  /** On the page for teachers. */
  teach?: TeachWords;
  desk?: DeskWords;
  /** On the page that tells the whole argument graph. */
  claims?: ClaimsData;
  /** Terms and sources that the page uses; all of them on their own pages. */
  terms: Record<string, Term>;
  sources: Record<string, SourceCard>;
};
