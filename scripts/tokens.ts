/** `npm run tokens`: writes `src/views/tokens.css` and `src/views/themes/*.css` from `src/views/tokens/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { styleSheets } from '../src/views/tokens/style-sheets.ts';

mkdirSync('src/views/themes', { recursive: true });
for (const [path, text] of Object.entries(styleSheets())) writeFileSync(`src/views/${path}`, text);
