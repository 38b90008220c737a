import type { Meta, StoryObj } from '@storybook/react-vite';
import { Draft } from '../../src/views/drawings/Draft.tsx';
import { Seat } from '../../src/views/drawings/Seat.tsx';
import { Territories } from '../../src/views/drawings/Territories.tsx';
import type { Guide } from '../docs/guide.ts';
import styles from './Drawings.module.css';

/** Seats with every vote, a draft, and two states like no real ones. */
function CouncilDrawings() {
  return (
    <div className={styles.sheet}>
      {[false, true].map((isPermanent) => (
        <div className={styles.row} key={String(isPermanent)}>
          {([null, 'yes', 'no', 'abstain'] as const).map((ballot) => (
            <Seat key={ballot} className={styles.emblem} isPermanent={isPermanent} ballot={ballot} />
          ))}
        </div>
      ))}
      <div className={styles.row}>
        <Draft className={styles.emblem} />
      </div>
      <div className={styles.row}>
        <Territories className={styles.signatures} parties={{ from: true, to: false }} />
      </div>
    </div>
  );
}

const guide = {
  purpose: 'What is drawn at the Council’s table and on the map of crossings: seats in plan, a draft, two states.',
  notFor: [['Real borders.', 'A map with its source; these two states are like no real ones.']],
  decide: ['A seat is seen from above. A permanent member has a second back, and nothing else sets it apart.'],
  keys: [],
  styles: ['drawings/Drawing'],
} satisfies Guide;

const meta = { component: CouncilDrawings, parameters: { guide } } satisfies Meta<typeof CouncilDrawings>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ByDay: Story = {};

export const ByNight: Story = { globals: { theme: 'dark' } };
