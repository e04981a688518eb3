import type { JudgementShown } from '../../model/judgement.ts';
import type { Subject } from '../hold-against-lists.ts';
import type { HeldJudgement } from './rule-on-pair.ts';

/** A judgement that was held against somebody of a question, by the name of whom it was held against. */
export interface PartyJudgement extends HeldJudgement {
  readonly party: string;
}

/** The judgements on the vendor, on the makers of parts, and on whoever is connected with them, those of no effect among them. */
export function judgementsOn({ placed, parts }: Pick<Subject, 'placed' | 'parts'>): PartyJudgement[] {
  const all = [placed, ...parts.known].flatMap(({ parties }) => parties);
  const each = all.flatMap(({ name, judgements }) => judgements.map((held) => ({ ...held, party: name })));
  const keyed = new Map(
    each.map((one) => [JSON.stringify([one.judgement.id, one.party, one.noEffect]), one]),
  );
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** A judgement as an answer shows it. */
export function showJudgement({ judgement, party, noEffect }: PartyJudgement): JudgementShown {
  const { id, entry, ruling, author, reason, on } = judgement;
  return { id, entry, ruling, author, reason, on, party, ...(noEffect === undefined ? {} : { noEffect }) };
}
