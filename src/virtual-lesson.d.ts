/** Made by `scripts/content-plugin.ts`; `*` is a language, such as `en`. */
declare module 'virtual:lesson/*' {
  const lesson: import('./content/lesson.ts').Lesson;
  export default lesson;
}
/** The same; `*` is a language and a kind of page or the id of a step, such as `en/summary`. */
declare module 'virtual:page/*' {
  const words: import('./content/lesson.ts').PageWords;
  export default words;
}
/** The same; `*` is `situation` or `case`. */
declare module 'virtual:chart/*' {
  const layout: import('./learning/figures/chart-layout.ts').ChartLayout;
  export default layout;
}
/** The same; `*` is a language. */
declare module 'virtual:simulator/*' {
  const simulator: import('./content/lesson.ts').SimulatorData;
  export default simulator;
}
declare module 'virtual:simulator/every-language' {
  const simulators: Record<string, () => Promise<{ default: import('./content/lesson.ts').SimulatorData }>>;
  export default simulators;
}
/** The same; `*` is a language. */
declare module 'virtual:claims/*' {
  const claims: import('./content/lesson.ts').ClaimsData;
  export default claims;
}
declare module 'virtual:claims/every-language' {
  const claims: Record<string, () => Promise<{ default: import('./content/lesson.ts').ClaimsData }>>;
  export default claims;
}
declare module 'virtual:claims/layout' {
  const layout: import('./learning/claims/map-layout.ts').MapLayout;
  export default layout;
}
/** The same; `*` is a language. */
declare module 'virtual:keeping/every-language' {
  const keeping: Record<string, () => Promise<{ default: import('./content/lesson.ts').UiWords['keeping'] }>>;
  export default keeping;
}
