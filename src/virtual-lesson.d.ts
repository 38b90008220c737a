/** Made by `scripts/content-plugin.ts`; `*` is a language, such as `en`. */
declare module 'virtual:lesson/*' {
  const lesson: import('./content/lesson.ts').Lesson;
  export default lesson;
}
