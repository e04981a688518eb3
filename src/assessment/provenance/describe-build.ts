import { formatDay } from '../../model/date.ts';
import type { ProvenanceShown } from '../../model/provenance-shown.ts';

/** What a statement of provenance comes to, in a sentence that a file can keep. */
export function describeBuild(shown: Omit<ProvenanceShown, 'because'>): string {
  const { format, at, builder, register, builtOn, subject, signature, assurance, facts } = shown;
  const opening = at === '' ? `The ${format}` : `The ${format}, ${at},`;
  if (builder === undefined)
    return `${opening} names no builder, so it says nothing of where the product was built.`;
  const built = builtOn === undefined ? '' : `, which built it on ${formatDay(builtOn)}`;
  if (subject === 'differs')
    return `${opening} is about another artifact than the one to be bought, and says nothing of this one.`;
  if (register === undefined)
    return `${opening} names the builder \`${builder}\`${built}; no entry of the register says where that stands, so nothing is known of it.`;
  const who = `${register.title}, run by ${register.operator}`;
  const standing = `${SUBJECTS[subject]}, ${SIGNATURES[signature]}`;
  const counts =
    facts.length === 0
      ? 'the register says nothing of it for that day'
      : `what the register says counts as ${assurance ?? 'declared'} at most`;
  return `${opening} names the builder \`${builder}\`${built}: ${who}; ${standing}, so ${counts}.`;
}

const SUBJECTS: Readonly<Record<Exclude<ProvenanceShown['subject'], 'differs'>, string>> = {
  matches: 'it is about the artifact to be bought',
  'not-compared': 'whether it is about the artifact to be bought was not compared',
};

const SIGNATURES: Readonly<Record<ProvenanceShown['signature'], string>> = {
  verified: 'its signature was verified',
  'not-verified': 'its signature is by no key that is trusted for it',
  none: 'nobody signed it',
};
