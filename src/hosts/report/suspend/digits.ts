/**
 * Numbers as text of the URL-safe alphabet of base 64 (RFC 4648, 5): five bits a character, the sixth says that more
 * follow. So a number knows its own end, and small ones take one character.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const more = 32;

/** @param value a whole number from 0; anything else counts as the nearest such number */
export function toDigits(value: number): string {
  let left = Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.round(value) || 0));
  let text = '';
  do {
    const low = left % more;
    left = Math.floor(left / more);
    text += alphabet[low + (left > 0 ? more : 0)];
  } while (left > 0);
  return text;
}

export const toList = (values: readonly number[]): string => [values.length, ...values].map(toDigits).join('');

/** A number of so many characters, whatever its size: the highest places are cut off. */
export function toCode(value: number, length: number): string {
  let left = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text += alphabet[left % 64];
    left = Math.floor(left / 64);
  }
  return text;
}

/** Reads such text from its beginning. Each reading throws a `RangeError` where the text has ended or is no such text. */
export class Digits {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }
  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }
  /** Passes over what is left. */
  leave(): void {
    this.#at = this.#text.length;
  }
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= more) {
      const digit = alphabet.indexOf(this.code(1));
      value += (digit % more) * scale;
      if (!Number.isSafeInteger(value)) throw new RangeError('A number is too large.');
      if (digit < more) return value;
    }
  }
  list(): number[] {
    return Array.from({ length: this.number() }, () => this.number());
  }
  code(length: number): string {
    const code = this.#text.slice(this.#at, this.#at + length);
    if (code.length < length || /[^\w-]/.test(code)) throw new RangeError('The text ends, or holds another sign.');
    this.#at += length;
    return code;
  }
}
