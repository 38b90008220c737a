import { packagedAs } from './packaged.ts';

/** How the address of the window tells which page of the lesson is shown. */
export type Routes = {
  /** The address of the page that the window names, from the root of the site. */
  here(): URL;
  push(url: URL): void;
  replace(url: URL): void;
};

/** On a site each page has its own address; a package is one document, whose pages are named behind `#/`. */
export function openRoutes(root: URL, path: string): Routes {
  const isPackage = packagedAs() !== null;
  let last = new URL(path, root);
  const here = () => {
    if (!isPackage) return new URL(location.href);
    // Any other anchor, such as that of the link to the text, names no page.
    if (location.hash.startsWith('#/')) last = new URL(location.hash.slice(2), root);
    return last;
  };
  const write = (how: 'pushState' | 'replaceState') => (url: URL) => {
    last = url;
    try {
      history[how](null, '', isPackage ? `#/${url.pathname.slice(root.pathname.length)}${url.hash}` : url);
    } catch {
      // some frames forbid it: the lesson goes on under the old address
    }
  };
  return { here, push: write('pushState'), replace: write('replaceState') };
}
