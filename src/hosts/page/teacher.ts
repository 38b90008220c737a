import { ofStudents } from '../../learning/teach/snippets.ts';
import type { View } from '../../views/screens/site.ts';
import { carryChoices } from './carry-choices.ts';
import type { Desk } from './desk.ts';
import { beginAnew } from './preview.ts';

/** What a teacher chooses. Not the language of this page: what students get may be in another one. */
const kept = ['steps', 'policy', 'theme', ofStudents] as const;
/** A plan names its own steps, whatever is chosen (`Guide.tsx`). */
const inPlan = 'a[data-steps]';

/**
 * The choices of a teacher stand in the address of the page, so that a bookmark or a reload finds them, and in its links.
 * @param carry puts them into the links
 */
const openAddress = (carry: () => void): NonNullable<View['address']> => ({
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
    carry();
  },
  onPlan(listener) {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(inPlan) : null;
      const steps = link?.dataset['steps'];
      // Into a new tab the browser takes it by itself: the address names the steps.
      if (!steps || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      listener(steps.split(','));
      location.assign(link.hash); // goes to the choices, for keyboard and screen reader too, however often
    };
    addEventListener('click', onClick, true);
    return () => removeEventListener('click', onClick, true);
  },
});

/** What the page for teachers can do beside being read, when it is shown. */
export function serveTeachers(desk: Desk): void {
  const { view, show, subscribe, root } = desk;
  const stop = subscribe(serve);
  serve();

  function serve() {
    if (view().page.kind !== 'teach') return;
    stop();
    const links = carryChoices(root, inPlan);
    // Links that stay on the page ask for what they did before, once the page for teachers is left.
    subscribe(() => view().page.kind !== 'teach' && links.release());
    show({
      address: openAddress(links.carry),
      beginAnew,
      take: (taking) => import('./take.ts').then(({ take }) => take(desk, taking)),
    });
  }
}
