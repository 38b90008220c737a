import type { JourneyWords, UiWords } from '../../../content/lesson.ts';
import type { Choice } from '../../../learning/figures/journey.machine.ts';
import { Cited } from '../../ui/Cited.tsx';
import { counted, fill } from '../../ui/message.ts';
import { Chart, type ChartProps } from '../chart/Chart.tsx';
import { Frame } from '../Frame.tsx';
import shared from '../OneAtATime.module.css';
import { wordsOf } from '../words-of.ts';
import { Choices } from './Choices.tsx';
import styles from './Journey.module.css';
import { outcomeOfTry } from './names.ts';
import { Story } from './Story.tsx';

export type JourneyProps = {
  words: JourneyWords;
  ui: UiWords['figures']['journey'];
  lang: string;
  /** How many events of the record have happened. */
  at: number;
  /** Ids of what was tried from there; none while the letter keeps to the record. */
  tried: readonly string[];
  choices: readonly Choice[];
  chart: ChartProps;
  onContinue: () => void;
  onRewind: () => void;
  onTry: (id: string) => void;
  onTakeBack: () => void;
  onResume: () => void;
};

/**
 * The journey of a real letter through the procedure: along what is on record, and off it wherever an event is open. The
 * chart and the list of what could come next are read from the machine of the law.
 */
export function Journey(props: JourneyProps) {
  const { words, ui, lang, at, tried, choices, chart, onTry } = props;
  const stage = chart.words.names[chart.here]?.name ?? chart.here;
  return (
    <Frame title={ui.title} intro={words.intro} count={counted(ui.at, at, lang, { total: words.record.length })}>
      <div className={styles.journey}>
        <Story {...props} />
        <p className="sr" role="status">
          {wordsOf(outcomeOfTry(tried.at(-1), words) ?? '')} {(at > 0 || tried.length > 0) && fill(ui.now, { stage })}
        </p>
        <Chart {...chart} />
        <Choices {...{ ui, lang, words, choices, onTry }} chart={chart.words} />
        <div className={shared.note}>
          <Cited html={words.note} />
        </div>
      </div>
    </Frame>
  );
}
