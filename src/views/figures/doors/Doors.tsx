import type { FigureWords, LawWords, UiWords } from '../../../content/lesson.ts';
import type { DoorsTried } from '../../../learning/figures/doors.machine.ts';
import { type Door, type DoorAnswers, doors } from '../../../learning/figures/doors.ts';
import { Button } from '../../ui/Button.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { counted } from '../../ui/message.ts';
import { Frame } from '../Frame.tsx';
import { Moving } from '../Moving.tsx';
import { springs } from '../motion.ts';
import { Carriers } from './Carriers.tsx';
import { DoorAnswered, DoorAnsweredInList } from './DoorAnswered.tsx';
import { DoorRecord } from './DoorRecord.tsx';
import styles from './Doors.module.css';
import { Wall } from './Wall.tsx';

export type DoorsWords = NonNullable<FigureWords['doors']>;
export type DoorWords = DoorsWords['doors'][number];
export type DoorActorWords = DoorsWords['actors'][number];

export type DoorsProps = {
  words: Pick<DoorsWords, 'intro' | 'note' | 'doors' | 'actors'>;
  law: Pick<LawWords, 'tests' | 'stages'>;
  ui: UiWords['figures']['doors'];
  lang: string;
  carrier: string;
  /** The door at which the letter lies; `null` while it is in the carrier's hands. */
  at: Door | null;
  tried: DoorsTried;
  tries: { count: number; total: number };
  /** What each door answers each actor: for those who read it without a script. */
  answers: DoorAnswers;
  onCarry: (actor: string) => void;
  onTry: (door: Door) => void;
  onClear: () => void;
};

/** Three doors, and everyone who might carry the letter to them. Without a script all answers are there to read. */
export function Doors(props: DoorsProps) {
  const { words, law, ui, lang, carrier, at, tried, tries, answers, onCarry, onTry, onClear } = props;
  const actor = words.actors.find(({ id }) => id === carrier);
  const door = words.doors.find(({ id }) => id === at);
  const answer = at === null ? undefined : tried[carrier]?.[at];
  return (
    <Frame title={ui.title} intro={words.intro} count={counted(ui.tried, tries.count, lang, { total: tries.total })}>
      <div className={styles.game}>
        <Moving transition={springs.letter}>
          <Carriers actors={words.actors} {...{ ui, carrier, tried, onCarry }} isInHand={at === null} />
          <Wall doors={words.doors} answers={tried[carrier] ?? {}} {...{ ui, at, onTry }} />
        </Moving>
        <div role="status" className={styles.answer} data-at={at === null ? undefined : doors.indexOf(at) + 1}>
          {answer && actor && door && (
            <DoorAnswered key={`${carrier} ${door.id}`} {...{ answer, door, actor, law, ui }} />
          )}
        </div>
        <Disclosure summary={ui.record}>
          <DoorRecord doors={words.doors} actors={words.actors} tried={tried} ui={ui} />
          {tries.count > 0 && (
            <Button kind="quiet" onClick={onClear}>
              {ui.again}
            </Button>
          )}
        </Disclosure>
      </div>
      <ul className={styles.list}>
        {words.actors.flatMap((one) =>
          words.doors.flatMap((way) => {
            const said = answers[one.id]?.[way.id];
            return said === undefined
              ? []
              : [
                  <DoorAnsweredInList
                    key={`${one.id} ${way.id}`}
                    className={styles.entry}
                    answer={said}
                    door={way}
                    actor={one}
                    {...{ law, ui }}
                  />,
                ];
          }),
        )}
      </ul>
      <div className={styles.note}>
        <Cited html={words.note} />
      </div>
    </Frame>
  );
}
