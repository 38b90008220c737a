/** What stands around the page: the wishes of its address, and a host that keeps or grades the lesson. */
import type { Actor } from 'xstate';
import { createLessonChart, type LessonInput, type LessonMachine } from '../../learning/lesson.chart.ts';
import type { Place } from '../../learning/lesson-events.ts';
import type { Restored } from '../../learning/saved.ts';
import type { Page } from '../../views/screens/site.ts';
import { documentTitle } from '../../views/screens/words.ts';
import { pathOf, placeAt } from './address.ts';
import type { Desk } from './desk.ts';
import { languageFor } from './detour.ts';
import { isOfLeftOutStep } from './left-out.ts';
import type { Navigation } from './navigation.ts';
import { packagedAs, searchOf } from './packaged.ts';
import { openPages } from './pages.ts';
import { readParameters } from './parameters.ts';
import { openRoutes } from './routes.ts';

/** With what the lesson begins. */
export type Begun = Restored & {
  input?: Partial<LessonInput>;
  machine?: LessonMachine;
  /** Before the lesson starts: tells the host from then on what happens in it. */
  join?: (actor: Actor<LessonMachine>) => void;
};

export type Beginning = {
  desk: Desk;
  first: Page;
  /** What this browser keeps. */
  restore(): Promise<Restored | null>;
  navigation(): Promise<Navigation>;
};

/** Finds a host, and reads what is asked of the lesson; a host that does not answer is none. */
export async function begin({ desk, first, restore, navigation }: Beginning): Promise<Begun> {
  const search = searchOf();
  const wishes = readParameters(search, desk.lesson);
  const { lesson } = wishes;
  desk.narrow = wishes.narrow;
  desk.show({ lesson, page: wishes.narrow(first) });
  const host = await import('./host.ts')
    .then(({ openHost }) => openHost({ desk, lesson, search, navigation }))
    .catch(() => null); // its code did not arrive: the lesson goes on as a page of its own
  // What the browser keeps may be another learner's: it is never joined with what a host keeps.
  desk.isKept = host?.isKept ?? false;
  const { saved = null, notices = [] } = (desk.isKept ? host?.resume : await restore()) ?? {};
  const place = route({ desk, first, search, kept: saved?.place ?? null, language: host?.resume?.language ?? null });
  if (packagedAs() !== null) await openFirst(desk, first);
  return {
    saved: saved && { ...saved, record: wishes.see(saved.record) },
    notices,
    input: { ...wishes.input, ...(place && { place }) },
    machine: host?.machine ?? createLessonChart(lesson),
    ...(host && { join: host.join }),
  };
}

/**
 * The page at which a package opens stands in it already. It is shown before the lesson answers, as a site shows the page
 * of its address: turned to later, it would take the focus of a learner who has not moved.
 */
async function openFirst(desk: Desk, first: Page): Promise<void> {
  const here = openRoutes(desk.root, first.path).here();
  const path = here.pathname.slice(desk.root.pathname.length);
  // From a step that was not chosen, the navigation leads to the cover.
  if (path === first.path || isOfLeftOutStep(desk.lesson, desk.view().lesson, path)) return;
  const page = desk.narrow(await openPages(desk.root, first).load(path));
  desk.show({ page });
  document.title = documentTitle(page);
  Object.assign(document.documentElement, { lang: page.lang, dir: page.dir });
}

type Route = { desk: Desk; first: Page; search: string; kept: Place | null; language: string | null };

/**
 * Where the lesson opens, written to the address, where the page that came is not the one: in a package, at the place
 * where the learner was; in the language that the learner has set in the course.
 */
function route({ desk, first, search, kept, language }: Route): Place | null {
  const { lesson } = desk.view();
  const routes = openRoutes(desk.root, first.path);
  const addressOf = (lang: string, target: Place) => new URL(pathOf(lesson, lang, target), desk.root);
  const lang = wishedLanguage(search, language) ?? first.lang;
  const here = routes.here();
  const path = here.pathname.slice(desk.root.pathname.length).replace(/index\.html$/, '');
  const addressed = placeAt(lesson, path, here.hash);
  const isPackage = packagedAs() !== null;
  const place = isPackage && addressed?.kind === 'cover' ? (kept ?? startOf(desk, search) ?? addressed) : addressed;
  if (!place || (lang === first.lang && !isPackage)) return place;
  const url = addressOf(lang, place);
  url.search = isPackage ? '' : location.search;
  if (pathOf(lesson, first.lang, place) !== path || lang !== first.lang) routes.replace(url);
  return place;
}

/** The step that a teacher wants a package to open with; on a site the address leads there (`detour.ts`). */
function startOf(desk: Desk, search: string): Place | null {
  const step = desk.view().lesson.steps.find(({ id }) => id === new URLSearchParams(search).get('start'));
  const screen = step?.screens[0];
  return step && screen !== undefined ? { kind: 'screen', step: step.id, screen } : null;
}

/** What the address asks for counts more than what the learner has set in the course. */
function wishedLanguage(search: string, language: string | null): string | null {
  const pages = [...document.querySelectorAll<HTMLElement>('script[data-page]')].map(({ dataset }) => dataset['page']);
  const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')].map(({ hreflang }) => hreflang);
  const languages = [...alternates, ...pages.flatMap((path) => path?.split('/')[0] || [])];
  return languageFor(new URLSearchParams(search).get('lang') ?? language, languages) ?? null;
}
