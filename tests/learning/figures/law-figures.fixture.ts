/** The figures that run on the law, as the lesson's files set them up. */
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/content/load.ts';
import type { DoorsInput } from '../../../src/learning/figures/doors.machine.ts';
import type { SwitchboardMachineInput } from '../../../src/learning/figures/switchboard.machine.ts';

const content = loadContent(fileURLToPath(new URL('../../../content', import.meta.url)));

const [firstActor, ...actors] = content.doors.actors;
const [firstPreset, ...presets] = content.switchboard.presets.map(({ id, sources: _, also = null, ...positions }) => ({
  id,
  positions: { ...positions, also, isConsidered: false },
}));
if (!firstActor || !firstPreset) throw new RangeError('The lesson has nobody at the doors, or no situation to show.');

export const doorsInput: DoorsInput = {
  setting: { facts: content.doors.facts, on: content.doors.on },
  actors: [firstActor, ...actors],
};
export const switchboardInput: SwitchboardMachineInput = {
  states: content.switchboard.states,
  askedOn: content.switchboard.askedOn,
  presets: [firstPreset, ...presets],
};
export const daysOfBoard = content.switchboard.days.map(({ day }) => day);
