import type { SituationEvent } from '../../../law/events.ts';
import type { Organ } from '../../../law/organs.ts';
import type { Offer, Variant } from '../../../learning/figures/simulator/offers.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { counted } from '../../ui/message.ts';
import { Slip } from '../Slip.tsx';
import { BoltSign } from './BoltSign.tsx';
import styles from './Simulator.module.css';
import type { Teller } from './teller.ts';

export type ActsProps = {
  teller: Teller;
  lang: string;
  organ: Organ;
  offers: readonly Offer[];
  onAct: (event: SituationEvent) => void;
};

/** What one organ can do now, and what it cannot, with the test that says no. */
export function Acts({ teller, lang, organ, offers, onAct }: ActsProps) {
  const open = offers.filter(({ isOpen }) => isOpen);
  const shut = offers.filter(({ isOpen }) => !isOpen);
  return (
    <li className={styles.organ}>
      <p className={styles.who}>{teller.law.organs[organ]}</p>
      {open.length > 0 && (
        <ul className={styles.row}>
          {open.map((offer) => (
            <OpenAct key={offer.act} {...{ teller, offer, onAct }} />
          ))}
        </ul>
      )}
      {shut.length > 0 && (
        <Disclosure summary={counted(teller.labels.shut, shut.length, lang)}>
          <ul className={styles.list}>
            {shut.map(({ act, variants: [first] }) => (
              <ShutAct key={act} teller={teller} name={teller.act(act)} variant={first} />
            ))}
          </ul>
        </Disclosure>
      )}
    </li>
  );
}

/** A button; or, where there is something to choose, one for each choice. */
function OpenAct({ teller, offer, onAct }: Pick<ActsProps, 'teller' | 'onAct'> & { offer: Offer }) {
  const { act, variants } = offer;
  const [only] = variants;
  if (variants.length === 1)
    return (
      <li>
        <Button kind="quiet" onClick={() => onAct(only.event)}>
          {teller.act(act)}
        </Button>
      </li>
    );
  return (
    <li className={styles.choice}>
      <Disclosure summary={teller.act(act)}>
        <ul className={styles.row}>
          {variants.map((variant) => {
            const name = teller.detail(variant.event) ?? teller.act(act);
            return variant.isOpen ? (
              <li key={name}>
                <Button kind="quiet" onClick={() => onAct(variant.event)}>
                  {name}
                </Button>
              </li>
            ) : (
              <ShutAct key={name} teller={teller} name={name} variant={variant} />
            );
          })}
        </ul>
      </Disclosure>
    </li>
  );
}

function ShutAct({ teller: { labels, law }, name, variant }: { teller: Teller; name: string; variant: Variant }) {
  const [first] = variant.failed;
  if (first === undefined) return null;
  const { text, articles } = law.tests[first.test];
  return (
    <li>
      <Slip
        title={
          <>
            <BoltSign />
            {name}
          </>
        }
        facts={[
          { label: labels.why, text },
          { label: labels.written, text: articles },
        ]}
      />
    </li>
  );
}
