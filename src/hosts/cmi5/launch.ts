/** What the address of a cmi5 launch holds (AICC cmi5, 8.1). */
export type Launch = {
  /** With a slash at its end. */
  endpoint: string;
  fetch: string;
  registration: string;
  activityId: string;
  /** As JSON, as the launching system wrote it. */
  actor: object;
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns `null` where a part is missing or cannot be read */
export function readLaunch(search: string): Launch | null {
  const asked = new URLSearchParams(search);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map((name) =>
    asked.get(name),
  );
  if (!endpoint || !fetch || !registration || !activityId) return null;
  try {
    const actor: unknown = JSON.parse(asked.get('actor') ?? '');
    return isObject(actor)
      ? { endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`, fetch, registration, activityId, actor }
      : null;
  } catch {
    return null; // an actor that is no JSON: nobody to report for
  }
}
