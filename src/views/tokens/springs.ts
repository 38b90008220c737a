/**
 * How things move that layout animation carries: little bounce, always interruptible. No style sheet can hold these, and
 * they stand alone so that a browser loads no other token with them.
 */
export const springs = {
  letter: { type: 'spring', stiffness: 260, damping: 30, mass: 1 },
  card: { type: 'spring', stiffness: 420, damping: 36, mass: 1 },
} as const;
