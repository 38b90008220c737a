import { LessonElement } from './lesson-element.ts';

// The script may stand on a page twice, once for each lesson on it.
if (!customElements.get('icc-lesson')) customElements.define('icc-lesson', LessonElement);
