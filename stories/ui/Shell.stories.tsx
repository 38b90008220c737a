import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Button } from '../../src/views/ui/Button.tsx';
import { Controls } from '../../src/views/ui/Controls.tsx';
import { Docket } from '../../src/views/ui/Docket.tsx';
import { Masthead } from '../../src/views/ui/Masthead.tsx';
import { Rail, type RailStop } from '../../src/views/ui/Rail.tsx';
import { Sheet } from '../../src/views/ui/Sheet.tsx';
import { Spread } from '../../src/views/ui/Spread.tsx';
import type { Guide } from '../docs/guide.ts';

const titles = [
  'The letter',
  'Who is who',
  'The Court',
  'Three doors',
  'A letter arrives',
  'Not a member',
  'Claims and denials',
  'From claim to proof',
  'What happens next',
];
const statuses = ['mastered', 'mastered', 'done', 'begun'] as const;
const stops: RailStop[] = titles.map((title, index) => ({
  href: `#step-${index + 1}`,
  title,
  number: index + 1,
  status: statuses[index] ?? 'notBegun',
}));

type ShellProps = {
  stops: RailStop[];
  current: number;
  onThemeToggle: () => void;
  waiting: string;
  onNext: () => void;
};

/** The parts around a screen, as a page puts them together. */
function Shell({ stops, current, onThemeToggle, waiting, onNext }: ShellProps) {
  return (
    <>
      <Masthead
        title="From letter to courtroom"
        href="#cover"
        words={{ settings: 'Settings', theme: { dark: 'Switch to the dark page', light: 'Switch to the light page' } }}
        links={[
          { href: '#glossary', title: 'Glossary', icon: 'book' },
          { href: '#teach', title: 'For teachers' },
        ]}
        onThemeToggle={onThemeToggle}
      />
      <Rail
        stops={stops}
        current={current}
        position={`Step ${current} of 9`}
        words={{
          steps: 'Steps',
          allSteps: 'All steps',
          youAreHere: 'you are here',
          notBegun: 'not begun',
          begun: 'begun',
          done: 'done',
          mastered: 'mastered',
        }}
      />
      <Sheet id="text">
        <Spread
          text={
            <>
              <Docket entries={['Step 4', 'Screen 2 of 3', 'Article 13']} />
              <h1>Three doors, three key holders</h1>
              <p className="standfirst">
                Nobody can simply walk a case into this Court. There are three ways in, and each one is locked.
              </p>
              <p>
                Whoever holds a key opens the door for a{' '}
                <a className="term" href="#term">
                  situation
                </a>
                , <em>never</em> for a name.{' '}
                <a className="cite" href="#source">
                  Article 13
                </a>
              </p>
              <aside className="note">
                <strong>Look closely at door 3.</strong> It has a slot. Anyone may post a letter through it, and no
                letter turns the lock.
              </aside>
            </>
          }
          figure={<p className="note">The figure stands beside its text.</p>}
        />
        <Controls label="Lesson controls" back={{ href: '#back', title: 'Back' }}>
          {waiting ? (
            <Button kind="primary" waiting>
              {waiting}
            </Button>
          ) : (
            <Button kind="primary" icon="next" iconAt="end" onClick={onNext}>
              Next: who turns the lock
            </Button>
          )}
        </Controls>
      </Sheet>
    </>
  );
}

const guide = {
  purpose:
    'The parts around every screen: `Masthead`, `Rail`, `Sheet`, `Spread` and `Controls`, as a page puts them together.',
  notFor: [
    [
      'Tabs that change a panel in place.',
      'There are none. The nine stops look like tabs on a wide page and are links: each has an address, and the way back works.',
    ],
    ['A second primary action.', 'One in `Controls`; others are `quiet` and stand in the text.'],
    ['The rail on the cover and on lists.', 'Neither is a step: `Sheet` with `isAlone`.'],
    ['`Spread` without a figure.', 'The text alone, at its measure.'],
  ],
  decide: [
    'What the primary action says: it names what comes next, such as “Next: who turns the lock”.',
    'Where it waits: which words say what is missing.',
    'Which links of the masthead stay on a phone: those with an icon.',
  ],
  keys: [
    ['Tab', 'Goes through the masthead, the stops, the text and last the controls.'],
    ['Enter', 'Follows a link, such as a stop.'],
    ['Enter or Space', 'Changes the theme; on a phone it opens the list of stops.'],
    ['Escape', 'Closes the list of stops on a phone.'],
  ],
  styles: ['ui/Masthead', 'ui/Rail', 'ui/Sheet', 'ui/Spread', 'ui/Controls'],
  example: 'WaitingForAnAnswer',
} satisfies Guide;

const meta = {
  component: Shell,
  parameters: { layout: 'fullscreen', guide },
  args: { stops, current: 4, onThemeToggle: fn(), waiting: '', onNext: fn() },
} satisfies Meta<typeof Shell>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtStepFour: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Switch to the/ }));
    await expect(args.onThemeToggle).toHaveBeenCalledOnce();
    const controls = canvas.getByRole('region', { name: 'Lesson controls' });
    await expect(controls).toContainElement(canvas.getByRole('link', { name: 'Back' }));
    canvas.getByRole('button', { name: 'Next: who turns the lock' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onNext).toHaveBeenCalledOnce();
  },
};

/** On a phone the stops open from one button; a press outside or Escape closes them. */
export const StepsOpenedOnAPhone: Story = {
  globals: { viewport: { value: 'mobile1' } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    // The address stays where it is: a test runs in a frame of its own.
    canvasElement.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
    });
    const list = canvasElement.querySelector('ol[popover]');
    if (!(list instanceof HTMLElement)) throw new TypeError('The rail has no list.');
    const button = canvas.getByRole('button', { name: /Step 4 of 9/ });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(list.matches(':popover-open')).toBe(true);
    await userEvent.click(canvas.getByRole('link', { name: /The Court/ }));
    await expect(list.matches(':popover-open')).toBe(false);
    list.showPopover();
  },
};

export const WaitingForAnAnswer: Story = { args: { waiting: 'Place 3 more, then check' } };

export const AllMastered: Story = {
  args: { stops: stops.map((stop) => ({ ...stop, status: 'mastered' })), current: 9 },
};

export const LongWords: Story = {
  args: { stops: stops.map((stop) => ({ ...stop, title: 'Sicherheitsratsüberweisungen' })) },
};

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const Dark: Story = { globals: { theme: 'dark' } };
