/** The ways of reporting; `none` keeps progress in the browser alone. */
export type Way = 'cmi5' | 'scorm12' | 'scorm2004' | 'iframe' | 'none';

/**
 * Picks the way once, when the page opens.
 * @param search of the address
 * @param built the standard for which a package was built; `null` for a page of a site
 */
export function chooseWay(search: string, built: 'scorm12' | 'scorm2004' | null, isFramed: boolean): Way {
  const asked = new URLSearchParams(search);
  if (asked.get('report') === 'none') return 'none';
  if (['fetch', 'endpoint', 'registration'].every((name) => asked.get(name))) return 'cmi5';
  return built ?? (isFramed ? 'iframe' : 'none');
}
