import type { Policy } from '../../learning/lesson-events.ts';

export type Parameters = {
  policy: Policy;
  /** For the draw of items; chosen by chance where the address names none. */
  seed: number | null;
};

/** Reads what an address asks for; an unknown name or value is passed over. */
export function readParameters(search: string): Parameters {
  const asked = new URLSearchParams(search);
  const seed = Number(asked.get('seed')?.trim() || Number.NaN); // an empty text would be 0
  return {
    policy: asked.get('policy') === 'guided' ? 'guided' : 'open',
    seed: Number.isSafeInteger(seed) && seed >= 0 ? seed : null,
  };
}
