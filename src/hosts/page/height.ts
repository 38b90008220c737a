/**
 * Tells the height that the lesson needs in a frame, whenever it changes. Nothing of the lesson may depend on the height
 * of the frame then, or the two would chase each other: `--view` stands for it in the style sheets.
 * @param tell not called while the frame is hidden
 */
export function watchHeight(tell: (height: number) => void): void {
  const root = document.documentElement;
  root.style.setProperty('--view', '0px');
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === 0 || height === last) return;
    last = height;
    tell(height);
  }).observe(root);
}
