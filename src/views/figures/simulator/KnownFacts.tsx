import type { Facts } from '../../../law/facts.ts';
import { fill } from '../../ui/message.ts';
import { Facts as List } from '../Slip.tsx';
import type { Teller } from './teller.ts';

/** What is alleged, as words: it can be read, and not changed. */
export function KnownFacts({ teller, facts: { conduct, acceptance } }: { teller: Teller; facts: Facts }) {
  const { labels, words, date } = teller;
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
