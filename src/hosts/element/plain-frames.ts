import { hear } from './hear.ts';
import { createHeights, type Heights } from './height.ts';

/**
 * Frames of the lesson that stand in the page without the element get the height of their content, too, and nothing else
 * of what the lesson says is heard.
 * @param root address of the lesson: other frames are left alone
 */
export function followPlainFrames(root: string): void {
  const heights = new WeakMap<HTMLIFrameElement, Heights>();
  addEventListener('message', ({ data, source }) => {
    const message = hear(data);
    if (message?.type !== 'resize') return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    if (!source || !frame?.src.startsWith(root)) return;
    const take = heights.get(frame) ?? createHeights(() => performance.now());
    heights.set(frame, take);
    const height = take(message.height);
    if (height !== null) frame.style.blockSize = `${height}px`;
  });
}
