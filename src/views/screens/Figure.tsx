import { type ComponentType, lazy, memo, Suspense } from 'react';
import type { FigureId, StepWords } from '../../content/lesson.ts';
import { later } from './later.ts';
import type { Page, Site } from './site.ts';

export type FigureProps = { words: StepWords['figures']; page: Page; site: Site };

const drawn: Partial<Record<FigureId, ComponentType<FigureProps>>> = {};

/** Drawn by the server, so each stands in the text at once; its code comes when the browser has nothing better to do. */
const figureOf = (id: FigureId) =>
  lazy(async () => {
    await later;
    return (await import('./figure-parts.ts')).figures[id]();
  });

type Props = { id: FigureId; step: StepWords; page: Page; site: Site };

/** Drawn anew only where the page is another: see `Islands`. */
export const Figure = memo(({ id, step, page, site }: Props) => {
  drawn[id] ??= figureOf(id);
  const Drawn = drawn[id];
  return (
    <Suspense>
      <Drawn words={step.figures} page={page} site={site} />
    </Suspense>
  );
});
