import { Button } from '../../ui/Button.tsx';
import { Canvas, type CanvasProps } from './Canvas.tsx';
import styles from './Desk.module.css';
import { Details } from './Details.tsx';
import { Key } from './Key.tsx';

export type DeskProps = CanvasProps & { onClose: () => void; onNearer: () => void; onFarther: () => void };

/** The map, and beside it its key and what was chosen. */
export function Desk({ onNearer, onFarther, onClose, ...props }: DeskProps) {
  const { told, chosen, nearness, onChoose } = props;
  const { map } = told.data.words;
  return (
    <div className={styles.desk}>
      <div className={styles.canvas}>
        <Canvas {...props} />
        <div className={styles.zoom}>
          <Button kind="quiet" onClick={onNearer} waiting={nearness === 'near'}>
            {map.nearer}
          </Button>
          <Button kind="quiet" onClick={onFarther} waiting={nearness === 'whole'}>
            {map.farther}
          </Button>
          <p className={styles.keys}>{map.keys}</p>
        </div>
      </div>
      <div className={styles.side}>
        <Key told={told} lines={props.layout.lines} />
        <div className={styles.chosen}>
          {chosen === null ? (
            <p className={styles.choose}>{map.choose}</p>
          ) : (
            <Details told={told} id={chosen} onChoose={onChoose} onClose={onClose} />
          )}
        </div>
      </div>
    </div>
  );
}
