import { loadScreen } from '../../views/screens/screens.ts';
import type { Page } from '../../views/screens/site.ts';
import { readPage } from './read-page.ts';

export type Pages = {
  /** @throws where the page does not arrive: the line is dead, or the host answers with something else */
  load(path: string): Promise<Page>;
  /** Fetched when the browser is idle, so that the next step is there even if the line dies. */
  expect(path: string): void;
};

/** Pages that have arrived, by address from the root of the site; each is fetched once. */
export function openPages(root: URL, first: Page): Pages {
  const arrived = new Map<string, Promise<Page>>([[first.path, Promise.resolve(first)]]);
  const load = (path: string) => {
    const known = arrived.get(path);
    if (known) return known;
    const page = (pageInside(path) ?? fetchPage(new URL(path, root))).then(async (page) => {
      await loadScreen(page.kind);
      return page;
    });
    arrived.set(path, page);
    page.catch(() => arrived.delete(path)); // so that the next try asks again
    return page;
  };
  return {
    load,
    expect: (path) => {
      const ask = () => load(path).catch(() => undefined); // asked again when the learner goes there
      if ('requestIdleCallback' in window) requestIdleCallback(ask);
      else setTimeout(ask, 1000);
    },
  };
}

async function fetchPage(address: URL): Promise<Page> {
  const response = await fetch(address);
  if (!response.ok) throw new RangeError(`The page ${address.pathname} answered ${response.status}.`);
  return readPage(bodyOf(await response.text()));
}

/** In a package all pages stand in the one document, as their own data: `src/hosts/README.md`. */
function pageInside(path: string): Promise<Page> | null {
  const text = document.querySelector(`script[data-page="${CSS.escape(path)}"]`)?.textContent;
  // Written by the build of the same package, from the same types.
  return text ? Promise.resolve(JSON.parse(text) as Page) : null;
}

/** Without its head: the policy of this page would forbid the inlined style of that one. */
const bodyOf = (html: string) =>
  new DOMParser().parseFromString(html.slice(Math.max(0, html.indexOf('<body'))), 'text/html');
