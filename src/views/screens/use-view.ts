import { useSyncExternalStore } from 'react';
import type { Site, View } from './site.ts';

/** The part of the view that a component draws: it is drawn anew only where that part has changed. */
export const useSelected = <Part>(site: Site, select: (view: View) => Part): Part =>
  useSyncExternalStore(
    site.subscribe,
    () => select(site.view()),
    () => select(site.firstView()),
  );

/** What the site shows now; while a part takes over what the server drew, what the server knew. */
export const useView = (site: Site): View => useSelected(site, (view) => view);
