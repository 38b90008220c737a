import { Drawing, ink } from '../drawings/Drawing.tsx';
import { LetterBack, LetterPocket } from '../drawings/Letter.tsx';
import { Signatures } from '../drawings/Signatures.tsx';
import styles from './OpenLetter.module.css';

export type OpenLetterProps = { address: string; quotation: string; className?: string | undefined };

/** The letter with its quotation and signatures, rising out of the envelope. */
export function OpenLetter({ address, quotation, className = '' }: OpenLetterProps) {
  return (
    <div className={`${styles.letter} ${className}`}>
      <LetterBack />
      <div className={styles.sheet}>
        <Drawing box="0 0 520 659" className={styles.paper}>
          <path className={ink.letterPaper} d="M72 8H448V600H72z" />
          <path className={ink.edge} d="M72 600V8H448V600" />
        </Drawing>
        <p className={styles.address}>{address}</p>
        <blockquote className={styles.quotation}>{quotation}</blockquote>
        <Signatures className={styles.signatures} rowClassName={styles.row} />
      </div>
      <LetterPocket />
    </div>
  );
}
