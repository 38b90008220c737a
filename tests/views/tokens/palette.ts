import { type BrandName, brands } from '../../../src/views/tokens/brands.ts';
import { type TokenName, tokens } from '../../../src/views/tokens/groups.ts';
import type { Mode, Token, Tokens } from '../../../src/views/tokens/token.ts';
import { type Colour, colourOf } from '../../../stories/tokens/contrast.ts';

export type Look = { brand?: BrandName; theme: 'light' | 'dark'; mode?: Mode };
export type Palette = (name: TokenName) => Colour;

const plain = (token: Token, theme: Look['theme']) => ('value' in token ? token.value : token[theme]);

/** The colours that the tokens give: what a mode sets stands above what a brand sets, and that above the rest. */
export function paletteOf({ brand, theme, mode }: Look): Palette {
  const set: Tokens = brand ? brands[brand] : {};
  const resolved = (name: string): string => {
    const token = tokens[name];
    if (!token) throw new RangeError(`There is no token '${name}'.`);
    const value = (mode && token[mode]) ?? plain(set[name] ?? token, theme);
    const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
    return other ? resolved(other) : value;
  };
  return (name) => colourOf(resolved(name));
}
