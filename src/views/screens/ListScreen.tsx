import { resumePlace } from '../../learning/progress.ts';
import { Button } from '../ui/Button.tsx';
import { Controls } from '../ui/Controls.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { Raw } from './Raw.tsx';
import styles from './StepScreen.module.css';
import type { Site, View } from './site.ts';

/** All terms, all sources, or the worksheet: a page to read, with the way back into the lesson. */
export default function ListScreen({ site, view: { page, lesson, snapshot, last } }: { site: Site; view: View }) {
  const { ui, kind } = page;
  const words = { glossary: ui.terms, sources: ui.sources, print: ui.print }[
    kind === 'glossary' || kind === 'sources' ? kind : 'print'
  ];
  const back = last ?? resumePlace(lesson, snapshot.context);
  return (
    <Sheet id="main" isAlone>
      <h1 className={styles.title}>{words.title}</h1>
      <p className="standfirst">{words.intro}</p>
      <Raw page={page} name="readable" />
      <Controls label={ui.navigation.controls}>
        <Button kind="primary" icon="next" iconAt="end" href={site.hrefOf(back)}>
          {ui.navigation.toLesson}
        </Button>
      </Controls>
    </Sheet>
  );
}
