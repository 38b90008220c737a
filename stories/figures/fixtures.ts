import cover from 'virtual:page/en/cover';
import type { UiWords } from '../../src/content/lesson.ts';

/** Words of the figures' controls as the stories need them, and of the four kinds. */
export const ui: UiWords['figures'] = {
  switchboard: cover.ui.figures.switchboard,
  doors: cover.ui.figures.doors,
  news: {
    title: 'The article, sentence by sentence',
    open: 'Show who says it',
    close: 'Close',
    who: 'Who says it',
    how: 'How we know',
    imprecise: 'Where it is imprecise',
    verification: {
      'several-sources': 'Several sources show that it was said or done',
      'one-source': 'All we found goes back to one source',
      'article-only': 'Found in this article only',
      misreported: 'Other reports give it differently',
      imprecise: 'Right in part, and imprecise',
    },
    opened: { one: '{count} of {total} sentences opened', other: '{count} of {total} sentences opened' },
  },
  actors: {
    title: 'The actors’ table',
    can: 'Can',
    cannot: 'Cannot',
    why: 'The reason',
    tray: 'Cards to place',
    sorted: { one: '{count} of {total} cards placed', other: '{count} of {total} cards placed' },
    right: '{actor} belongs under “{place}”.',
    notThere: 'Not right: {actor} under “{place}”. Read its card and place it again.',
    also: 'It also stands under: {places}',
    again: 'Clear the table',
  },
  ladder: {
    title: 'The ladder of proof',
    climb: 'One rung up',
    down: 'One rung down',
    decides: 'Who decides',
    asks: 'What it asks for',
    meaning: 'What it means, and what it does not',
    start: 'Pick it up',
    rungOf: 'Rung {rung} of {rungs}',
    foot: 'At the foot',
    presumed: 'On every rung, everyone is presumed innocent.',
    now: 'The allegation is now at: {name}',
  },
  chart: cover.ui.figures.chart,
  journey: cover.ui.figures.journey,
};

export const kinds: UiWords['kinds'] = {
  claim: 'Claim',
  reply: 'Reply',
  evidence: 'Evidence',
  decision: 'Decision',
  reported: 'Reported',
  opinion: 'The newspaper’s own view',
};
