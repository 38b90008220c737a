import { lazy, memo, Suspense } from 'react';
import { resumePlace } from '../../learning/progress.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import list from './ListScreen.module.css';
import { later } from './later.ts';
import paper from './Paper.module.css';
import { Raw } from './Raw.tsx';
import styles from './StepScreen.module.css';
import type { Page, Site, View } from './site.ts';

const Tools = lazy(() => later.then(() => import('./teach/TeachTools.tsx')));

/** Never drawn anew from outside: see `Islands`. */
const TeachTools = memo(({ site }: { site: Site }) => (
  <Suspense>
    <Tools site={site} />
  </Suspense>
));

const headOf = ({ kind, ui, title, description }: Page) => {
  switch (kind) {
    case 'claims':
      return { title, intro: description };
    case 'glossary':
      return ui.terms;
    case 'sources':
      return ui.sources;
    case 'teach':
      return ui.teach;
    case 'key':
      return { title: ui.print.keyTitle, intro: ui.print.keyIntro };
    default:
      return ui.print;
  }
};

/** All terms or sources, the argument graph, the worksheet or its key, or the guide for teachers, with the way back. */
export default function ListScreen({ site, view: { page, lesson, snapshot, last } }: { site: Site; view: View }) {
  const { ui, kind } = page;
  const { title, intro } = headOf(page);
  const isPaper = kind === 'print' || kind === 'key';
  const back = last ?? resumePlace(lesson, snapshot.context);
  return (
    <Sheet id="main" isAlone>
      {/* Nothing on the page is to be done before one goes back, so the way stands above it, and in nobody's way. */}
      <section className={list.back} aria-label={ui.navigation.controls}>
        <Button kind="link" icon="back" href={site.hrefOf(back)}>
          {ui.navigation.toLesson}
        </Button>
      </section>
      <h1 className={styles.title}>{title}</h1>
      <p className={`standfirst ${isPaper ? paper.intro : ''}`}>{intro}</p>
      <Raw page={page} name="readable" />
      {kind === 'teach' && <TeachTools site={site} />}
    </Sheet>
  );
}
