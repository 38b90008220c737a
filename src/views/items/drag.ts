/**
 * Dragging by pointer: an extra, loaded apart, for items that work without it. Everything is found in the root
 * by `data-drag` (an id that can be dragged) and `data-drop` (a place that takes it).
 */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

export type OnDropped = (part: string, place: string) => void;

/** Makes what stands in the root draggable, until the function that it returns is called. */
export function attachDrag(root: HTMLElement, onDropped: OnDropped): () => void {
  root.dataset.draggable = '';
  const sources = [...root.querySelectorAll<HTMLElement>('[data-drag]')].map((element) =>
    draggable({
      element,
      getInitialData: () => ({ root, part: element.dataset.drag }),
      onDragStart: () => element.setAttribute('data-dragging', ''),
      onDrop: () => element.removeAttribute('data-dragging'),
    }),
  );
  const places = [...root.querySelectorAll<HTMLElement>('[data-drop]')].map((element) =>
    dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data.root === root,
      onDragEnter: () => element.setAttribute('data-over', ''),
      onDragLeave: () => element.removeAttribute('data-over'),
      onDrop: ({ source }) => {
        element.removeAttribute('data-over');
        onDropped(String(source.data.part), element.dataset.drop ?? '');
      },
    }),
  );
  return combine(...sources, ...places);
}
