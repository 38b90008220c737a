import { ofStudents } from '../../learning/teach/snippets.ts';

export type CarryChoices = {
  /** Puts what the address of the page asks for into its links, and takes out what it no longer does. */
  carry(): void;
  /** Gives the links back the addresses that they had. */
  release(): void;
};

/**
 * Every link into the lesson, but not to this page, has the choices of a teacher in its `href`, and not only when it is
 * pressed: a new tab, a copied or a shared address has them too.
 * @param root of the site
 * @param others links that choose for themselves, as a selector
 */
export function carryChoices(root: URL, others: string): CarryChoices {
  const before = new Map<HTMLAnchorElement, { href: string; put: string }>();
  const isOfLesson = ({ origin, pathname }: HTMLAnchorElement) =>
    origin === root.origin && pathname.startsWith(root.pathname) && /(?<!\/teach)\/$/.test(pathname);
  return {
    carry() {
      const search = searchForStudents();
      for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[href]:not([href^="#"], ${others})`)) {
        const href = link.getAttribute('href') ?? '';
        if (!isOfLesson(link) || link.search === search) continue;
        const known = before.get(link);
        link.search = search;
        before.set(link, { href: known?.put === href ? known.href : href, put: link.getAttribute('href') ?? '' });
      }
    },
    release() {
      for (const [link, { href, put }] of before)
        if (link.getAttribute('href') === put) link.setAttribute('href', href);
      before.clear();
    },
  };
}

/** On the page for teachers the language of the students has a name of its own; in the lesson it is the language. */
function searchForStudents(): string {
  const asked = new URLSearchParams(location.search);
  const lang = asked.get(ofStudents);
  asked.delete(ofStudents);
  if (lang !== null) asked.set('lang', lang);
  return `${asked.size > 0 ? '?' : ''}${asked}`.replaceAll('%2C', ',');
}
