/** Times and durations as each version of SCORM writes them. */
const two = (value: number) => String(value).padStart(2, '0');

/** Hundredths of a second, so that no rounding gives sixty seconds. */
function split(seconds: number) {
  const hundredths = Math.round(Math.max(0, seconds) * 100);
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: Math.floor(hundredths / 100) % 60,
    hundredths: hundredths % 100,
  };
}

/** SCORM 1.2: `HHHH:MM:SS.ss`; more than 9999 hours count as 9999. */
export function timespan12(seconds: number): string {
  const { hours, minutes, seconds: rest, hundredths } = split(Math.min(seconds, 9999 * 3600));
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(rest)}.${two(hundredths)}`;
}

/** SCORM 1.2: the time of day `HH:MM:SS`, on the learner's clock. */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** SCORM 2004: in UTC with hundredths of a second, without which Moodle refuses the `Z`. */
export const timestamp = (at: number): string => new Date(at).toISOString().replace(/(\.\d\d)\dZ$/, '$1Z');
