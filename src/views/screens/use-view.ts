import { useSyncExternalStore } from 'react';
import type { Site, View } from './site.ts';

/** What the site shows now; while a part takes over what the server drew, what the server knew. */
export const useView = (site: Site): View => useSyncExternalStore(site.subscribe, site.view, site.firstView);

/** The part of it that a component draws: it is drawn anew only where that part has changed. */
export const useSelected = <Part>(site: Site, select: (view: View) => Part): Part =>
  useSyncExternalStore(
    site.subscribe,
    () => select(site.view()),
    () => select(site.firstView()),
  );
