import type { ReactNode } from 'react';

/** Words for those who listen, where the others see a shape. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="sr">{children}</span>;
}
