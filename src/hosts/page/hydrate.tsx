import { App } from '../../views/screens/App.tsx';
import { release } from '../../views/screens/later.ts';
import { loadScreen } from '../../views/screens/screens.ts';
import { createElement, hydrateRoot, startTransition } from './react-chunk.ts';
import { readLesson, readPage } from './read-page.ts';
import { createSite } from './site.ts';

/** Makes the page answer; resolves when it does. */
export async function hydrate(): Promise<void> {
  const page = readPage(document);
  await loadScreen(page.kind);
  const site = createSite(readLesson(document), page);
  const place = document.getElementById('app');
  if (!place) throw new TypeError('The page has no "app".');
  return new Promise((resolve, reject) => {
    const onDrawn = () => site.begin().then(answer, reject);
    const answer = () => {
      document.documentElement.dataset['ready'] = '';
      resolve();
      setTimeout(settle, 50); // after the paint that shows that the page answers
    };
    const settle = () => {
      release();
      site.settle().catch(console.error); // links lead as links do, and the next answer asks for the keeper again
    };
    startTransition(() => {
      hydrateRoot(place, createElement(App, { site, onDrawn }));
    });
  });
}
