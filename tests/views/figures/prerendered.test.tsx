import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { asLinked, asPrinted } from '../../../src/learning/claims/in-news.ts';
import { retellingsOf } from '../../../src/learning/claims/retellings.ts';
import { ActorsTable } from '../../../src/views/figures/actors/ActorsTable.tsx';
import { Misplaced } from '../../../src/views/figures/claims/Misplaced.tsx';
import { Outline } from '../../../src/views/figures/claims/Outline.tsx';
import { Chain } from '../../../src/views/figures/claims/Retold.tsx';
import { Voices } from '../../../src/views/figures/claims/Voices.tsx';
import { Crossings } from '../../../src/views/figures/crossings/Crossings.tsx';
import { Doors } from '../../../src/views/figures/doors/Doors.tsx';
import { Ladder } from '../../../src/views/figures/ladder/Ladder.tsx';
import { News } from '../../../src/views/figures/news/News.tsx';
import { Switchboard } from '../../../src/views/figures/switchboard/Switchboard.tsx';
import { actors } from '../../../stories/figures/actors/words.ts';
import { data as claims, everyId, graph, told } from '../../../stories/figures/claims/played.tsx';
import { council, crossings } from '../../../stories/figures/council-fixtures.ts';
import { kinds, ui } from '../../../stories/figures/fixtures.ts';
import { ladder } from '../../../stories/figures/ladder/words.ts';
import {
  doorAnswers,
  doorsWords,
  lawWords,
  positionsOf,
  readingAt,
  switchboardWords,
  verdicts,
} from '../../../stories/figures/law-figures.ts';
import { news } from '../../../stories/figures/news/words.ts';
import { data, Played } from '../../../stories/figures/simulator/played.tsx';
import { ui as check } from '../../../stories/items/ui-words.ts';
import { table } from './council-table.tsx';

const nothing = () => undefined;
const sentences = claims.sentences.map(({ id }) => id);
const [retelling = { id: '', nodes: [] }] = retellingsOf(graph);
const whole = (ids: readonly string[]) =>
  ids.flatMap((id) => [told.byId.get(id)?.text ?? '', told.byId.get(id)?.note ?? '']);
const figures: Record<string, { drawn: ReactNode; texts: readonly string[] }> = {
  outline: {
    drawn: <Outline told={told} shown={everyId} chosen={null} onChoose={nothing} />,
    texts: whole([...everyId]),
  },
  misplaced: {
    drawn: (
      <Misplaced
        told={told}
        printed={asPrinted(graph, sentences)}
        linked={asLinked(graph, sentences)}
        isLinked={false}
        onLinked={nothing}
      />
    ),
    texts: [
      claims.words.misplaced.printedNote,
      claims.words.misplaced.linkedNote,
      ...asPrinted(graph, sentences).map(
        ({ sentence }) => claims.sentences.find(({ id }) => id === sentence)?.text ?? sentence,
      ),
    ],
  },
  retold: {
    drawn: <Chain told={told} retelling={retelling} shown={1} onBack={nothing} onForward={nothing} />,
    texts: retelling.nodes.map((id) => told.byId.get(id)?.text ?? id),
  },
  voices: {
    drawn: <Voices told={told} />,
    texts: claims.graph.voices.flatMap(({ missing, record }) => [missing, record]),
  },
  simulator: {
    drawn: <Played events={[]} />,
    texts: [data.words.intro, data.words.real, ...data.words.situations.map(({ name }) => name)],
  },
  news: {
    drawn: <News words={news} ui={ui.news} kinds={kinds} lang="en" opened={new Set()} onOpen={nothing} />,
    texts: news.sentences.flatMap(({ text, who, how, imprecise = '' }) => [text, who, how, imprecise]),
  },
  actors: {
    drawn: (
      <ActorsTable
        words={actors}
        ui={ui.actors}
        check={check}
        lang="en"
        placed={{}}
        held={null}
        onPick={nothing}
        onRelease={nothing}
        onPlace={nothing}
        onTakeBack={nothing}
        onClear={nothing}
      />
    ),
    texts: actors.cards.flatMap(({ can, cannot, why }) => [can, cannot, why]),
  },
  doors: {
    drawn: (
      <Doors
        words={doorsWords}
        law={lawWords}
        ui={ui.doors}
        lang="en"
        carrier="victims"
        at={null}
        tried={{}}
        tries={{ count: 0, total: 30 }}
        answers={doorAnswers}
        onCarry={nothing}
        onTry={nothing}
        onClear={nothing}
      />
    ),
    texts: [
      doorsWords.note,
      ...doorsWords.actors.flatMap(({ tries }) => Object.values(tries)),
      lawWords.tests['referral-or-authorisation'].text,
      lawWords.stages['referral-vetoed'].meaning,
    ],
  },
  switchboard: {
    drawn: (
      <Switchboard
        words={switchboardWords}
        ui={ui.switchboard}
        lang="en"
        positions={positionsOf('darfur')}
        preset="darfur"
        reading={readingAt(positionsOf('darfur'))}
        left={null}
        verdicts={verdicts}
        onSwitch={nothing}
        onPreset={nothing}
      />
    ),
    texts: [
      switchboardWords.note,
      ...Object.values(switchboardWords.parts).flatMap(({ results }) => Object.values(results)),
      ...switchboardWords.states.map(({ note }) => note),
      ...switchboardWords.presets.map(({ note }) => note),
    ],
  },
  ladder: {
    drawn: <Ladder words={ladder} ui={ui.ladder} kinds={kinds} height={0} onClimb={nothing} onDescend={nothing} />,
    texts: [ladder.allegation, ladder.note, ...ladder.rungs.flatMap(({ asks, meaning }) => [asks, meaning])],
  },
};

figures['council'] = {
  drawn: table(),
  texts: [...council.votes.map(({ told }) => told), ...Object.values(council.states)],
};
figures['crossings'] = {
  drawn: (
    <Crossings
      words={crossings}
      kinds={kinds}
      lang="en"
      chosen="tajikistan-china"
      placing={{ begins: 'from', ends: 'to' }}
      parties={{ from: true, to: false }}
      reach={{ isWithin: true, through: ['from'] }}
      reading="senders"
      onChoose={nothing}
      onMove={nothing}
      onRead={nothing}
    />
  ),
  texts: [
    crossings.note,
    ...crossings.crossings.flatMap(({ happens, route, status, decided, readings }) => [
      happens,
      route,
      status,
      decided,
      ...readings.map(({ says }) => says),
    ]),
  ],
};

describe.each(Object.entries(figures))(
  'the figure "%s" on a page that no script has reached',
  (_, { drawn, texts }) => {
    const html = renderToString(drawn);

    it('holds every word there is to read', () => {
      for (const text of texts) expect(html).toContain(text);
    });

    // The page's policy forbids style attributes; and a motion library hides with them what it means to bring in.
    it('carries no style attribute', () => {
      expect(html).not.toMatch(/ style="/);
    });
  },
);
