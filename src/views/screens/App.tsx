import '../tokens.css';
import '../base.css';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { PageKind } from '../../content/lesson.ts';
import styles from './App.module.css';
import { Footer, InPlaceCards, Masthead, Notices, StepRail } from './Islands.tsx';
import { placeKey } from './place-key.ts';
import type { Site } from './site.ts';
import { StepScreen } from './StepScreen.tsx';
import { useView } from './use-view.ts';

/** What a step needs is there at once; the rest comes with the page that needs it. */
const CoverScreen = lazy(() => import('./CoverScreen.tsx'));
const SummaryScreen = lazy(() => import('./SummaryScreen.tsx'));
const ListScreen = lazy(() => import('./ListScreen.tsx'));

export type AppProps = {
  site: Site;
  /** Called once, when the page answers. */
  onDrawn?: () => void;
};

/** The page: what stays from screen to screen, and the screen that the lesson's state asks for. */
export function App({ site, onDrawn }: AppProps) {
  useEffect(() => {
    onDrawn?.();
  }, [onDrawn]);
  return (
    <>
      <SkipLink site={site} />
      <Masthead site={site} />
      <Notices site={site} />
      <StepRail site={site} />
      <Screen site={site} />
      <Footer site={site} />
      <InPlaceCards site={site} />
    </>
  );
}

function SkipLink({ site }: { site: Site }) {
  return (
    <a className={styles.skip} href="#main">
      {useView(site).page.ui.navigation.skip}
    </a>
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

function Screen({ site }: { site: Site }) {
  const view = useView(site);
  const { page, snapshot, isReady } = view;
  useArrival(`${page.path} ${placeKey(snapshot)}`, isReady);
  const Kind = screens[page.kind];
  return (
    <Suspense>
      <Kind site={site} view={view} />
    </Suspense>
  );
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
