import type { Nearness } from '../../../learning/figures/claims-map.machine.ts';

/** How large the map is drawn, looked at from each distance. */
export const scaleOf = { whole: 0.24, far: 0.55, near: 1 } satisfies Record<Nearness, number>;

/** Of sixteenths of a rem: what is drawn grows with the reader's letters. */
export const inRem = (units: number) => `${units / 16}rem`;
