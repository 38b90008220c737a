import { type ComponentType, lazy, memo, Suspense } from 'react';
import { later } from './later.ts';
import type { Site } from './site.ts';

type Part = ComponentType<{ site: Site }>;

/**
 * A part that the first answer can do without. The server draws it, its links work at once, and its code comes when
 * the page answers. It subscribes to the site by itself and is never drawn anew from outside: React would throw
 * away what the server drew if an update reached it before its code.
 */
function island(load: () => Promise<{ default: Part }>): Part {
  const Lazy = lazy(() => later.then(load));
  return memo(({ site }) => (
    <Suspense>
      <Lazy site={site} />
    </Suspense>
  ));
}

export const Masthead = island(() => import('./PageMasthead.tsx'));
export const StepRail = island(() => import('./StepRail.tsx'));
export const Notices = island(() => import('./Notices.tsx'));
export const InPlaceCards = island(() => import('./InPlaceCards.tsx'));
export const Footer = island(() => import('./PageFooter.tsx'));
