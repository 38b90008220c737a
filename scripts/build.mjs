/** `npm run build`: notes what it was built from, so that `npm start` and `npm run export` need not build again. */
import { build } from './fresh-build.mjs';

process.exitCode = (await build()) ? 0 : 1;
