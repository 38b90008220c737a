import { afterEach, expect, it, vi } from 'vitest';
import { openSlot } from '../../../src/hosts/page/slot.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('keeps what could not be sent under its name, and leaves nothing once it was', () => {
  const slot = openSlot('unsent:a-lesson:a-learner');
  expect(slot.read()).toBeNull();
  expect(slot.write('icc1')).toBe(true);
  expect(localStorage.getItem('icc-lesson:unsent:a-lesson:a-learner')).toBe('icc1');
  expect(openSlot('unsent:a-lesson:another').read()).toBeNull();
  expect(slot.write('')).toBe(true);
  expect(localStorage).toHaveLength(0);
});

it('says that it cannot, where the storage is blocked', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The document is sandboxed.', 'SecurityError');
  });
  const slot = openSlot('unsent:a-lesson:a-learner');
  expect([slot.read(), slot.write('icc1'), slot.write('')]).toEqual([null, false, false]);
});
