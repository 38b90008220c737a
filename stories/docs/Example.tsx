import { useEffect, useRef, useState } from 'react';
import styles from './Docs.module.css';
import type { Globals } from './use-globals.ts';

/** A story in a frame of its own: with the page's own width, theme and direction, and with ids and focus to itself. */
export type ExampleProps = { id: string; title: string; globals: Globals; height: number; isWholePage: boolean };

/** Whole pages are drawn as wide as a desk's screen, and shown smaller. */
const desk = { width: 1280, height: 800 };

export function Example({ id, title, globals, height, isWholePage }: ExampleProps) {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const element = place.current;
    if (!element || !isWholePage) return;
    const observer = new ResizeObserver(() => setScale(element.clientWidth / desk.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isWholePage]);
  // Storybook refuses other signs in an address.
  const chosen = Object.entries(globals).flatMap(([name, value]) =>
    typeof value === 'string' && /^[\w -]+$/.test(value) ? [`${name}:${value}`] : [],
  );
  const src = `./iframe.html?id=${id}&viewMode=story&globals=${encodeURIComponent(chosen.join(';'))}`;
  return (
    <div ref={place} className={styles.example} style={isWholePage ? { blockSize: desk.height * scale } : {}}>
      {isWholePage ? (
        <iframe {...{ src, title, ...desk }} loading="lazy" style={{ transform: `scale(${scale})` }} />
      ) : (
        <Fitted {...{ src, title, height }} />
      )}
    </div>
  );
}

/** As high as what it shows. */
function Fitted({ src, title, height }: { src: string; title: string; height: number }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const follow = () => {
    const element = frame.current;
    const root = element?.contentDocument?.querySelector('#storybook-root');
    if (!element || !root) return;
    new ResizeObserver(() => {
      // Measured in a frame of no height: what fills the screen would else grow with its frame.
      element.style.blockSize = '0';
      const { bottom } = root.getBoundingClientRect();
      element.style.blockSize = `${Math.min(Math.max(height, Math.ceil(bottom) + 16), desk.height)}px`;
    }).observe(root);
  };
  return <iframe ref={frame} {...{ src, title }} loading="lazy" onLoad={follow} />;
}
