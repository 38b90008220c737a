import every from 'virtual:keeping/every-language';
import { mergeRecords } from '../../learning/saved.ts';
import type { Keeping } from '../../views/screens/site.ts';
import { fromLine } from '../report/suspend/read.ts';
import { toLine } from '../report/suspend/write.ts';
import type { Desk } from './desk.ts';

/** The learner's progress as a code, and back: for browsers that keep nothing, and for the way to another one. */
export function keepingOf({
  lesson,
  view,
  send,
}: Pick<Desk, 'lesson' | 'view' | 'send'>): Pick<Keeping, 'code' | 'take'> {
  return {
    code: () => toLine(lesson, view().snapshot.context, Date.now()),
    take: (code) => {
      const { saved } = fromLine(code.trim(), lesson);
      if (!saved) return false;
      const { record } = view().snapshot.context;
      // Whoever pastes a code says that it is their own: what was answered here meanwhile joins it.
      const theirs = { ...saved.record, learner: record.learner };
      send({ type: 'PROGRESS_MERGED', record: mergeRecords(theirs, record) });
      send({ type: 'NOTICE_READ', notice: 'other-tab' });
      return true;
    },
  };
}

/** Fetches the words for where progress is kept, in the language of the page, and anew where that changes. */
export function speak({ view, subscribe }: Desk, onWords: (words: Keeping['words']) => void): void {
  let spoken = '';
  const bring = () => {
    const { lang } = view().page;
    if (lang === spoken) return;
    spoken = lang;
    every[lang]?.().then((words) => onWords(words.default), console.warn); // without them the lesson goes on
  };
  subscribe(bring);
  bring();
}
