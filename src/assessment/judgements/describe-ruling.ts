import { formatDay, type PlainDate } from '../../model/date.ts';
import type { Judgement, JudgementFault } from '../../model/judgement.ts';

/** Who judged what of a party and the entry called `name`, when and why, as a sentence part. */
export function describeRuling({ ruling, author, on, reason }: Judgement, name: string): string {
  const day = formatDay(on);
  const why = reason.replace(/\.$/, '');
  if (ruling === 'unsure') return `${author} looked at it on ${day} and was unsure (${why})`;
  return `${author} judged on ${day} that it is ${ruling === 'positive' ? '' : 'not '}"${name}" (${why})`;
}

/** That judgements of one day contradict each other, as a sentence part. */
export function describeAgainstEachOther(on: PlainDate, judgements: readonly Judgement[]): string {
  const said = judgements.map(({ ruling, author }) => `${ruling} by ${author}`);
  return `the judgements of ${formatDay(on)} contradict each other: ${said.join(', ')}`;
}

/** That a judgement does not count and why, as a sentence part. */
export function describeOpen({ ruling, author, on }: Judgement, fault: JudgementFault | undefined): string {
  const judgement = `the judgement of ${author} of ${formatDay(on)} (${ruling})`;
  if (fault === 'same-identifier')
    return `${judgement} does not count, for they have the same identifier, which only one company has`;
  return `${judgement} is open again, for ${CHANGES[fault ?? 'entry-changed'] ?? 'it cannot be used'}`;
}

const CHANGES: Readonly<Partial<Record<JudgementFault, string>>> = {
  'entry-gone': 'the entry is not on our list any more',
  'entry-changed': 'the entry has changed since',
  'dossier-changed': 'another dossier speaks for it than then, or none did then or does now',
  'names-changed': 'it goes by other names than then',
  'identifiers-changed': 'it has other identifiers than then',
  'country-changed': 'its country of registration is not told as it was then',
};
