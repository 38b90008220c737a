import { useSyncExternalStore } from 'react';
import type { Site, View } from './site.ts';

/** What the site shows now; while a part takes over what the server drew, what the server knew. */
export const useView = (site: Site): View => useSyncExternalStore(site.subscribe, site.view, site.firstView);
