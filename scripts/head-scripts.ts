import { type Content, lessonOf } from '../src/content/load.ts';
import { grounds } from '../src/hosts/page/grounds.ts';
import { bundle } from './bundle.ts';

/** What every page carries in its head: see `early.ts`. */
export const earlyScript = () => bundle('src/hosts/page/early.ts');

/** What pages load there where their address has parameters: see `asked.ts`. */
export const askedScript = (content: Content) =>
  bundle('src/hosts/page/asked.ts', {
    __STEPS__: JSON.stringify(lessonOf(content, content.languages[0] ?? '').steps.map(({ id }) => id)),
    __LANGUAGES__: JSON.stringify(content.languages),
    __GROUNDS__: JSON.stringify(grounds),
  });
