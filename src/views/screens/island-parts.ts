/** The parts of a page that its first answer can do without: one chunk, fetched once the page answers. */

export { figures } from './figures/figures.ts';
export { default as InPlaceCards } from './InPlaceCards.tsx';
export { default as Notices } from './Notices.tsx';
export { default as PageFooter } from './PageFooter.tsx';
export { default as PageMasthead } from './PageMasthead.tsx';
export { default as StepRail } from './StepRail.tsx';
