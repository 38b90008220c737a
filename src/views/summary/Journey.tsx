import styles from './Journey.module.css';

/** The way of the letter: posted, through the slot, read and filed, and sent again with something new. */
export function Journey({ words }: { words: { posted: string; slot: string; filed: string; again: string } }) {
  return (
    <figure className={styles.journey}>
      <svg viewBox="0 0 560 136" aria-hidden="true">
        <path d="M0 132H560" className={styles.line} />
        <Envelope x={14} y={68} />
        <g transform="translate(160 6)">
          <path d="M6 9h74v117H6z" className={styles.stone} />
          <path d="M15 18h56v108H15z" className={styles.slate} />
          <path d="M0 0h86v9H0z" className={styles.paper} />
          <path d="M23 26h40v28H23zM23 88h40v30H23z" className={styles.fine} />
          <path d="M24 62h38v17H24z" className={styles.paper} />
          <path d="M29 69h28v4H29z" className={styles.ink} />
        </g>
        <g transform="translate(300 44)">
          <path d="M0 88V8h40l9 12h61v68z" className={styles.slate} />
          <path d="M18 28h74v44H18z" className={styles.letter} />
          <path d="M18 28h74L55 55z" className={styles.flap} />
          <path d="M0 50h110v38H0z" className={styles.slate} />
        </g>
        <Envelope x={458} y={68} />
        <g transform="translate(458 68)">
          <path d="M58 30h26v26H58z" className={styles.paper} />
          <path d="M71 36v14M64 43h14" className={styles.line} />
        </g>
      </svg>
      <ol className={styles.stations}>
        <li>{words.posted}</li>
        <li>{words.slot}</li>
        <li>{words.filed}</li>
        <li>{words.again}</li>
      </ol>
    </figure>
  );
}

function Envelope({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0 0h92v64H0z" className={styles.letter} />
      <path d="M0 0h92L46 37z" className={styles.flap} />
    </g>
  );
}
