import { use, useMemo } from 'react';
import { type Graph, graphOf } from '../../../learning/claims/graph.ts';
import { type Told, toldIn } from '../../figures/claims/told.ts';
import type { Page } from '../site.ts';
import { claimsIn } from './claims-data.ts';

/** The argument graph in the language of the page: as learning knows it, and in words. */
export function useTold({ ui, lang }: Page): { told: Told; graph: Graph } {
  const data = use(claimsIn(lang));
  return useMemo(() => ({ told: toldIn(data, ui.kinds, lang), graph: graphOf(data.graph.nodes) }), [data, ui, lang]);
}
