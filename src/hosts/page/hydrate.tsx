import { App } from '../../views/screens/App.tsx';
import { createElement, hydrateRoot, startTransition } from './react-chunk.ts';
import { readLesson, readPage } from './read-page.ts';
import { createSite } from './site.ts';

/** Makes the page answer; resolves when it does. */
export function hydrate(): Promise<void> {
  const page = readPage(document);
  const site = createSite(readLesson(document), page);
  const place = document.getElementById('app');
  if (!place) throw new TypeError('The document has no element "app".');
  return new Promise((resolve) => {
    const onDrawn = () => {
      site.begin();
      document.documentElement.dataset['ready'] = '';
      resolve();
    };
    startTransition(() => {
      hydrateRoot(place, createElement(App, { site, onDrawn }));
    });
  });
}
