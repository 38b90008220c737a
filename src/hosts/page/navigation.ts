import type { PageKind } from '../../content/lesson.ts';
import type { Place } from '../../learning/lesson-events.ts';
import { hold } from '../../views/screens/later.ts';
import { pathOf, placeAt } from './address.ts';
import type { Desk } from './desk.ts';
import { isOfLeftOutStep } from './left-out.ts';
import { packagedAs } from './packaged.ts';
import { openPages } from './pages.ts';
import { openRoutes } from './routes.ts';

export type Navigation = {
  /** Opens a place or page, as a link to it does. */
  go(target: Place | PageKind): void;
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
  const routes = openRoutes(root, view().page.path);
  /** The address asked for last: what arrives for an older one is passed over. */
  let asked = routes.here().href;
  let wanted: readonly string[] = [];

  const pathFrom = (url: URL) => url.pathname.slice(root.pathname.length).replace(/index\.html$/, '');
  const addressOf = (target: Place | PageKind) => new URL(pathOf(lesson, view().page.lang, target), root);
  const isLeftOut = (path: string) => isOfLeftOutStep(lesson, view().lesson, path);
  const isPackage = packagedAs() !== null;

  async function open(wished: URL, how: 'push' | 'pop') {
    // A package is without the page that would lead on, and can fetch none.
    const isAstray = isPackage && isLeftOut(pathFrom(wished));
    const url = isAstray ? addressOf('cover') : wished;
    if (isAstray && how === 'pop') routes.replace(url);
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
    if (how === 'push') routes.push(url);
    const turn = () => {
      // The place first: the machine may say no, but a page never shows the place of another.
      if (place) send({ type: 'PLACE_OPENED', place });
      show({ page: narrow(arrived), line: 'still' });
      const { lang, dir } = arrived;
      if (lang !== document.documentElement.lang) Object.assign(document.documentElement, { lang, dir });
    };
    if (path === page.path) turn();
    else await carryLetter(() => asked === url.href && turn());
    expectNext(view().snapshot.context.place);
  }

  /** The words of the step after this one, while there is a line. */
  function expectNext(place: Place) {
    if (!('step' in place)) return;
    const { steps } = view().lesson;
    const next = steps[steps.findIndex(({ id }) => id === place.step) + 1];
    pages.expect(`${view().page.lang}/${next?.id ?? 'summary'}/`);
  }

  function onClick(event: MouseEvent) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!link || link.target || link.hasAttribute('download') || !href) return;
    if (href.startsWith('#')) return; // an anchor: the browser's own
    const { page } = view();
    // Links are relative to the page that shows them, wherever its document stands; in a package to the one document.
    const url = new URL(href, page.root === '' ? root : new URL(page.path, root));
    const path = pathFrom(url);
    const isPage = url.origin === root.origin && url.pathname.startsWith(root.pathname) && /(^|\/)$/.test(path);
    if (!isPage || (isLeftOut(path) && !isPackage)) return; // another site, or a file: the browser's own
    // Other parameters ask for another lesson than the one that runs here; those of a teacher's choices may have changed.
    if ((url.search !== '' && url.search !== location.search) || page.kind === 'teach') return;
    event.preventDefault();
    follow(url);
  }

  function go(target: Place | PageKind) {
    follow(addressOf(target));
  }

  function follow(url: URL) {
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
    if (pathFrom(url) !== view().page.path) void open(url, asked === routes.here().href ? 'pop' : 'push');
    else want(wanted);
  }

  // Its address is relative to the page that came first.
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.setAttribute('href', icon.href);
  addEventListener('click', onClick);
  addEventListener('popstate', () => void open(routes.here(), 'pop'));
  addEventListener('online', () => view().line === 'line-dead' && retry());
  const { place } = view().snapshot.context;
  expectNext(place);
  // Before this code was there, the browser followed the links of a page by itself.
  const here = routes.here();
  const addressed = placeAt(view().lesson, pathFrom(here), here.hash);
  const isElsewhere = addressed && JSON.stringify(addressed) !== JSON.stringify(place);
  if (isElsewhere || pathFrom(here) !== view().page.path) void open(here, 'pop');
  return { go, want, retry };
}

/**
 * Turns the page; the letter travels to its new stop meanwhile (`Rail.module.css`), and nothing waits for it: the new
 * page takes presses and keys at once, and another turn ends the journey.
 * @returns when the letter is there, so that what can wait does not make it falter
 */
async function carryLetter(turn: () => void) {
  const isStill = document.documentElement.dataset.motion === 'reduce' || !('startViewTransition' in document);
  if (isStill || matchMedia('(prefers-reduced-motion: reduce)').matches) return turn();
  const journey = document.startViewTransition(() => {
    turn();
    // React draws before the next task; then the browser compares.
    return new Promise<void>((resolve) => setTimeout(resolve));
  });
  journey.ready.catch(() => undefined); // a frame that grows meanwhile ends it: the page is turned all the same
  const arrival = journey.finished.catch(() => undefined);
  hold(arrival);
  await arrival;
}
