import { type Standing, standingOf } from '../../learning/standing.ts';
import { fill } from '../ui/message.ts';
import { Rail } from '../ui/Rail.tsx';
import type { StopStatus } from '../ui/StopMark.tsx';
import { firstPlaceOf } from './places.ts';
import type { Site } from './site.ts';
import { standingSaid, statusWord } from './standing-words.ts';
import { useSelected } from './use-view.ts';

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
        status: markOf(statuses[index] as Standing), // joined a moment ago
        said: standingSaid(statuses[index] as Standing, ui.navigation), // as above
      }))}
      current={current}
      words={ui.navigation}
      position={fill(ui.navigation.stepOf, { step: current, steps: steps.length })}
    />
  );
}

/** What the mark of a stop shows; two standings are told by their words alone. */
const markOf = (standing: Standing): StopStatus =>
  standing === 'waits' || standing === 'not-passed' ? 'begun' : statusWord[standing];
