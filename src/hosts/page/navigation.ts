import type { Place } from '../../learning/lesson-events.ts';
import { placeAt } from './address.ts';
import type { Desk } from './desk.ts';
import { openPages } from './pages.ts';

export type Navigation = {
  /** Fetches the words of these steps into the library. */
  want(steps: readonly string[]): void;
  /** Tries again what did not arrive. */
  retry(): void;
};

/**
 * Links and history without leaving the page, so that a learner whose browser keeps nothing loses nothing on the way
 * to the next step. Until this code is there, and where it never comes, links lead as links do.
 */
export function openNavigation({ lesson, root, view, show, send, narrow }: Desk): Navigation {
  const pages = openPages(root, view().page);
  /** The address asked for last: what arrives for an older one is passed over. */
  let asked = location.href;
  let wanted: readonly string[] = [];

  const pathFrom = (url: URL) => url.pathname.slice(root.pathname.length).replace(/index\.html$/, '');

  async function open(url: URL, how: 'push' | 'pop') {
    asked = url.href;
    const path = pathFrom(url);
    const place = placeAt(view().lesson, path, url.hash);
    const { page } = view();
    let arrived = page;
    if (path !== page.path) {
      show({ line: 'loading' });
      try {
        arrived = await pages.load(path);
      } catch {
        if (asked === url.href) show({ line: 'line-dead' });
        return;
      }
      if (asked !== url.href) return;
    }
    if (how === 'push') pushAddress(url);
    const turn = () => {
      // The place first: the machine may say no, but a page never shows the place of another.
      if (place) send({ type: 'PLACE_OPENED', place });
      show({ page: narrow(arrived), line: 'still' });
      expectNext(place);
    };
    if (path === page.path) turn();
    else carryLetter(() => asked === url.href && turn());
  }

  /** The words of the step after this one, while there is a line. */
  function expectNext(place: Place | null) {
    if (!place || !('step' in place)) return;
    const { steps } = view().lesson;
    const next = steps[steps.findIndex(({ id }) => id === place.step) + 1];
    pages.expect(`${view().page.lang}/${next?.id ?? 'summary'}/`);
  }

  function onClick(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    const path = pathFrom(url);
    const isPage = url.origin === root.origin && url.pathname.startsWith(root.pathname) && /(^|\/)$/.test(path);
    // To a step that was not chosen: its page leads on to the cover.
    const isLeftOut = lesson.steps.some(({ id }) => path.endsWith(`/${id}/`)) && !placeAt(view().lesson, path, '');
    const isAnchor = path === view().page.path && (link.getAttribute('href')?.startsWith('#') ?? false);
    if (!isPage || isAnchor || isLeftOut) return; // another site, a file, or an anchor: the browser's own
    event.preventDefault();
    url.search = location.search;
    void open(url, 'push');
  }

  function want(steps: readonly string[]) {
    wanted = steps;
    for (const step of steps.filter((id) => !view().library[id]))
      pages.load(`${view().page.lang}/${step}/`).then(
        (page) => show({ library: { ...view().library, [step]: page }, line: 'still' }),
        () => show({ line: 'line-dead' }),
      );
  }

  function retry() {
    const url = new URL(asked);
    // On the way back the address has changed before its page arrives.
    if (pathFrom(url) !== view().page.path) void open(url, asked === location.href ? 'pop' : 'push');
    else want(wanted);
  }

  // Its address is relative to the page that came first.
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.setAttribute('href', icon.href);
  addEventListener('click', onClick);
  addEventListener('popstate', () => void open(new URL(location.href), 'pop'));
  addEventListener('online', () => view().line === 'line-dead' && retry());
  const { place } = view().snapshot.context;
  expectNext(place);
  // Before this code was there, the browser followed the links of a page by itself.
  const here = new URL(location.href);
  const addressed = placeAt(view().lesson, pathFrom(here), here.hash);
  if (addressed && JSON.stringify(addressed) !== JSON.stringify(place)) void open(here, 'pop');
  return { want, retry };
}

/**
 * Turns the page; the letter travels to its new stop meanwhile (`Rail.module.css`), and nothing waits for it: the new
 * page takes presses and keys at once, and another turn ends the journey.
 */
function carryLetter(turn: () => void) {
  const isStill = document.documentElement.dataset.motion === 'reduce' || !('startViewTransition' in document);
  if (isStill || matchMedia('(prefers-reduced-motion: reduce)').matches) turn();
  // React draws before the next task; then the browser compares.
  else
    void document.startViewTransition(() => {
      turn();
      return new Promise<void>((resolve) => setTimeout(resolve));
    });
}

function pushAddress(url: URL) {
  try {
    history.pushState(null, '', url);
  } catch {
    // `file:` and some frames forbid it: the lesson goes on under the old address
  }
}
