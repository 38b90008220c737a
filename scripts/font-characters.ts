const printable = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const punctuation = '\u00a0\u2011–—‘’“”…·§°×−→';
const accented = 'àáâäåæçèéêëíîïñóôöøúûüÀÁÂÄÅÇÈÉÊËÍÎÏÑÓÔÖØÚÛÜß';

/** What the shipped fonts can draw: what an English page shows. */
export const characters = printable + punctuation + accented;
