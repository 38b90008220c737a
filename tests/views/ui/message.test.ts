import { expect, it } from 'vitest';
import { inFull } from '../../../src/views/ui/date.ts';
import { counted, fill } from '../../../src/views/ui/message.ts';
import { plain } from '../../../src/views/ui/plain.ts';

it('fills every place of a message, as often as it is named', () => {
  expect(fill('Step {step} of {steps}: {step}', { step: 2, steps: 9 })).toBe('Step 2 of 9: 2');
});

it('refuses a message that names a value nobody gives', () => {
  expect(() => fill('Place {card} here', {})).toThrow(RangeError);
});

it('chooses the form that the language uses for a number', () => {
  const forms = { one: '{count} card', other: '{count} cards' };
  expect(counted(forms, 1, 'en')).toBe('1 card');
  expect(counted(forms, 0, 'en')).toBe('0 cards');
  const polish = { one: '{count} karta', few: '{count} karty', many: '{count} kart', other: '{count} karty' };
  expect([1, 3, 5].map((count) => counted(polish, count, 'pl'))).toEqual(['1 karta', '3 karty', '5 kart']);
});

it('falls back on the one form that every language has', () => {
  expect(counted({ other: '{count} of {total}' }, 1, 'en', { total: 4 })).toBe('1 of 4');
});

it.each([
  ['2022', '2022'],
  ['2022-09', 'September 2022'],
  ['2022-09-01', '1 September 2022'],
])('writes the date %s in full, no more exact than it is', (date, full) => {
  expect(inFull(date, 'en-GB')).toBe(full);
});

it('takes the text alone out of HTML, with its signs', () => {
  expect(plain('A <em>letter</em>, <a href="#x" data-term="x">sent</a> &amp; read: 1 &lt; 2 &#39;so&#x27;')).toBe(
    "A letter, sent & read: 1 < 2 'so'",
  );
  expect(plain('&unknown;')).toBe('&unknown;');
});
