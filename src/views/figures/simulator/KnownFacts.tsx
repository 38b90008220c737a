import type { Facts } from '../../../law/facts.ts';
import { fill } from '../../ui/message.ts';
import { Facts as List } from '../Slip.tsx';
import type { Teller } from './teller.ts';

type Props = {
  teller: Teller;
  facts: Facts /** Of a real situation: no day of its facts was checked. */;
  isReal: boolean;
};

/** What is alleged, as words: it can be read, and not changed. */
export function KnownFacts({ teller, facts: { conduct, acceptance }, isReal }: Props) {
  const { labels, words } = teller;
  const date = (on: string) => teller.date(isReal ? on.slice(0, 4) : on);
  const states = [...new Set([...conduct.territory, ...conduct.nationality])];
  const time =
    conduct.to === null
      ? fill(labels.since, { date: date(conduct.from) })
      : fill(labels.until, { date: date(conduct.from), until: date(conduct.to) });
  const member = (party: string | null | undefined) =>
    party ? fill(labels.member, { date: date(party) }) : labels.outside;
  return (
    <List
      facts={[
        { label: labels.crime, text: `${conduct.crimes.map((crime) => words.crimes[crime]).join(', ')}, ${time}` },
        { label: labels.places, text: teller.listOf(conduct.territory) },
        { label: labels.persons, text: teller.listOf(conduct.nationality) },
        ...states.map((state) => ({ label: teller.stateName(state), text: member(acceptance[state]?.party) })),
      ]}
    />
  );
}
