import type { View } from '../../views/screens/site.ts';
import type { Desk } from './desk.ts';

/** What a teacher chooses. Not the language: the page itself would change it. */
const kept = ['steps', 'policy', 'theme'] as const;

/** The choices of a teacher stand in the address of the page, so that a bookmark or a reload finds them. */
const address: NonNullable<View['address']> = {
  get search() {
    return location.search;
  },
  keep(choices) {
    const url = new URL(location.href);
    for (const name of kept) url.searchParams.delete(name);
    for (const [name, value] of choices) url.searchParams.set(name, value);
    url.search = url.search.replaceAll('%2C', ',');
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // some frames forbid it: the choices hold until the page is left
    }
  },
};

/** What the page for teachers can do beside being read, when it is shown. */
export function serveTeachers(desk: Desk): void {
  const { view, show, subscribe } = desk;
  const stop = subscribe(serve);
  serve();

  function serve() {
    if (view().page.kind !== 'teach') return;
    stop();
    show({ address, take: (taking) => import('./take.ts').then(({ take }) => take(desk, taking)) });
  }
}
