/** Contrast and distance of colours, as the guidelines and the eye count them. For stories and tests; nothing ships. */

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/**
 * A colour as a style sheet or `getComputedStyle` writes it: `#rgb`, `#rrggbb` or `rgb(1, 2, 3)`.
 * @throws {RangeError} for every other text, also for a colour that lets something through: its contrast depends on that
 */
export function colourOf(text: string): Colour {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  const rgb = /^rgb\((\d+),? (\d+),? (\d+)\)$/.exec(text);
  const found = short ?? long ?? rgb;
  if (!found) throw new RangeError(`'${text}' is no opaque colour of the form #rrggbb or rgb(r, g, b).`);
  const [, ...parts] = found;
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    rgb ? Number(part) : Number.parseInt(short ? part + part : part, 16),
  );
  return [red, green, blue];
}

/** Light of a colour, without the curve of the screen: each part from 0 to 1. */
const linear = (colour: Colour) => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return [red, green, blue] as const;
};
type Light = ReturnType<typeof linear>;

const times = ([red, green, blue]: Light, matrix: readonly Light[]) => {
  const [a = 0, b = 0, c = 0] = matrix.map((row) => row[0] * red + row[1] * green + row[2] * blue);
  return [a, b, c] as const;
};

const luminance = (colour: Colour) => times(linear(colour), [[0.2126, 0.7152, 0.0722]])[0];

/** The ratio of WCAG 2, from 1 to 21; the order of the two does not matter. */
export function contrastOf(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** How the light of a colour arrives at an eye without one kind of cone (Machado, Oliveira and Fernandes 2009). */
const visions = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Light[]>;
export type Vision = keyof typeof visions;
export const visionNames = Object.keys(visions) as readonly Vision[]; // the keys of the object above

/** What an eye of that kind sees of the colour. */
export function seenBy(vision: Vision, colour: Colour): Colour {
  const [red = 0, green = 0, blue = 0] = times(linear(colour), visions[vision]).map((part) => {
    const light = Math.min(1, Math.max(0, part));
    return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
  });
  return [red, green, blue];
}

/** In CIE L*a*b*, where equal ways look about equally far. */
function lab(colour: Colour) {
  const [x = 0, y = 0, z = 0] = times(linear(colour), [
    [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
    [0.2126729, 0.7151522, 0.072175],
    [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
  ]).map((part) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)] as const;
}

/** How far apart two colours look (CIE 1976): 2 is just seen, 100 is from black to white. */
export function distanceOf(one: Colour, other: Colour): number {
  const [from, to] = [lab(one), lab(other)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}
