/** The ways of reporting; `none` keeps progress in the browser alone. */
export type Way = 'cmi5' | 'scorm12' | 'scorm2004' | 'iframe' | 'none';

const isScorm = (built: string | null): built is 'scorm12' | 'scorm2004' =>
  built === 'scorm12' || built === 'scorm2004';

/**
 * Picks the way once, when the page opens.
 * @param search of the address
 * @param built what a package was built for; `null` for a page of a site
 */
export function chooseWay(search: string, built: string | null, isFramed: boolean): Way {
  const asked = new URLSearchParams(search);
  if (asked.get('report') === 'none') return 'none';
  if (['fetch', 'endpoint', 'registration'].every((name) => asked.get(name))) return 'cmi5';
  return isScorm(built) ? built : isFramed ? 'iframe' : 'none';
}
