type Place = `${number}` | `${number}${'bis' | 'ter'}`;

/** An article of the Rome Statute, such as `15(2)` or `8bis`; of the UN Charter with its prefix. */
export type Article = `${'' | 'UN Charter '}${Place}${'' | `(${string})`}`;
