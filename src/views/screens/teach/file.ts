/** An address that a link with `download` saves as a file: no script and no host is needed for that. */
export const fileAddress = (text: string, type: 'text/plain' | 'text/csv'): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

/** A name of letters, digits and hyphens, such as `from-letter-to-courtroom-amina-k.txt`. */
export const fileName = (parts: readonly string[], ending: 'txt' | 'csv'): string =>
  `${parts
    .map((part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-')}.${ending}`;
