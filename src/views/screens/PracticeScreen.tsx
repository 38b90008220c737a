import { useEffect } from 'react';
import { currentAt } from '../../learning/current.ts';
import { dueItems } from '../../learning/practice.ts';
import { Button } from '../ui/Button.tsx';
import { Controls } from '../ui/Controls.tsx';
import { Docket } from '../ui/Docket.tsx';
import { counted } from '../ui/message.ts';
import { CheckButton } from './CheckButton.tsx';
import styles from './CheckScreen.module.css';
import { ItemOnPage } from './ItemOnPage.tsx';
import type { Site, View } from './site.ts';

/** The missed items again, one at a time, spaced by the lesson machine. */
export function PracticeScreen({ site, view }: { site: Site; view: View }) {
  const { page, lesson, snapshot, library } = view;
  const { ui, lang } = page;
  const current = currentAt(lesson, snapshot.context);
  const step = current?.step.id;
  const { want } = site;
  useEffect(() => {
    if (step !== undefined) want([step]);
  }, [step, want]);
  const back = { href: site.hrefOf('summary'), title: ui.navigation.back };
  if (!current || step === undefined)
    return (
      <>
        <Docket entries={[ui.check.practice]} />
        <h1>{ui.summary.practiceDone}</h1>
        <Controls label={ui.navigation.controls} back={back}>
          <Button kind="primary" icon="next" iconAt="end" href={site.hrefOf('summary')}>
            {ui.navigation.toSummary}
          </Button>
        </Controls>
      </>
    );
  const words = library[step];
  // The words of the item's step are on their way, or the line is dead, which the notice says.
  if (!words) return <div className={styles.waiting} />;
  const due = dueItems(lesson, snapshot.context.record).length;
  return (
    <>
      <ItemOnPage
        site={site}
        page={{ ...words, root: page.root }}
        current={current}
        docket={[ui.check.practice, counted(ui.summary.missedTitle, due, lang)]}
      />
      <Controls label={ui.navigation.controls} back={back}>
        <CheckButton
          page={page}
          current={current}
          next={{ title: ui.check.nextItem, onNext: () => site.send({ type: 'PRACTICE_CONTINUED' }) }}
        />
      </Controls>
    </>
  );
}
