/** As on a page whose scripts run; without the class a figure shows all it has to be read. */
export function withScript() {
  document.documentElement.classList.add('js');
  return () => document.documentElement.classList.remove('js');
}
