import { lazy, memo, Suspense } from 'react';
import type { FigureId, StepWords } from '../../content/lesson.ts';
import { laterParts } from './later.ts';
import type { Page, Site } from './site.ts';

export type FigureProps = { words: StepWords['figures']; page: Page; site: Site };

/** Drawn by the server, so each stands in the text at once; its code comes when the browser has nothing better to do. */
const drawnLater = (id: FigureId) => lazy(async () => (await laterParts()).figures[id]());
const drawn: Partial<Record<FigureId, ReturnType<typeof drawnLater>>> = {};

type Props = { id: FigureId; step: StepWords; page: Page; site: Site };

/** Drawn anew only where the page is another: see `Islands`. */
export const Figure = memo(({ id, step, page, site }: Props) => {
  drawn[id] ??= drawnLater(id);
  const Drawn = drawn[id];
  return (
    <Suspense>
      <Drawn words={step.figures} page={page} site={site} />
    </Suspense>
  );
});
