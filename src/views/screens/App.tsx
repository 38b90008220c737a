import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import type { PageKind } from '../../content/lesson.ts';
import { Masthead } from '../ui/Masthead.tsx';
import styles from './App.module.css';
import { InPlaceCards } from './InPlaceCards.tsx';
import { Notices } from './Notices.tsx';
import { placeKey } from './place-key.ts';
import type { Site, View } from './site.ts';
import { StepScreen } from './StepScreen.tsx';

/** What a step needs is there at once; the rest comes with the page that needs it. */
const CoverScreen = lazy(() => import('./CoverScreen.tsx'));
const SummaryScreen = lazy(() => import('./SummaryScreen.tsx'));
const ListScreen = lazy(() => import('./ListScreen.tsx'));
const NewLearner = lazy(() => import('./NewLearner.tsx'));

export type AppProps = {
  site: Site;
  /** Called once, when the page answers. */
  onDrawn?: () => void;
};

/** The page: what stays from screen to screen, and the screen that the lesson's state asks for. */
export function App({ site, onDrawn }: AppProps) {
  const view = useSyncExternalStore(site.subscribe, site.view, site.view);
  const { page, snapshot, isReady } = view;
  const { ui } = page;
  const here = `${page.path} ${placeKey(snapshot)}`;
  useEffect(() => onDrawn?.(), [onDrawn]);
  useArrival(here, isReady);

  return (
    <>
      <a className={styles.skip} href="#main">
        {ui.navigation.skip}
      </a>
      <Masthead
        title={ui.lesson.title}
        href={site.hrefOf('cover')}
        words={ui.navigation}
        links={[
          { href: site.hrefOf('glossary'), title: ui.navigation.glossary, icon: 'book' },
          { href: site.hrefOf('sources'), title: ui.navigation.sources },
        ]}
        onThemeToggle={site.toggleTheme}
      />
      <Notices site={site} view={view} />
      <InPlaceCards page={page} place={here}>
        <Suspense>
          <Screen site={site} view={view} />
        </Suspense>
      </InPlaceCards>
      <footer className={styles.foot}>
        <p>{ui.footer.licence}</p>
        <p>{ui.footer.privacy}</p>
        {isReady && (
          <Suspense>
            <NewLearner site={site} view={view} />
          </Suspense>
        )}
      </footer>
    </>
  );
}

const screens = {
  cover: CoverScreen,
  step: StepScreen,
  summary: SummaryScreen,
  sources: ListScreen,
  glossary: ListScreen,
  print: ListScreen,
  teach: ListScreen,
} satisfies Record<PageKind, unknown>;

function Screen({ site, view }: { site: Site; view: View }) {
  const Kind = screens[view.page.kind];
  return <Kind site={site} view={view} />;
}

/** Where another screen has come, its heading takes the focus and the title follows; the first one leaves both alone. */
function useArrival(here: string, isReady: boolean) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!isReady) return;
    const isFirst = last.current === null;
    last.current = here;
    if (isFirst) return;
    const heading = document.querySelector<HTMLElement>('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, [here, isReady]);
}
