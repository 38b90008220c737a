import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { MapBox, MapLayout } from '../../../learning/claims/map-layout.ts';
import type { Nearness } from '../../../learning/figures/claims-map.machine.ts';
import { Box } from './Box.tsx';
import { bandsFrom, bandsOf } from './bands.ts';
import styles from './Canvas.module.css';
import { Lines } from './Lines.tsx';
import { Gap } from './Node.tsx';
import type { FormProps } from './Outline.tsx';
import { inRem, scaleOf } from './scale.ts';
import { stepFrom } from './steps.ts';
import { usePan } from './use-pan.ts';

export type CanvasProps = FormProps & { layout: MapLayout; nearness: Nearness };

/** How much of the map its view shows at once, in units of the layout at full size. */
const SEEN = 720;

/**
 * The map itself: panned as any page is scrolled, or by the pointer; looked at from three distances. One card is a stop of
 * the Tab key; from there the arrow keys follow the lines.
 */
export function Canvas({ told, layout, nearness, shown, chosen, onChoose }: CanvasProps) {
  const { map } = told.data.words;
  const view = useRef<HTMLElement>(null);
  const [first] = layout.boxes.filter(({ id, isGap }) => !isGap && told.byId.get(id)?.node === 'claim');
  const [at, setAt] = useState(chosen ?? first?.id ?? null);
  const stop = at !== null && shown.has(at) ? at : ([...shown][0] ?? null);
  const scale = scaleOf[nearness];
  // At the first claim, with all that stands above it at its side; or at what was chosen before.
  const begin = layout.boxes.find(({ id }) => id === chosen) ?? (first && { x: first.x, y: 0 });
  // What is in sight is drawn first, all else right after.
  const isWhole = useDeferredValue(true, false);
  const bands = useMemo(() => bandsOf(layout), [layout]);
  const beginY = begin?.y ?? 0;
  const drawn = useMemo(
    () => (isWhole ? bands : bandsFrom(bands, beginY, SEEN / scale)),
    [isWhole, bands, beginY, scale],
  );
  const lines = useMemo(() => {
    const ids = new Set(drawn.flatMap(({ boxes }) => boxes.map(({ id }) => id)));
    return layout.lines.filter(({ from, to }) => ids.has(from) || ids.has(to));
  }, [layout, drawn]);
  usePan(view, scale, begin);
  // What is asked for may stand elsewhere on the map.
  useEffect(() => {
    const isPart = shown.size < told.byId.size;
    if (isPart) view.current?.querySelector('button:enabled')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown, told]);
  const onKey = useCallback(
    (from: string, event: KeyboardEvent) => {
      const isTurned = getComputedStyle(event.currentTarget).direction === 'rtl';
      const next = stepFrom(layout, from, event.key, { isTurned, shown });
      if (next === null) return;
      event.preventDefault();
      view.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next)}"]`)?.focus();
    },
    [layout, shown],
  );
  return (
    <section className={styles.view} ref={view} aria-label={map.pan}>
      <div
        className={styles.room}
        style={{ inlineSize: inRem(layout.width * scale), blockSize: inRem(layout.height * scale) }}
      >
        <div
          className={styles.map}
          data-nearness={nearness}
          style={{ inlineSize: inRem(layout.width), blockSize: inRem(layout.height), scale: String(scale) }}
        >
          <Lines layout={layout} lines={lines} shown={shown} chosen={chosen} />
          {drawn.map(({ y, height, boxes }) => (
            <div
              key={y}
              className={styles.band}
              style={{ insetBlockStart: inRem(y), inlineSize: inRem(layout.width), blockSize: inRem(height) }}
            >
              {boxes.map((box) =>
                box.isGap ? (
                  <GapBox key={`${box.id} gap`} told={told} box={box} shown={shown} />
                ) : (
                  <Box
                    key={box.id}
                    told={told}
                    box={box}
                    isDim={!shown.has(box.id)}
                    isChosen={box.id === chosen}
                    isStop={box.id === stop}
                    onChoose={onChoose}
                    onReach={setAt}
                    onKey={onKey}
                  />
                ),
              )}
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function GapBox({ told, box, shown }: Pick<CanvasProps, 'told' | 'shown'> & { box: MapBox }) {
  const node = told.byId.get(box.id);
  if (!node) return null;
  const { x, y, width, height } = box;
  return (
    <div
      className={styles.gap}
      data-dim={!shown.has(box.id) || undefined}
      style={{
        insetInlineStart: inRem(x),
        insetBlockStart: inRem(y),
        inlineSize: inRem(width),
        blockSize: inRem(height),
      }}
    >
      <Gap told={told} node={node} />
    </div>
  );
}
