import type { UiWords } from '../../content/lesson.ts';

/** The parts of the page for teachers in their order, by the id that links lead to. */
export const teachSections = (ui: UiWords['teach']): { id: string; title: string }[] => [
  { id: 'overview', title: ui.overview },
  { id: 'objectives', title: ui.objectives },
  { id: 'plans', title: ui.plans },
  { id: 'marking', title: ui.marking },
  { id: 'questions', title: ui.questions },
  { id: 'care', title: ui.care },
  { id: 'frameworks', title: ui.frameworks },
  { id: 'sheets', title: ui.sheets },
  { id: 'embed', title: ui.embed.title },
  { id: 'results', title: ui.results.title },
];
