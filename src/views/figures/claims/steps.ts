import type { MapBox, MapLayout } from '../../../learning/claims/map-layout.ts';

type Way = { isTurned: boolean; shown: ReadonlySet<string> };

const middle = ({ y, height }: MapBox) => y + height / 2;
const nearest = (boxes: readonly MapBox[], to: MapBox): MapBox | undefined =>
  [...boxes].sort((a, b) => Math.abs(middle(a) - middle(to)) - Math.abs(middle(b) - middle(to)))[0];

/** Along a line to the column on one side; within the column up and down. `null` where no card lies there. */
export function stepFrom(
  { boxes, lines }: MapLayout,
  from: string,
  key: string,
  { isTurned, shown }: Way,
): string | null {
  const here = boxes.find(({ id, isGap }) => id === from && !isGap);
  if (!here) return null;
  const cards = boxes.filter(({ id, isGap }) => !isGap && id !== from && shown.has(id));
  const sideways = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (sideways !== undefined) {
    const side = isTurned ? -sideways : sideways;
    // A line that stops leads nowhere, and so do the keys.
    const leading = lines.filter(({ bars }) => bars === undefined);
    const linked = new Set(leading.flatMap(({ from: a, to: b }) => (a === from ? [b] : b === from ? [a] : [])));
    return (
      nearest(
        cards.filter(({ id, x }) => linked.has(id) && (x - here.x) * side > 0),
        here,
      )?.id ?? null
    );
  }
  const along = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (along === undefined) return null;
  return (
    nearest(
      cards.filter(({ x, y }) => x === here.x && (y - here.y) * along > 0),
      here,
    )?.id ?? null
  );
}
