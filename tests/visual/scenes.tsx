/**
 * What the gallery shows: whole screens with the real content; items and figures with that of their stories, so that a
 * correction of the lesson changes few pictures; and the small parts together on one sheet.
 */
import { composeStories, composeStory } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import * as drawings from '../../stories/drawings/Drawings.stories.tsx';
import * as actors from '../../stories/figures/actors/ActorsTable.stories.tsx';
import * as build from '../../stories/figures/claims/Build.stories.tsx';
import * as claims from '../../stories/figures/claims/ClaimsMap.stories.tsx';
import * as misplaced from '../../stories/figures/claims/Misplaced.stories.tsx';
import * as council from '../../stories/figures/council/CouncilTable.stories.tsx';
import * as crossings from '../../stories/figures/crossings/Crossings.stories.tsx';
import * as doors from '../../stories/figures/doors/Doors.stories.tsx';
import * as journey from '../../stories/figures/journey/Journey.stories.tsx';
import * as ladder from '../../stories/figures/ladder/Ladder.stories.tsx';
import * as news from '../../stories/figures/news/News.stories.tsx';
import * as slip from '../../stories/figures/Slip.stories.tsx';
import * as simulator from '../../stories/figures/simulator/Simulator.stories.tsx';
import * as switchboard from '../../stories/figures/switchboard/Switchboard.stories.tsx';
import * as sentences from '../../stories/items/MarkSentences.stories.tsx';
import * as match from '../../stories/items/Match.stories.tsx';
import * as sort from '../../stories/items/Sort.stories.tsx';
import * as app from '../../stories/screens/App.stories.tsx';
import * as check from '../../stories/screens/CheckScreen.stories.tsx';
import * as lists from '../../stories/screens/ListScreen.stories.tsx';
import * as result from '../../stories/screens/ResultScreen.stories.tsx';
import * as step from '../../stories/screens/StepScreen.stories.tsx';
import * as button from '../../stories/ui/Button.stories.tsx';
import * as dialog from '../../stories/ui/Dialog.stories.tsx';
import * as disclosure from '../../stories/ui/Disclosure.stories.tsx';
import * as notice from '../../stories/ui/Notice.stories.tsx';
import * as prose from '../../stories/ui/Prose.stories.tsx';
import * as source from '../../stories/ui/SourceCard.stories.tsx';
import * as term from '../../stories/ui/TermCard.stories.tsx';

/** Theme and direction, under the names that Storybook's toolbar has for them. */
export type Look = { initialGlobals: { theme: 'light' | 'dark'; direction: 'ltr' | 'rtl' } };
export type Scene = {
  name: string;
  /** A story that mounts itself and plays. */
  story: (look: Look) => { run: () => Promise<void> };
  /** How much of it the picture shows, from its top. */
  height: { phone: number; desk: number };
};

const scene = (name: string, phone: number, desk: number, story: Scene['story']): Scene => ({
  name,
  story,
  height: { phone, desk },
});

/** The small parts, one below the other. */
function parts(look: Look) {
  const buttons = composeStories(button, look);
  const shown: ComponentType[] = [
    buttons.Primary,
    buttons.Plain,
    buttons.Quiet,
    buttons.Waiting,
    buttons.Link,
    composeStories(notice, look).OneLine,
    composeStories(disclosure, look).Open,
    composeStories(prose, look).Text,
    composeStories(term, look).Term,
    composeStories(source, look).DatedByMonth,
    composeStories(slip, look).Refused,
  ];
  const render = () => (
    <div style={{ display: 'grid', gap: '1rem', padding: '1rem', background: 'var(--sheet)' }}>
      {shown.map((Part, index) => (
        <div key={String(index)}>
          <Part />
        </div>
      ))}
    </div>
  );
  return composeStory({ render }, {}, look);
}

/** What this story takes is not what its component takes, so `composeStories` does not know it. */
function wholeCase(look: Look) {
  const { play } = claims.WholeCase;
  return composeStory(play ? { play } : {}, claims.default, look);
}

export const scenes: readonly Scene[] = [
  scene('cover', 720, 640, (look) => composeStories(app, look).CoverMidLesson),
  scene('step', 640, 480, (look) => composeStories(step, look).MiddleScreen),
  scene('step-with-figure', 720, 640, (look) => composeStories(app, look).StepMidLesson),
  scene('check-asked', 640, 560, (look) => composeStories(check, look).AskedMultipleChoice),
  scene('check-feedback', 720, 520, (look) => composeStories(check, look).FeedbackPartly),
  scene('result', 640, 440, (look) => composeStories(result, look).NotPassed),
  scene('summary', 720, 600, (look) => composeStories(app, look).Summary),
  scene('glossary', 400, 320, (look) => composeStories(lists, look).Glossary),
  scene('sources', 400, 320, (look) => composeStories(lists, look).Sources),
  scene('sort-asked', 720, 440, (look) => composeStories(sort, look).PartlyAnswered),
  scene('sort-feedback', 640, 400, (look) => composeStories(sort, look).PartlyRight),
  scene('match-feedback', 560, 360, (look) => composeStories(match, look).PartlyRight),
  scene('sentences-feedback', 640, 400, (look) => composeStories(sentences, look).PartlyRight),
  scene('news', 640, 440, (look) => composeStories(news, look).AllOpened),
  scene('actors', 720, 520, (look) => composeStories(actors, look).OneHeld),
  scene('ladder', 720, 520, (look) => composeStories(ladder, look).HalfWay),
  scene('switchboard', 640, 520, (look) => composeStories(switchboard, look).PlaceIsDark),
  scene('doors', 720, 520, (look) => composeStories(doors, look).StaysShut),
  scene('journey', 640, 560, (look) => composeStories(journey, look).Answered),
  scene('council', 720, 560, (look) => composeStories(council, look).Vetoed),
  scene('crossings', 640, 520, (look) => composeStories(crossings, look).IntoAStateParty),
  scene('misplaced', 560, 480, (look) => composeStories(misplaced, look).AsLinked),
  scene('build', 640, 520, (look) => composeStories(build, look).HalfWay),
  scene('claims', 720, 640, wholeCase),
  scene('simulator', 720, 640, (look) => composeStories(simulator, look).Compared),
  scene('dialog', 360, 360, (look) => composeStories(dialog, look).Open),
  scene('drawings', 640, 560, (look) => composeStories(drawings, look).ByDay),
  scene('parts', 720, 720, parts),
];
