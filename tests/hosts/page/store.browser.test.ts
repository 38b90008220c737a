import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepForFirstPaint } from '../../../src/hosts/page/first-paint.ts';
import { openStore } from '../../../src/hosts/page/store.ts';

const key = 'icc-lesson:a-lesson';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('a store', () => {
  it('keeps a text under the name of its lesson', () => {
    const store = openStore('a-lesson');
    expect(store.read()).toBeNull();
    expect(store.write('kept')).toBe(true);
    expect(openStore('a-lesson').read()).toBe('kept');
    expect(openStore('another-lesson').read()).toBeNull();
  });

  it('sets aside what cannot be understood, and leaves what is kept', () => {
    const store = openStore('a-lesson');
    store.write('kept');
    store.setAside('{broken');
    expect(localStorage.getItem(`${key}:unreadable`)).toBe('{broken');
    expect(store.read()).toBe('kept');
  });

  it('tells what another tab has written of this lesson, and nothing else', () => {
    const told: string[] = [];
    openStore('a-lesson').onOtherTab((text) => told.push(text));
    for (const [changed, newValue] of [
      [key, 'from the other tab'],
      ['icc-lesson:another-lesson', 'of another lesson'],
      [`${key}:unreadable`, 'set aside'],
      [key, null],
      [null, null],
    ])
      dispatchEvent(new StorageEvent('storage', { key: changed ?? null, newValue: newValue ?? null }));
    expect(told).toEqual(['from the other tab']);
  });
});

/** In some frames the storage is not even to be looked at; elsewhere each call is refused, or it is full. */
const refusals: Record<string, () => void> = {
  'cannot be reached': () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    });
  },
  'refuses every call': () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('Access is denied.', 'SecurityError');
      });
  },
  'is full': () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
  },
};

describe.each(Object.entries(refusals))('a store that %s', (_name, refuse) => {
  it('says that nothing is kept, and never throws', () => {
    refuse();
    const store = openStore('a-lesson');
    expect(store.read()).toBeNull();
    expect(store.write('lost')).toBe(false);
    expect(() => store.setAside('lost')).not.toThrow();
    expect(() => keepForFirstPaint('theme', 'dark')).not.toThrow();
  });
});
