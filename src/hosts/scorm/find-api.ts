/** What a SCORM runtime offers; every result is from outside and may be anything. */
export type Api = Readonly<Record<string, unknown>>;
export type ApiName = 'API' | 'API_1484_11';

/** A window as far as it can be looked into: one of another origin throws at every look. */
export type Frame = { readonly parent?: unknown; readonly opener?: unknown; readonly top?: unknown };

/** As many windows upwards as the standard asks to look through, and some. */
const furthest = 50;
/** Some LMSs put their API there after the lesson has loaded. */
const interval = 100;
const patience = 2000;

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

/** A property of a window; `undefined` where it belongs to another origin. */
function look(frame: unknown, name: string): unknown {
  try {
    return isObject(frame) ? Reflect.get(frame, name) : undefined;
  } catch {
    return undefined; // a window of another origin, which is none of ours
  }
}

function upwards(frame: unknown, name: ApiName): Api | null {
  let here = frame;
  for (let step = 0; step <= furthest && isObject(here); step += 1) {
    const api = look(here, name);
    if (isObject(api)) return api as Api; // its methods are looked at one by one where they are called
    const parent = look(here, 'parent');
    if (parent === here) return null;
    here = parent;
  }
  return null;
}

/** Looks for the API in the windows around, then in the one that opened this one, then in the one that opened all. */
export function findApi(frame: Frame, name: ApiName): Api | null {
  const opener = look(frame, 'opener');
  return upwards(frame, name) ?? upwards(opener, name) ?? upwards(look(look(frame, 'top'), 'opener'), name);
}

/** Looks again for two seconds; `null` where none turns up. */
export async function awaitApi(frame: Frame, name: ApiName): Promise<Api | null> {
  for (let waited = 0; ; waited += interval) {
    const api = findApi(frame, name);
    if (api || waited >= patience) return api;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
