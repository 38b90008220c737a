import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that walk every path take seconds; most mutants are caught before. */
const isSlow = ({ moduleId }: TestSpecification) => /(all-paths|promises)\.test\.ts$/.test(moduleId);

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return [...files].sort((one, other) => Number(isSlow(one)) - Number(isSlow(other)));
  }
}

/** The tests that say what the law and grading promise: those that a change of them must fail. */
export default defineConfig({
  test: {
    name: 'mutation',
    environment: 'node',
    include: ['tests/law/**/*.test.ts', 'tests/learning/items/**/*.test.ts', 'tests/learning/grade.test.ts'],
    sequence: { sequencer: QuickFirst },
  },
});
