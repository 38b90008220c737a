import { fileURLToPath } from 'node:url';
import { lessonOf, loadContent } from '../../../src/content/load.ts';

/** The lesson as it is published: what has to fit is measured by it. */
export const content = loadContent(fileURLToPath(new URL('../../../content', import.meta.url)));
export const lesson = lessonOf(content, 'en');
