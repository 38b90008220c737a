import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import type { Lesson, PageKind, PageWords, StepWords } from '../../content/lesson.ts';
import { createLessonChart } from '../../learning/lesson.chart.ts';
import { App } from '../../views/screens/App.tsx';
import { release } from '../../views/screens/later.ts';
import { Readable } from '../../views/screens/Readable.tsx';
import { loadScreen } from '../../views/screens/screens.ts';
import type { Page, Site } from '../../views/screens/site.ts';
import { hrefOf } from './address.ts';
import { firstView } from './first-view.ts';

const nothing = () => undefined;

release(); // the server draws every part

/** The texts that travel in the document only, by key: each screen, and what a page shows without a script. */
function rawOf(words: PageWords, lesson: Lesson): Record<string, string> {
  const screens = words.step?.screens.map(({ id, blocks }) => [id, blocks.join('')] as const) ?? [];
  return { ...Object.fromEntries(screens), readable: renderToStaticMarkup(<Readable words={words} lesson={lesson} />) };
}

const lists: ReadonlySet<PageKind> = new Set(['glossary', 'sources', 'claims', 'print', 'key', 'teach']);
const isList = (kind: PageKind) => lists.has(kind);

/** The words of the figures that a step draws; the letter's journey goes over the chart. */
function drawnOf(figures: PageWords['ui']['figures'], { screens }: StepWords) {
  const drawn = new Set<string>(
    screens.flatMap(({ figure }) => (figure === 'journey' ? [figure, 'chart'] : (figure ?? []))),
  );
  const words = Object.entries(figures).filter(([figure]) => drawn.has(figure));
  return Object.fromEntries(words) as PageWords['ui']['figures']; // each figure asks for its own words alone
}

/** The interface words that a page of this kind can show; the others would only make every page heavier. */
function wordsFor({ kind, ui, step }: PageWords): Partial<PageWords['ui']> {
  const { summary, print, teach, figures, check, keeping: _keeping, ...always } = ui;
  return {
    ...always,
    ...(!isList(kind) && kind !== 'cover' && { check }),
    ...(kind === 'summary' && { summary }),
    ...(isList(kind) && { print }),
    ...(kind === 'teach' && { teach }),
    ...(step?.screens.some(({ figure }) => figure && Object.hasOwn(figures, figure)) && {
      figures: drawnOf(figures, step),
    }),
  };
}

/**
 * What the browser needs to know of the page besides its text. The step comes first, right behind the same words in
 * the text, which is where compression finds them again.
 */
function dataOf(words: PageWords): object {
  const { allSteps: _, claims: _claims, key: _key, teach: _teach, step, terms, sources, ui: _ui, ...rest } = words;
  return {
    ...(step && { step: { ...step, screens: step.screens.map((screen) => ({ ...screen, blocks: [] })) } }),
    // The pages of all terms and all sources hold them as text.
    terms: isList(rest.kind) ? {} : terms,
    sources: isList(rest.kind) ? {} : sources,
    ui: wordsFor(words),
    ...rest,
  };
}

/** Draws a page as its visitor meets it, and gives the data by which the browser takes it over. */
export async function render(words: PageWords, lesson: Lesson, path: string) {
  await loadScreen(words.kind);
  const page: Page = { ...words, path, raw: rawOf(words, lesson) };
  const view = firstView(lesson, createLessonChart(lesson), page);
  const site: Site = {
    lesson,
    subscribe: () => nothing,
    view: () => view,
    firstView: () => view,
    send: nothing,
    hrefOf: (target) => hrefOf(lesson, page, target),
    want: nothing,
    retry: nothing,
    toggleTheme: nothing,
    startOver: nothing,
    copy: async () => false,
  };
  // Without this limit React moves long texts into a script, where nobody reads them with scripts off.
  const options = { progressiveChunkSize: Number.POSITIVE_INFINITY };
  const { prelude } = await prerender(<App site={site} />, options as object);
  return { app: await new Response(prelude).text(), data: dataOf(words), raw: page.raw };
}
