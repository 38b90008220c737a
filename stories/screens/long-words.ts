import type { Page } from '../../src/views/screens/site.ts';

const long = 'Rechtsstaatlichkeitsgrundsätze';

/** Every string below, but for those that are ids, followed by a long word. */
function grown(value: unknown, ids: readonly string[] = []): unknown {
  if (typeof value === 'string') return `${value} ${long}`;
  if (Array.isArray(value)) return value.map((inner) => grown(inner, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, ids.includes(key) ? inner : grown(inner, ids)]),
  );
}

/** The page in a language of long words: texts, items and interface alike. */
export function longWords(page: Page): Page {
  const step = page.step && {
    ...page.step,
    title: `${page.step.title} ${long}`,
    screens: page.step.screens.map((screen) => ({ ...screen, title: `${screen.title} ${long}` })),
    items: grown(page.step.items, ['articles', 'screen']),
  };
  const raw = Object.entries(page.raw).map(([key, html]) => [key, html.replaceAll('</p>', ` ${long}</p>`)]);
  // Only strings grow, so that every shape stays what it was.
  return {
    ...page,
    ui: grown(page.ui),
    steps: page.steps.map((one) => ({ ...one, title: `${one.title} ${long}`, question: `${one.question} ${long}` })),
    objectives: grown(page.objectives),
    ...(step && { step }),
    raw: Object.fromEntries(raw),
  } as Page;
}
