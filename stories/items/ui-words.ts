/** The words around an item, as the lesson says them. */
import cover from 'virtual:page/en/cover';

export const { check: ui } = cover.ui;
