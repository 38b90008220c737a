import layout from 'virtual:claims/layout';
import { expect, it } from 'vitest';
import { stepFrom } from '../../../src/views/figures/claims/steps.ts';
import { everyId } from '../../../stories/figures/claims/played.tsx';

const step = (from: string, key: string, isTurned = false) => stepFrom(layout, from, key, { isTurned, shown: everyId });

it('follows a line to what a reply answers, and back', () => {
  expect(step('no-forced-labour', 'ArrowLeft')).toBe('eu-product-plan');
  expect(step('no-forced-labour', 'ArrowRight', true)).toBe('eu-product-plan');
  expect(['no-forced-labour', 'labour-laws']).toContain(step('eu-product-plan', 'ArrowRight'));
});

it('does not follow a line that stops: no reply is reached from the letter', () => {
  expect(step('letter-crimes', 'ArrowRight')).toBeNull();
});
