import { describe, expect, it } from 'vitest';
import { type Edit, findingsWith } from '../small-lesson.ts';

const doors = 'figures/doors.yaml';
const board = 'figures/switchboard.yaml';

describe('the figures that run on the law', () => {
  it.each<[string, Edit, RegExp]>([
    ['a source at the doors', [doors, 'sources: [rome-statute]', 'sources: [rome]'], /doors.*unknown source 'rome'/],
    ['a role at the doors', [doors, 'role: sender', 'role: king'], /doors.*role/],
    ['a door twice', [doors, 'id: council', 'id: prosecutor'], /doors.*duplicate id 'prosecutor'/],
    ['a state on the board', [board, 'also: there', 'also: nowhere'], /switchboard.*unknown state 'nowhere'/],
    [
      'a source on the board',
      [board, 'own-motion\n    sources: [rome-statute]', 'own-motion\n    sources: [rome]'],
      /'rome'/,
    ],
    ['a day that is none', [board, 'day: 2002-07-01 }', 'day: 2002-07 }'], /switchboard.*is no day/],
    ['a state twice', [board, 'id: there', 'id: here'], /switchboard.*duplicate id 'here'/],
  ])('must name what is there: %s', (_, edit, finding) => {
    expect(findingsWith(edit).join('\n')).toMatch(finding);
  });

  it.each<[string, Edit, RegExp]>([
    ['an actor', ['en/figures/doors.yaml', '  reader:', '  writer:'], /actor at the doors 'reader' has no words/],
    ['a state', ['en/figures/switchboard.yaml', '  there: {', '  far: {'], /state 'there' has no words/],
    ['a day', ['en/figures/switchboard.yaml', 'first-day:', 'last-day:'], /day 'first-day' has no words/],
    ['a preset', ['en/figures/switchboard.yaml', '  a-story:', '  no-story:'], /preset 'a-story' has no words/],
    [
      'a result',
      ['en/figures/switchboard.yaml', 'crime: { name: What, met: It counts.,', 'crime: { name: What,'],
      /met/,
    ],
  ])('must have words: %s', (_, edit, finding) => {
    expect(findingsWith(edit).join('\n')).toMatch(finding);
  });
});
