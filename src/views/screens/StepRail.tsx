import { type Standing, standingOf } from '../../learning/standing.ts';
import { fill } from '../ui/message.ts';
import { Rail } from '../ui/Rail.tsx';
import { firstPlaceOf } from './places.ts';
import type { Page, Site } from './site.ts';
import { useSelected } from './use-view.ts';
import { statusWord } from './words.ts';

/** The nine stops, how far each is, and where the letter lies: in the summary at the last. */
export default function StepRail({ site }: { site: Site }) {
  const page = useSelected(site, (view) => view.page);
  const lesson = useSelected(site, (view) => view.lesson);
  const { ui, steps, step } = page;
  // One text, so that the rail is drawn anew only where a status has changed.
  const statuses = useSelected(site, ({ snapshot }) =>
    steps.map(({ id }) => standingOf(lesson, snapshot.context.record, id)).join(' '),
  ).split(' ');
  if (!step && page.kind !== 'summary') return null;
  const current = step ? steps.findIndex(({ id }) => id === step.id) + 1 : steps.length;
  return (
    <Rail
      stops={steps.map(({ id, title }, index) => ({
        href: site.hrefOf(firstPlaceOf(lesson, id)),
        title,
        number: index + 1,
        ...shownAs(statuses[index] as Standing, ui.navigation), // joined a moment ago
      }))}
      current={current}
      words={ui.navigation}
      position={fill(ui.navigation.stepOf, { step: current, steps: steps.length })}
    />
  );
}

const shownAs = (standing: Standing, { notCounted, notPassed }: Page['ui']['navigation']) => {
  if (standing === 'waits') return { status: 'begun', said: notCounted } as const;
  if (standing === 'not-passed') return { status: 'begun', said: notPassed } as const;
  return { status: statusWord[standing] };
};
