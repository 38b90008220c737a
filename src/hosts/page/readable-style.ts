/** The style of what the server alone draws, so that the browser's build holds its sheet; never loaded as a script. */
import { Readable } from '../../views/screens/Readable.tsx';

Object.assign(globalThis, { Readable }); // used, or the bundler would drop it together with its sheet
