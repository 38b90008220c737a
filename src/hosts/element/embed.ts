import { LessonElement } from './lesson-element.ts';
import { followPlainFrames } from './plain-frames.ts';

// The script may stand on a page twice, once for each lesson on it.
if (!customElements.get('icc-lesson')) {
  customElements.define('icc-lesson', LessonElement);
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement) followPlainFrames(new URL('.', currentScript.src).href);
}
