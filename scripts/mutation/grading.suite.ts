/** Every test of grading. */
import { load } from './load.ts';

await load(import.meta.glob(['../../tests/learning/grade.test.ts', '../../tests/learning/items/*.test.ts']));
