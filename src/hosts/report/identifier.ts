import { digest } from '../../learning/digest.ts';
import type { Reply } from './interaction.ts';

/** Moodle takes no more, and no hyphen among the options of an interaction, though the standard has it. */
const longest = 40;

/**
 * An id as it goes to an LMS: letters, digits and `_`, at most 40. Ids of the lesson hold no `_`, so two of them stay
 * apart; a long one ends in a digest of itself.
 */
export function lmsId(id: string): string {
  const plain = id.replaceAll('-', '_');
  if (plain.length <= longest) return plain;
  const ending = digest(id).toString(36).padStart(7, '0');
  return `${plain.slice(0, longest - ending.length - 1)}_${ending}`;
}

const join = (ids: readonly string[]) => ids.map(lmsId).join('[,]');

/** A reply in the notation that SCORM 2004 and xAPI share. */
export function idNotation(reply: Reply, lang: string): string {
  switch (reply.type) {
    case 'true-false':
      return String(reply.value);
    case 'choice':
    case 'sequencing':
      return join(reply.ids);
    case 'matching':
      return reply.pairs.map(([part, place]) => `${lmsId(part)}[.]${lmsId(place)}`).join('[,]');
    case 'fill-in':
      return `{lang=${lang}}${reply.text}`;
    case 'numeric':
      return String(reply.value);
    default:
      return reply satisfies never;
  }
}

/** A right reply in the same notation: numbers as a range, texts with the note that case does not matter. */
export function patternNotation(reply: Reply, lang: string): string {
  if (reply.type === 'numeric') return `${reply.value}[:]${reply.value}`;
  if (reply.type === 'fill-in') return `{case_matters=false}${idNotation(reply, lang)}`;
  return idNotation(reply, lang);
}
