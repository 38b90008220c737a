/** Every test of the law but those that walk all paths, which take seconds for each change. */
import { load } from './load.ts';

await load(import.meta.glob(['../../tests/law/*.test.ts', '!**/{all-paths,promises}.test.ts']));
