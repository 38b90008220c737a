import { type Content, lessonOf } from '../src/content/load.ts';
import { paper } from '../src/views/tokens/colours.ts';
import { bundle } from './bundle.ts';

/** What an accent lies on, and the text on it, in six digits each. */
const groundsOf = (theme: 'light' | 'dark') =>
  [paper.desk, paper.sheet, paper.inset, paper['on-ink']].map((token) => token[theme].slice(1)).join(' ');

/** What every page carries in its head: see `early.ts`. */
export const earlyScript = () => bundle('src/hosts/page/early.ts');

/** What pages load there where their address has parameters: see `asked.ts`. */
export const askedScript = (content: Content) =>
  bundle('src/hosts/page/asked.ts', {
    __STEPS__: JSON.stringify(lessonOf(content, content.languages[0] ?? '').steps.map(({ id }) => id)),
    __LANGUAGES__: JSON.stringify(content.languages),
    __GROUNDS__: JSON.stringify({ light: groundsOf('light'), dark: groundsOf('dark') }),
  });
