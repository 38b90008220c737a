import { defineConfig } from 'vitest/config';

/** The tests that say what the law and grading promise: those that a change of them must fail. */
export default defineConfig({
  test: { name: 'mutation', environment: 'node', include: ['scripts/mutation/*.suite.ts'] },
});
