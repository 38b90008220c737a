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
