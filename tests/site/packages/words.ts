/** What the learner is told of their progress; no page carries it, as few of them show it. */
import { pageWords } from '../../../src/content/load.ts';
import { content } from '../../hosts/report/real-lesson.ts';
import { lang } from '../lesson.ts';

export const { keeping } = pageWords(content, lang, { kind: 'cover' }).ui;
