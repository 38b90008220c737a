import { type ComponentType, lazy, memo, Suspense } from 'react';
import { laterParts } from './later.ts';
import type { Site } from './site.ts';

type Part = ComponentType<{ site: Site }>;

/**
 * A part that the first answer can do without. The server draws it, its links work at once, and its code comes when
 * the page answers. It subscribes to the site by itself and is never drawn anew from outside: React would throw
 * away what the server drew if an update reached it before its code.
 */
function island(name: Exclude<keyof typeof import('./island-parts.ts'), 'figures'>): Part {
  const Lazy = lazy(async () => ({ default: (await laterParts())[name] }));
  return memo(({ site }) => (
    <Suspense>
      <Lazy site={site} />
    </Suspense>
  ));
}

export const Masthead = island('PageMasthead');
export const StepRail = island('StepRail');
export const Notices = island('Notices');
export const InPlaceCards = island('InPlaceCards');
export const Footer = island('PageFooter');
