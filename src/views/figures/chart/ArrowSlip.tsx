import type { ChartArrow } from '../../../learning/figures/chart.ts';
import { fill } from '../../ui/message.ts';
import { Slip } from '../Slip.tsx';
import { type ChartWords, reasonOf, told, whoCan } from './chart-words.ts';
import { lookOf } from './look.ts';

export type ArrowSlipProps = { words: ChartWords; arrow: ChartArrow; here: string };

/** Who can take an arrow, what shuts it now, and where that is written. */
export function ArrowSlip({ words, arrow, here }: ArrowSlipProps) {
  const { ui, law, names } = words;
  const why = whyNot({ words, arrow, here });
  const articles = arrow.reasons.map(({ test }) => reasonOf(law, test).articles);
  const written = articles.length > 0 ? articles : [names[arrow.to]?.articles ?? ''];
  return (
    <Slip
      title={told(law, arrow.event)}
      facts={[
        { label: ui.who, text: whoCan(law, arrow.event) },
        ...(why === '' ? [] : [{ label: ui.why, text: why }]),
        { label: ui.article, text: [...new Set(written)].join('; ') },
      ]}
    />
  );
}

/** Empty where it is open. */
function whyNot({ words: { ui, law, names }, arrow, here }: ArrowSlipProps): string {
  const { from, reasons } = arrow;
  if (reasons.length > 0) return reasons.map(({ test }) => reasonOf(law, test).text).join(' ');
  const look = lookOf(arrow, here);
  if (look === 'elsewhere') return fill(ui.elsewhere, { stage: names[from]?.name ?? from });
  return look === 'otherwise' ? ui.otherwise : '';
}
