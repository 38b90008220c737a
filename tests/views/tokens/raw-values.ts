/** Finds what a style sheet writes out although it belongs to the tokens. */
import postcss from 'postcss';

/** Every colour that CSS has a name for; `transparent`, `currentcolor` and the reader's own colours are no design. */
const namedColours =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood ' +
  'cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray ' +
  'darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen ' +
  'darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue ' +
  'firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew ' +
  'hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan ' +
  'lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray ' +
  'lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue ' +
  'mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred ' +
  'midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid ' +
  'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple ' +
  'rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue ' +
  'slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white ' +
  'whitesmoke yellow yellowgreen';

const colour = new RegExp(
  `#[\\da-f]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\\(|(?<![\\w-])(${namedColours.replaceAll(' ', '|')})(?![\\w(-])`,
  'i',
);
const duration = /(?<![\w.#-])[\d.]+m?s\b/i;
const easing = /\b(cubic-bezier|linear|steps)\(|(?<![\w-])(ease(-in|-out|-in-out)?|linear)(?![\w(-])/i;
const moves = /^(transition|animation)/;

function faultOf(property: string, value: string): string | null {
  if (property === 'z-index') return value === 'auto' || value.startsWith('var(--z-') ? null : 'a layer';
  if (colour.test(value)) return 'a colour';
  if (duration.test(value)) return 'a duration';
  return moves.test(property) && easing.test(value) ? 'an easing' : null;
}

/** Lines of the form `line: what is written out: the declaration`; names, addresses and tokens are passed over. */
export function rawValuesIn(sheet: string): string[] {
  const found: string[] = [];
  postcss.parse(sheet).walkDecls((declaration) => {
    const value = declaration.value
      .replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '')
      .replace(/--[\w-]+/g, (name) => (name.startsWith('--z-') ? name : '--'));
    const fault = faultOf(declaration.prop, value);
    if (fault) found.push(`${declaration.source?.start?.line}: ${fault} that is no token: ${declaration}`);
  });
  return found;
}
