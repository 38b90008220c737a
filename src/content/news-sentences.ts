/** The sentences of the news, each with what it is, who says it and when: in its own voice, or by the node that it tells. */
import type { ClaimSource } from './claims-schemas.ts';
import type { Content } from './content.ts';
import type { NewsSource } from './schemas.ts';

type Source = NewsSource['sentences'][number];
export type SentenceKind = 'claim' | 'reply' | 'evidence' | 'decision' | 'reported' | 'opinion';
export type SentenceTold = Pick<Source, 'id' | 'sources' | 'verification'> & {
  kind: SentenceKind;
  /** The actor who says it. */
  speaker: string;
  date: string;
};

const kindOf: Record<ClaimSource['node'], SentenceKind> = {
  claim: 'claim',
  reply: 'reply',
  document: 'evidence',
  decision: 'decision',
};

/**
 * Kind, speaker and date stand once: of a sentence that tells a node of the argument graph they are those of the node.
 * @param content checked: a node that a sentence names is there
 * @throws {RangeError} where it is not
 */
export function newsSentences({ news, claims }: Pick<Content, 'news' | 'claims'>): SentenceTold[] {
  return (news?.sentences ?? []).map((sentence) => {
    if (sentence.kind !== 'told') return sentence;
    const { id, sources, verification, node } = sentence;
    const told = claims.find((claim) => claim.id === node);
    if (told === undefined) throw new RangeError(`The sentence '${id}' tells '${node}', and there is no such node.`);
    return { id, sources, verification, kind: kindOf[told.node], speaker: told.speaker, date: told.date };
  });
}
