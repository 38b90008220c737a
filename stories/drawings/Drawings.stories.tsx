import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CourtroomDoor } from '../../src/views/drawings/Door.tsx';
import { Emblem, type EmblemName } from '../../src/views/drawings/Emblem.tsx';
import { Kind } from '../../src/views/drawings/Kind.tsx';
import { Letter, LetterBack, LetterPocket } from '../../src/views/drawings/Letter.tsx';
import { Signatures } from '../../src/views/drawings/Signatures.tsx';
import { WayIn } from '../../src/views/drawings/WayIn.tsx';
import type { Guide } from '../docs/guide.ts';
import styles from './Drawings.module.css';

const emblems = [
  'treaty',
  'horseshoe',
  'file',
  'hemicycle',
  'briefcase',
  'report',
  'bench',
  'building',
  'microphone',
  'people',
  'newspaper',
] as const satisfies readonly EmblemName[];
const kinds = ['claim', 'reply', 'evidence', 'decision', 'reported', 'opinion'] as const;

/** The whole family on one sheet: one line, flat spots, and marigold for the letter alone. */
function Drawings() {
  return (
    <div className={styles.sheet}>
      <div className={styles.row}>
        <Letter className={styles.letter} />
        <Letter isFine className={styles.small} />
        <LetterBack className={styles.letter} />
        <LetterPocket className={styles.letter} />
      </div>
      <div className={styles.row}>
        <Signatures className={styles.signatures} />
      </div>
      <div className={styles.row}>
        <CourtroomDoor className={styles.door} />
        <WayIn className={styles.door} emblem="treaty" />
        <WayIn className={styles.door} emblem="horseshoe" state="bolted" />
        <WayIn className={styles.door} emblem="file" hasSlot />
        <WayIn className={styles.door} emblem="file" hasSlot state="open" />
      </div>
      <div className={styles.row}>
        {emblems.map((name) => (
          <Emblem key={name} name={name} className={styles.emblem} />
        ))}
      </div>
      <div className={styles.row}>
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind}>
            {kind}
          </Kind>
        ))}
        <Kind kind="decision" isNone>
          no decision
        </Kind>
      </div>
    </div>
  );
}

const guide = {
  purpose: 'The whole family: the letter, the signatures, the doors, the emblems of the actors, and the four kinds.',
  notFor: [
    ['A sign of state, such as right or done.', '`ui/Icon` and `ui/StopMark`.'],
    ['Decoration.', 'Leave it out: a drawing shows something that the text names.'],
    ['People, flags, gavels, scales.', 'Things: a treaty sheet, a file, a bench.'],
  ],
  decide: [
    'A kind always has its colour, its shape and its word. Only a decision is filled.',
    'Marigold is the letter, and where the learner is; nothing else has it.',
  ],
  keys: [],
  styles: ['drawings/Drawing', 'drawings/Kind'],
} satisfies Guide;

const meta = { component: Drawings, parameters: { guide } } satisfies Meta<typeof Drawings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ByDay: Story = {
  play: async ({ canvas, canvasElement }) => {
    // A drawing says nothing that no word says; a kind always has its word.
    for (const drawing of canvasElement.querySelectorAll('svg'))
      await expect(drawing).toHaveAttribute('aria-hidden', 'true');
    for (const kind of kinds) await expect(canvas.getByText(kind)).toBeVisible();
  },
};
export const ByNight: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
