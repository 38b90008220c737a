import { type RefObject, useEffect, useRef } from 'react';
import type { choicesOf, Filter } from '../../../learning/claims/filter.ts';
import type { MapLayout } from '../../../learning/claims/map-layout.ts';
import type { ClaimsForm, Nearness } from '../../../learning/figures/claims-map.machine.ts';
import { Button } from '../../ui/Button.tsx';
import { fill } from '../../ui/message.ts';
import { Cards } from './Cards.tsx';
import styles from './ClaimsMap.module.css';
import { Desk } from './Desk.tsx';
import { Filters } from './Filters.tsx';
import { Outline } from './Outline.tsx';
import { PairTable } from './PairTable.tsx';
import { Segments } from './Segments.tsx';
import { Tally } from './Tally.tsx';
import { brief, type Told } from './told.ts';
import { useWide } from './use-wide.ts';

export type ClaimsMapProps = {
  told: Told;
  layout: MapLayout;
  form: ClaimsForm;
  filter: Filter;
  choices: ReturnType<typeof choicesOf>;
  shown: ReadonlySet<string>;
  chosen: string | null;
  nearness: Nearness;
  onForm: (form: ClaimsForm) => void;
  onFilter: (filter: Partial<Filter>) => void;
  onClear: () => void;
  onChoose: (node: string) => void;
  onClose: () => void;
  onNearer: () => void;
  onFarther: () => void;
  onRebuild: () => void;
};

/**
 * The argument graph as a map, as a table of claims and replies and as text; what was chosen stays chosen from one to the
 * other. On a narrow page the map is a column of cards. `claimsMapMachine` keeps the state.
 */
export function ClaimsMap(props: ClaimsMapProps) {
  const { told, form, filter, choices, shown, chosen, onForm, onFilter, onClear, onRebuild } = props;
  const { map } = told.data.words;
  const place = useRef<HTMLDivElement>(null);
  useSamePlace(place, form, chosen);
  const isWide = useWide();
  const node = told.byId.get(chosen ?? '');
  return (
    <div className={styles.claims}>
      <div className={styles.bar}>
        <Segments
          label={map.forms}
          options={[
            ['map', map.asMap],
            ['table', map.asTable],
            ['outline', map.asOutline],
          ]}
          chosen={form}
          onChoose={onForm}
        />
        <Filters {...{ told, choices, filter, onFilter, onClear }} shown={shown.size} isNarrow={!isWide} />
      </div>
      <p className="sr" role="status">
        {node && fill(map.chosen, { node: brief(node) })}
      </p>
      <div className={styles.place} ref={place}>
        {shown.size === 0 ? (
          <p className={styles.nothing}>{told.byId.size === 0 ? map.empty : map.nothing}</p>
        ) : (
          <InForm {...props} isWide={isWide} />
        )}
      </div>
      {/* The key of the map counts them too. */}
      {!(isWide && form === 'map' && shown.size > 0) && (
        <div className={styles.foot}>
          <Tally told={told} />
        </div>
      )}
      <div>
        <Button kind="quiet" onClick={onRebuild}>
          {map.rebuild}
        </Button>
      </div>
    </div>
  );
}

function InForm({ isWide, ...props }: ClaimsMapProps & { isWide: boolean }) {
  const { form } = props;
  if (form === 'table') return <PairTable {...props} />;
  if (form === 'outline') return <Outline {...props} />;
  return isWide ? <Desk {...props} /> : <Cards {...props} />;
}

/** What is chosen comes into sight when the form changes or when a link leads on. */
function useSamePlace(place: RefObject<HTMLElement | null>, form: ClaimsForm, chosen: string | null) {
  const before = useRef({ form, chosen });
  useEffect(() => {
    const isSame = before.current.form === form && before.current.chosen === chosen;
    before.current = { form, chosen };
    if (isSame || chosen === null) return;
    const card = place.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(chosen)}"]`);
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // What was pressed to come here may be gone, and in the text one goes where the link leads.
    if (form === 'outline' || document.activeElement === document.body) card?.focus({ preventScroll: true });
  }, [place, form, chosen]);
}
