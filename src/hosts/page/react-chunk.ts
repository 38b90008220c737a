/** Evaluated alone, before anything that needs it: see `entry.ts`. */
export { createElement, startTransition } from 'react';
export { hydrateRoot } from 'react-dom/client';
