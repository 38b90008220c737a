/** How things of the figures move: little bounce, always interruptible. */
export const springs = {
  letter: { type: 'spring', stiffness: 260, damping: 30, mass: 1 },
  card: { type: 'spring', stiffness: 420, damping: 36, mass: 1 },
} as const;
