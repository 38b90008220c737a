import { Drawing, type DrawingProps, ink } from './Drawing.tsx';

/** The letter, closed: 30 px wide where it marks the place, larger where it lies in a figure. */
export function Letter({ className, isFine = false }: DrawingProps & { isFine?: boolean }) {
  return (
    <Drawing box="0 0 36 26" className={className}>
      <path className={ink.letter} d="M2 2h32v22H2z" />
      <path className={ink.flap} d="M2 2h32L18 15z" />
      <path className={isFine ? ink.fine : ink.letterLine} d="M2 2h32v22H2zM2 2l16 13L34 2" />
    </Drawing>
  );
}

/** Behind the sheet of the open letter: the flap, turned up. */
export function LetterBack({ className }: DrawingProps) {
  return (
    <Drawing box="0 0 520 659" className={className}>
      <path className={ink.flap} d="M30 404 260 250 490 404 260 552z" />
      <path className={ink.edge} d="M30 404 260 250 490 404" />
    </Drawing>
  );
}

/** In front of the sheet: the envelope's pocket. */
export function LetterPocket({ className }: DrawingProps) {
  return (
    <Drawing box="0 0 520 659" className={className}>
      <path className={ink.letter} d="M30 404 260 552 490 404V658H30z" />
      <path className={ink.edge} d="M30 404V658H490V404" />
      <path className={ink.letterLine} d="M30 404 260 552 490 404M30 658 208 519M490 658 312 519" />
    </Drawing>
  );
}
