import type { Slot } from '../report/slot.ts';
import { keyOf } from './read-store.ts';
import { openStore } from './store.ts';

/** In `localStorage`. A new learner does not clear it: what could not be sent is of the one whom its name tells. */
export function openSlot(name: string): Slot {
  const { read, write } = openStore(name);
  return { read, write: (text) => (text === '' ? clear(name) : write(text)) };
}

function clear(name: string): boolean {
  try {
    localStorage.removeItem(keyOf(name));
    return true;
  } catch {
    return false; // blocked: nothing was there either
  }
}
