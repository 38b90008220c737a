import { LayoutGroup, LazyMotion, MotionConfig, type Transition } from 'framer-motion';
import { type ReactNode, useId, useSyncExternalStore } from 'react';

const features = () => import('./motion-features.ts').then((module) => module.default);
const noChange = () => () => undefined;
/** An embed can ask for less motion than the reader's system does. */
const isStill = () => document.documentElement.dataset.motion === 'reduce';

/** Lets `m` components inside move from place to place; nothing moves for a reader who asked for less motion. */
export function Moving({ transition, children }: { transition: Transition; children: ReactNode }) {
  const id = useId();
  const reducedMotion = useSyncExternalStore(noChange, isStill, () => false) ? 'always' : 'user';
  return (
    <MotionConfig reducedMotion={reducedMotion} transition={transition}>
      <LazyMotion features={features} strict>
        <LayoutGroup id={id}>{children}</LayoutGroup>
      </LazyMotion>
    </MotionConfig>
  );
}
