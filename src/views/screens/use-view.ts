import { useSyncExternalStore } from 'react';
import type { Site, View } from './site.ts';

/** What the site shows now. */
export const useView = (site: Site): View => useSyncExternalStore(site.subscribe, site.view, site.view);
