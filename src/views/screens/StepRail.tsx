import { stepStatus } from '../../learning/progress.ts';
import { fill } from '../ui/message.ts';
import { Rail } from '../ui/Rail.tsx';
import type { Site, View } from './site.ts';
import { firstPlaceOf } from './places.ts';
import { statusWord } from './words.ts';

type StepRailProps = {
  site: Site;
  view: View;
  /** The step where the letter is; the last one in the summary. */
  step?: string;
};

/** The nine stops, how far each is, and where the letter lies. */
export function StepRail({ site, view: { page, snapshot }, step }: StepRailProps) {
  const { ui, steps } = page;
  const current = step === undefined ? steps.length : steps.findIndex(({ id }) => id === step) + 1;
  return (
    <Rail
      stops={steps.map(({ id, title }, index) => ({
        href: site.hrefOf(firstPlaceOf(site.lesson, id)),
        title,
        number: index + 1,
        status: statusWord[stepStatus(site.lesson, snapshot.context.record, id)],
      }))}
      current={current}
      words={ui.navigation}
      position={fill(ui.navigation.stepOf, { step: current, steps: steps.length })}
    />
  );
}
