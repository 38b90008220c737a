import { useMemo, useRef } from 'react';
import type { SimulatorData } from '../../../content/lesson.ts';
import { Frame } from '../Frame.tsx';
import { type BoardProps, BoardView } from './BoardView.tsx';
import { RealPaths } from './RealPaths.tsx';
import { Setup, type SetupProps } from './Setup.tsx';
import { tellerOf } from './teller.ts';

export type SimulatorProps = { data: SimulatorData; lang: string } & Omit<
  SetupProps,
  'teller' | 'data' | 'takesFocus'
> &
  Omit<BoardProps, 'teller' | 'lang' | 'board' | 'facts' | 'isReal' | 'takesFocus'> & {
    /** `null` while the facts are chosen. */
    board: BoardProps['board'] | null;
  };

/**
 * The simulator: choose what is alleged, act as each organ in turn, see what is open and why not, go back to any point,
 * and compare. Without a script the real paths are there to be read.
 */
export function Simulator({ data, lang, facts, preset, canBegin, onFacts, onBegin, board, ...play }: SimulatorProps) {
  const teller = useMemo(() => tellerOf(data, lang), [data, lang]);
  // What was pressed is gone, so what comes in its place takes the focus; never when the page is opened.
  const hasMoved = useRef(false);
  const moving = (go: () => void) => () => {
    hasMoved.current = true;
    go();
  };
  return (
    <Frame title={teller.labels.title} intro={data.words.intro}>
      {board ? (
        <BoardView
          {...{ teller, lang, facts, board }}
          isReal={preset !== null}
          {...play}
          onStartOver={moving(play.onStartOver)}
          takesFocus={hasMoved}
        />
      ) : (
        <Setup
          {...{ teller, data, facts, preset, canBegin, onFacts }}
          onBegin={moving(onBegin)}
          takesFocus={hasMoved}
        />
      )}
      <RealPaths teller={teller} trails={play.trails} />
    </Frame>
  );
}
