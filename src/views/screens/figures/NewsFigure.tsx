import { useMachine } from '@xstate/react';
import { newsMachine } from '../../../learning/figures/news.machine.ts';
import { News } from '../../figures/news/News.tsx';
import type { FigureProps } from '../Figure.tsx';

/** The news, wired to its machine. */
export default function NewsFigure({ words: { news }, page: { ui, lang } }: FigureProps) {
  const sentences = news?.sentences.map(({ id }) => id) ?? [];
  const [{ context }, send] = useMachine(newsMachine, { input: { sentences } });
  if (!news) throw new RangeError('The step has no words for the figure "news".');
  return (
    <News
      words={news}
      ui={ui.figures.news}
      kinds={ui.kinds}
      lang={lang}
      opened={new Set(context.opened)}
      onOpen={(sentence) => send({ type: 'SENTENCE_OPENED', sentence })}
    />
  );
}
