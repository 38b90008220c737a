/**
 * The script of a package, in one piece: all that a page of the site fetches part by part is there at once, so nothing
 * has to be held or awaited.
 */
import { hydrate } from './hydrate.tsx';

hydrate().catch((error: unknown) => {
  document.documentElement.classList.remove('js'); // the first page is shown whole, to be read
  console.error(error);
});
