import type { Lesson } from '../../content/lesson.ts';
import { type FromHost, isEnvelope, isShortText } from '../report/protocol.ts';

/** Where messages come from: the window and origin of an event. */
export type Heard = { data: unknown; source: unknown; origin: string };
export type Around = {
  /** `window.parent`. */
  parent: unknown;
  /** What the address names as the host; `null`: any. */
  host: string | null;
};

const themes = ['light', 'dark', 'auto'] as const;

/** The message of the host in which only known fields are left; `null` where it is none, is forged, or is malformed. */
export function hear({ data, source, origin }: Heard, around: Around, lesson: Lesson): FromHost | null {
  if (source !== around.parent || source === null || (around.host !== null && origin !== around.host)) return null;
  if (!isEnvelope(data)) return null;
  switch (data.type) {
    case 'hello':
      return data['save'] === undefined
        ? { type: 'hello' }
        : isShortText(data['save'])
          ? { type: 'hello', save: data['save'] }
          : null;
    case 'theme': {
      const theme = themes.find((one) => one === data['theme']);
      const { accent } = data;
      const isColour = typeof accent === 'string' && /^[0-9a-f]{6}$/i.test(accent);
      return theme || isColour ? { type: 'theme', ...(theme && { theme }), ...(isColour && { accent }) } : null;
    }
    case 'goto': {
      const step = lesson.steps.find(({ id }) => id === data['step']);
      return step ? { type: 'goto', step: step.id } : null;
    }
    case 'pause':
      return { type: 'pause' };
    default:
      return null;
  }
}
