import type { CrossingsWords, UiWords } from '../../../content/lesson.ts';
import type { Part, Placing, Reach, Side } from '../../../learning/figures/crossings.ts';
import { Cited } from '../../ui/Cited.tsx';
import { fill } from '../../ui/message.ts';
import { Frame } from '../Frame.tsx';
import { Pick as Choice } from '../Pick.tsx';
import { CrossingDetails } from './CrossingDetails.tsx';
import { CrossingMap } from './CrossingMap.tsx';
import styles from './Crossings.module.css';
import { ReachSlip } from './ReachSlip.tsx';

export type CrossingsProps = {
  words: CrossingsWords;
  kinds: UiWords['kinds'];
  lang: string;
  /** Id of the crossing on the map. */
  chosen: string;
  placing: Placing;
  /** Which of its two states is a State Party. */
  parties: Readonly<Record<Side, boolean>>;
  reach: Reach;
  /** Id of the reading that puts the crime like this. */
  reading: string | null;
  onChoose: (crossing: string) => void;
  onMove: (part: Part, side: Side) => void;
  onRead: (reading: string) => void;
};

/**
 * Where a crime begins and ends: three crossings of a border, and what the law's test of place says of each once the
 * learner has put the crime somewhere. Who put it there is always told; who is right never.
 */
export function Crossings(props: CrossingsProps) {
  const { words, kinds, lang, chosen, placing, parties, reach, reading, onChoose, onMove, onRead } = props;
  const { ui, articles } = words;
  const crossing = words.crossings.find(({ id }) => id === chosen);
  if (!crossing) throw new RangeError(`There is no crossing '${chosen}'.`);
  const name = (side: Side) => words.states[crossing[side]] ?? crossing[side];
  const names = { from: name('from'), to: name('to') };
  const options = (['from', 'to'] as const).map((id) => ({ id, name: names[id] }));
  const slip = (
    <ReachSlip {...{ ui, articles, lang, reach, names }} said={crossing.readings.find(({ id }) => id === reading)} />
  );
  return (
    <Frame title={ui.title} intro={words.intro}>
      <div className={styles.crossings}>
        <Choice legend={ui.pick} isLegendHidden options={words.crossings} chosen={chosen} onChoose={onChoose} />
        <CrossingMap {...{ names, parties, placing }} words={ui} kind={kinds.claim} />
        <div className={styles.parts}>
          <Choice
            legend={ui.beginsIn}
            options={options}
            chosen={placing.begins}
            onChoose={(side) => onMove('begins', side)}
          />
          <Choice
            legend={ui.endsIn}
            options={options}
            chosen={placing.ends}
            onChoose={(side) => onMove('ends', side)}
          />
        </div>
        <p className="sr" role="status">
          {fill(ui.path, { begins: names[placing.begins], ends: names[placing.ends] })}{' '}
          {reach.isWithin
            ? fill(ui.within, { states: reach.through.map((side) => names[side]).join(', ') })
            : ui.outside}
        </p>
        {slip}
        <ol className={styles.details}>
          {words.crossings.map((one) => (
            <CrossingDetails
              key={one.id}
              {...{ ui, lang }}
              crossing={one}
              isCurrent={one === crossing}
              reading={one === crossing ? reading : null}
              onRead={onRead}
            />
          ))}
        </ol>
        <div className={styles.note}>
          <Cited html={words.note} />
        </div>
      </div>
    </Frame>
  );
}
