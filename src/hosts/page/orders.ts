import type { ReporterSetting } from '../open-reporter.ts';
import type { Desk } from './desk.ts';
import { grounds } from './grounds.ts';
import type { Navigation } from './navigation.ts';
import { wearAccent, wearTheme } from './wear.ts';

/** What a page around the lesson may ask of it, once it has introduced itself. */
export function orders({ view, send }: Desk, navigation: () => Promise<Navigation>): ReporterSetting['onOrder'] {
  return (order) => {
    switch (order.type) {
      case 'theme':
        wearTheme(order.theme);
        wearAccent(order.accent, grounds);
        return;
      case 'goto': {
        const [screen] = view().lesson.steps.find(({ id }) => id === order.step)?.screens ?? [];
        const place = screen === undefined ? null : ({ kind: 'screen', step: order.step, screen } as const);
        if (place) navigation().then(({ go }) => go(place), console.warn);
        return;
      }
      case 'pause':
        send({ type: 'SUSPENDED' });
        return;
      default:
        order satisfies never;
    }
  };
}
