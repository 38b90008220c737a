import { Drawing, type DrawingProps, ink } from './Drawing.tsx';
import { type EmblemName, emblemParts } from './Emblem.tsx';
import styles from './WayIn.module.css';

export type WayInProps = DrawingProps & {
  /** The key holder's emblem on the leaf. */
  emblem: EmblemName;
  /** `bolted`: shut after a try, with a bolt in two brackets. */
  state?: 'shut' | 'bolted' | 'open';
  /** A slot for letters, and two keyholes instead of one. */
  hasSlot?: boolean;
};

/** A door into the Court: lintel, stone frame, slate leaf, and a step before it. What moves can be stopped half-way. */
export function WayIn({ className, emblem, state = 'shut', hasSlot = false }: WayInProps) {
  return (
    <Drawing box="0 0 160 236" className={className}>
      <path className={ink.stone} d="M20 22H140V226H20z" />
      <path className={ink.line} d="M20 226V22H140V226" />
      <path className={ink.paper} d="M34 34H126V226H34z" />
      <g className={styles.leaf} data-state={state}>
        <path className={ink.slate} d="M34 34H126V226H34z" />
        <path className={ink.line} d="M34 226V34H126V226" />
        <path
          className={ink.detail}
          d={hasSlot ? 'M46 48H114V98H46zM46 156H114V212H46z' : 'M46 48H114V118H46zM46 146H114V212H46z'}
        />
        <g
          className={styles.emblem}
          transform={hasSlot ? 'translate(60 53) scale(1.25)' : 'translate(56 59) scale(1.5)'}
        >
          {emblemParts(emblem)}
        </g>
        {hasSlot ? <Slot /> : <path className={ink.line} d="M117 128v12" />}
      </g>
      <path className={`${ink.paper} ${ink.line}`} d="M10 10H150V22H10z" />
      <path className={ink.stone} d="M8 226H152V236H8z" />
      <path className={ink.line} d="M8 236V226H152V236" />
      <g className={styles.bolt} data-state={state}>
        <path className={`${styles.bar} ${ink.ink} ${ink.line}`} d="M16 121H144V137H16z" />
        <path className={`${ink.paper} ${ink.line}`} d="M22 115h12v28H22zM126 115h12v28h-12z" />
      </g>
    </Drawing>
  );
}

function Slot() {
  return (
    <>
      <path className={`${ink.paper} ${ink.line}`} d="M52 116h56v22H52z" />
      <path className={ink.ink} d="M59 124h42v6H59z" />
      <circle className={ink.ink} cx="118" cy="146" r="3" />
      <circle className={ink.ink} cx="118" cy="157" r="3" />
    </>
  );
}
