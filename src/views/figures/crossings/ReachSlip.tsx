import type { CrossingsUi, ReadingWords } from '../../../content/lesson.ts';
import type { Reach, Side } from '../../../learning/figures/crossings.ts';
import { inFull } from '../../ui/date.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fill } from '../../ui/message.ts';
import { Slip } from '../Slip.tsx';

export type ReachSlipProps = {
  ui: CrossingsUi;
  /** Where the test stands. */
  articles: string;
  lang: string;
  reach: Reach;
  names: Readonly<Record<Side, string>>;
  /** Who puts the crime like this; nobody, where it is the learner alone. */
  said: Pick<ReadingWords, 'who' | 'date'> | undefined;
};

/** What the law's test says if the crime lies like this, and who says that it does. */
export function ReachSlip({ ui, articles, lang, reach, names, said }: ReachSlipProps) {
  const states = reach.through.map((side) => names[side]).join(', ');
  return (
    <Slip
      key={String(reach.isWithin)}
      title={
        <>
          <Icon name={reach.isWithin ? 'tick' : 'bar'} />
          <span>{reach.isWithin ? fill(ui.within, { states }) : ui.outside}</span>
        </>
      }
      facts={[
        { label: ui.said, text: said ? `${said.who}, ${inFull(said.date, lang)}` : ui.nobody },
        { label: ui.written, text: articles },
      ]}
    />
  );
}
