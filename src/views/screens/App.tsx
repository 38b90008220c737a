import '../tokens.css';
import '../base.css';
import { useEffect, useRef } from 'react';
import styles from './App.module.css';
import { Footer, InPlaceCards, Masthead, Notices, StepRail } from './Islands.tsx';
import { placeKey } from './place-key.ts';
import { screenOf } from './screens.ts';
import type { Site } from './site.ts';
import { useSelected, useView } from './use-view.ts';
import { documentTitle } from './words.ts';

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
      {useSelected(site, ({ page }) => page.ui.navigation.skip)}
    </a>
  );
}

function Screen({ site }: { site: Site }) {
  const view = useView(site);
  const { page, snapshot, isReady } = view;
  useArrival(`${page.path} ${placeKey(snapshot)}`, documentTitle(page), isReady);
  const Kind = screenOf(page.kind);
  return <Kind site={site} view={view} />;
}

/** Where another screen has come, its heading takes the focus and the title follows; the first one leaves both alone. */
function useArrival(here: string, title: string, isReady: boolean) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (!isReady) return;
    const isFirst = last.current === null;
    last.current = here;
    if (isFirst) return;
    document.title = title;
    scrollTo({ top: 0, behavior: 'instant' });
    let frame = 0;
    const arrive = () => {
      const heading = document.querySelector<HTMLElement>('#main h1');
      // The code of a screen may still be on its way.
      if (!heading) frame = requestAnimationFrame(arrive);
      else {
        heading.tabIndex = -1;
        heading.focus(); // in a frame that is as high as its text, the page around follows
      }
    };
    arrive();
    return () => cancelAnimationFrame(frame);
  }, [here, title, isReady]);
}
