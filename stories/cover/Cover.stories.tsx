import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Cover } from '../../src/views/cover/Cover.tsx';
import type { Guide } from '../docs/guide.ts';

const stops = (
  [
    ['The letter', 'What was asked, and by whom?', 5],
    ['Who is who', 'Who can act, and who can only speak?', 4],
    ['The Court', 'Whom does it judge, and for what?', 5],
    ['Three doors', 'Who holds which key?', 4],
    ['A letter arrives', 'What is done with it?', 4],
    ['Not a member', 'Can the Court still act?', 5],
    ['Claims and denials', 'Which reply answers which claim?', 5],
    ['From claim to proof', 'How sure must who be?', 3],
    ['What happens next', 'Now you act.', 5],
  ] as const
).map(([title, question, minutes], index) => ({
  href: `#step-${index + 1}`,
  number: index + 1,
  title,
  question,
  minutes: `${minutes} min`,
  isDone: false,
}));

const guide = {
  purpose: 'The first page: what the lesson is, the letter and the courtroom’s door on one line, and the way in.',
  notFor: [
    ['The beginning of a step.', '`screens/StepScreen`.'],
    ['More than one way in.', 'One primary action; the nine stops below lead to the steps.'],
  ],
  decide: [
    'What the primary action says: to begin, or where the learner carries on.',
    'What a learner must know before beginning.',
  ],
  keys: [
    ['Tab', 'Goes to the primary action, to “See the steps”, then from stop to stop.'],
    ['Enter', 'Follows the link.'],
  ],
  styles: ['cover/Cover', 'cover/Path', 'cover/OpenLetter', 'ui/Button'],
  example: 'HalfWay',
} satisfies Guide;

const meta = {
  component: Cover,
  parameters: { layout: 'fullscreen', guide },
  args: {
    controls: 'Lesson controls',
    title: 'From letter to courtroom',
    docket: ['An interactive lesson', '9 steps', 'about 40 minutes'],
    standfirst:
      'Thirty-eight parliamentarians write to the International Criminal Court. What can their letter set in motion, and what can it not?',
    letter: {
      address: 'To the Prosecutor of the International Criminal Court',
      quotation:
        '“it is increasingly difficult and irresponsible for those of us in elected positions to ignore this evidence…”',
      credit:
        'The sentence on the letter is quoted as a newspaper printed it. We found no public list of the signers, so the signatures are drawn, not copied.',
    },
    start: { href: '#the-letter', title: 'Open the letter', onClick: fn((event) => event.preventDefault()) },
    seeSteps: 'See the steps',
    note: {
      title: 'Before you begin.',
      text: 'The lesson names torture and forced sterilisation. It shows no pictures of them. No court has ruled on what is claimed here.',
    },
    path: { title: 'The way the letter takes', stops },
    current: 1,
  },
} satisfies Meta<typeof Cover>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotBegun: Story = {
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Open the letter' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.start.onClick).toHaveBeenCalledOnce();
  },
};

export const HalfWay: Story = {
  args: {
    current: 4,
    start: { href: '#three-doors', title: 'Carry on with step 4' },
    path: {
      title: 'The way the letter takes',
      stops: stops.map((stop) => (stop.number < 4 ? { ...stop, isDone: true, status: 'mastered' } : stop)),
    },
  },
};

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { direction: 'rtl' } };

export const LongWords: Story = {
  args: {
    title: 'Vom Brief zum Gerichtssaal des Strafgerichtshofs',
    standfirst:
      'Achtunddreissig Parlamentsabgeordnete schreiben der Anklagebehörde des Internationalen Strafgerichtshofs und fordern Ermittlungen.',
    path: {
      title: 'Der Weg des Briefes',
      stops: stops.map((stop) => ({
        ...stop,
        title: 'Sicherheitsratsüberweisung',
        question: 'Verantwortlichkeitsvoraussetzungen?',
      })),
    },
  },
};
