import type { StepWords } from '../../content/lesson.ts';
import { nextPlace, previousPlace } from '../../learning/places.ts';
import { Button } from '../ui/Button.tsx';
import { Controls } from '../ui/Controls.tsx';
import { Docket } from '../ui/Docket.tsx';
import { fill } from '../ui/message.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { Spread } from '../ui/Spread.tsx';
import { CheckScreen } from './CheckScreen.tsx';
import { Figure } from './Figure.tsx';
import { Raw } from './Raw.tsx';
import styles from './StepScreen.module.css';
import type { Site, View } from './site.ts';
import { titleOfPlace } from './words.ts';

type Props = { site: Site; view: View };

/**
 * A step: its screens one after the other, then its check. All of them stand in the document; with a script one is
 * shown at a time, without one the step is read whole, questions and answers included.
 */
export default function StepScreen({ site, view }: Props) {
  const { page, snapshot, isReady } = view;
  const { place } = snapshot.context;
  const { step } = page;
  if (!step) throw new RangeError(`The page '${page.path}' holds no step.`);
  const isCheck = place.kind === 'check';
  const current = place.kind === 'screen' ? place.screen : null;
  return (
    <Sheet id="main">
      {step.screens.map((screen, index) => (
        <Screen
          key={screen.id}
          {...{ page, step, screen, site }}
          isFirst={index === 0}
          isCurrent={screen.id === current}
          position={index + 1}
        />
      ))}
      <section className={styles.screen} id="check" data-current={isCheck || undefined}>
        {isCheck && isReady ? <CheckScreen site={site} view={view} /> : <div className={styles.waiting} />}
      </section>
      <Raw page={page} name="readable" className={styles.readable} />
      {!isCheck && <ScreenControls site={site} view={view} />}
    </Sheet>
  );
}

type ScreenProps = {
  page: View['page'];
  step: StepWords;
  screen: StepWords['screens'][number];
  site: Site;
  isFirst: boolean;
  isCurrent: boolean;
  position: number;
};

function Screen({ page, step, screen, site, isFirst, isCurrent, position }: ScreenProps) {
  const { ui } = page;
  const number = page.steps.findIndex(({ id }) => id === step.id) + 1;
  // One heading of the first rank a screen: the shown one's. Without a script that is the first.
  const Heading = isCurrent ? 'h1' : 'h2';
  const text = <Raw page={page} name={screen.id} className={styles.text} />;
  return (
    <section
      className={styles.screen}
      id={screen.id}
      aria-labelledby={`${screen.id}-title`}
      data-current={isCurrent || undefined}
      data-first={isFirst || undefined}
    >
      <Docket
        entries={[
          fill(ui.navigation.stepOf, { step: number, steps: page.steps.length }),
          fill(ui.navigation.screenOf, { screen: position, screens: step.screens.length }),
          ...(screen.articles ? [screen.articles] : []),
        ]}
      />
      <Heading id={`${screen.id}-title`} className={styles.title}>
        {screen.title}
      </Heading>
      {screen.figure ? (
        <Spread text={text} figure={<Figure id={screen.figure} step={step} page={page} site={site} />} />
      ) : (
        text
      )}
    </section>
  );
}

function ScreenControls({ site, view: { page, lesson, snapshot } }: Props) {
  const { place } = snapshot.context;
  const back = previousPlace(lesson, place);
  const next = nextPlace(lesson, place);
  return (
    <Controls
      label={page.ui.navigation.controls}
      {...(back && { back: { href: site.hrefOf(back), title: page.ui.navigation.back } })}
    >
      {next && (
        <Button kind="primary" icon="next" iconAt="end" href={site.hrefOf(next)}>
          {titleOfPlace(next, page)}
        </Button>
      )}
    </Controls>
  );
}
