import { type ActorRefFrom, type SnapshotFrom, setup } from 'xstate';

export type MisplacedEvent = { type: 'LINKS_SHOWN' } | { type: 'PRINT_SHOWN' };

/** The replies of the news: as it prints them, then as the record links them. */
export const misplacedMachine = setup({ types: {} as { events: MisplacedEvent } }).createMachine({
  id: 'misplaced',
  initial: 'printed',
  states: {
    printed: { on: { LINKS_SHOWN: 'linked' } },
    linked: { on: { PRINT_SHOWN: 'printed' } },
  },
});

export type MisplacedSnapshot = SnapshotFrom<typeof misplacedMachine>;
export type MisplacedActor = ActorRefFrom<typeof misplacedMachine>;
