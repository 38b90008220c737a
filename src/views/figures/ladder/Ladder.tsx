import type { LadderWords, UiWords } from '../../../content/lesson.ts';
import { Kind } from '../../drawings/Kind.tsx';
import { Button } from '../../ui/Button.tsx';
import { Cited } from '../../ui/Cited.tsx';
import { fill } from '../../ui/message.ts';
import { Frame } from '../Frame.tsx';
import { Moving } from '../Moving.tsx';
import { springs } from '../motion.ts';
import shared from '../OneAtATime.module.css';
import styles from './Ladder.module.css';
import { RungDetails } from './RungDetails.tsx';
import { Rungs } from './Rungs.tsx';

export type LadderProps = {
  words: LadderWords;
  ui: UiWords['figures']['ladder'];
  kinds: UiWords['kinds'];
  /** How many rungs up the allegation is; 0 while it lies at the foot, which is no rung. */
  height: number;
  onClimb: () => void;
  onDescend: () => void;
};

/**
 * The ladder of proof: one allegation is carried up, and each rung says what it asks for. The presumption of innocence
 * stands beside every rung. At the foot no standard is asked. Without a script all rungs are open.
 */
export function Ladder({ words, ui, kinds, height, onClimb, onDescend }: LadderProps) {
  const { allegation, note } = words;
  const foot = words.rungs.find(({ isFoot }) => isFoot);
  const rungs = words.rungs.filter(({ isFoot }) => !isFoot);
  const current = height === 0 ? foot : rungs[height - 1];
  return (
    <Frame title={ui.title}>
      <Moving transition={springs.letter}>
        <div className={styles.room}>
          <div className={styles.hall}>
            <Rungs {...{ foot, rungs, height }} card={kinds.claim} presumed={ui.presumed} />
            <div className={styles.desk}>
              <Steps {...{ height, ui, onClimb, onDescend }} rungs={rungs.length} />
              <p className="sr" role="status">
                {current && `${fill(ui.now, { name: current.name })}. ${current.standard}`}
              </p>
              <ol className={styles.details} data-height={height}>
                {words.rungs.map((rung) => (
                  <RungDetails
                    key={rung.id}
                    rung={rung}
                    ui={ui}
                    position={
                      rung === foot ? ui.foot : fill(ui.rungOf, { rung: rungs.indexOf(rung) + 1, rungs: rungs.length })
                    }
                    isCurrent={rung === current}
                  />
                ))}
              </ol>
            </div>
          </div>
          <div className={styles.allegation}>
            <Kind kind="claim">{kinds.claim}</Kind>
            <Cited html={allegation} />
          </div>
        </div>
      </Moving>
      <div className={`${shared.note} ${styles.note}`}>
        <Cited html={note} />
      </div>
    </Frame>
  );
}

type StepsProps = Pick<LadderProps, 'ui' | 'height' | 'onClimb' | 'onDescend'> & { rungs: number };

/** Both buttons keep their places, so that pressing on carries the card all the way. */
function Steps({ ui, height, rungs, onClimb, onDescend }: StepsProps) {
  const isAtTop = height === rungs;
  const isAtFoot = height === 0;
  return (
    <div className={`${styles.steps} ${shared.steps}`}>
      <Button icon="up" onClick={onClimb} waiting={isAtTop}>
        {isAtFoot ? ui.start : ui.climb}
      </Button>
      <Button kind="quiet" icon="down" onClick={onDescend} waiting={isAtFoot}>
        {ui.down}
      </Button>
    </div>
  );
}
