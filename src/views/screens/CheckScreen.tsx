import { lazy, Suspense } from 'react';
import { currentAt } from '../../learning/current.ts';
import { Controls } from '../ui/Controls.tsx';
import { fill } from '../ui/message.ts';
import { CheckButton } from './CheckButton.tsx';
import styles from './CheckScreen.module.css';
import { ItemOnPage } from './ItemOnPage.tsx';
import type { Site, View } from './site.ts';

const ResultScreen = lazy(() => import('./ResultScreen.tsx'));

/** The check of a step: one item at a time, then what came of the round. */
export function CheckScreen({ site, view }: { site: Site; view: View }) {
  const { page, lesson, snapshot } = view;
  const { ui, step, steps } = page;
  const { place } = snapshot.context;
  if (!step || place.kind !== 'check') return null;
  const current = currentAt(lesson, snapshot.context);
  if (!current)
    return (
      <Suspense fallback={<div className={styles.waiting} aria-busy />}>
        <ResultScreen site={site} view={view} step={step.id} />
      </Suspense>
    );
  const { position, positions } = current;
  const number = steps.findIndex(({ id }) => id === step.id) + 1;
  const isLast = position === positions;
  const lastScreen = step.screens.at(-1);
  const open = (index: number) => site.send({ type: 'ITEM_OPENED', index });
  return (
    <>
      <ItemOnPage
        site={site}
        page={page}
        current={current}
        docket={[
          fill(ui.navigation.stepOf, { step: number, steps: steps.length }),
          fill(ui.check.itemOf, { item: position, items: positions }),
        ]}
      />
      <Controls
        label={ui.navigation.controls}
        {...(lastScreen && {
          back: {
            href: site.hrefOf({ kind: 'screen', step: step.id, screen: lastScreen.id }),
            title: ui.navigation.back,
            ...(position > 1 && {
              title: ui.check.previousItem,
              onClick: (event) => {
                event.preventDefault();
                open(position - 2);
              },
            }),
          },
        })}
      >
        <CheckButton
          page={page}
          current={current}
          next={{
            title: isLast ? ui.check.toResult : ui.check.nextItem,
            onNext: () => (isLast ? site.send({ type: 'RESULT_OPENED' }) : open(position)),
          }}
        />
      </Controls>
    </>
  );
}
