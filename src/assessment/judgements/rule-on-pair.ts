import type { Judgement, JudgementFault } from '../../model/judgement.ts';
import type { MatchRuling } from '../../model/match.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import { contradictionOf, sharedIdentifier } from '../../screening/engine/score/compare-identifiers.ts';
import { describeAgainstEachOther, describeOpen, describeRuling } from './describe-ruling.ts';
import type { IndexedJudgement } from './index-judgements.ts';
import type { JudgeableParty, PartyClues } from './judgeable-party.ts';

/** A judgement that was held against a party, and why it does not count, if it does not. */
export interface HeldJudgement {
  readonly judgement: Judgement;
  readonly noEffect?: JudgementFault;
}

/** Whether it may be the party that was judged: it shares a clue, and nothing shows that it is another. */
export function isMeant(
  { judgement, identifiers }: IndexedJudgement,
  party: JudgeableParty,
  { id }: PartyClues,
): boolean {
  const { dossier } = judgement.vendor;
  if (dossier !== undefined && dossier === id) return true;
  if (dossier !== undefined && id !== undefined) return false;
  return contradictionOf(party.identifiers, identifiers) === undefined;
}

function faultOf(
  { judgement, entry, isSameEntry, ...was }: IndexedJudgement,
  party: JudgeableParty,
  asked: PartyClues,
): JudgementFault | undefined {
  if (entry === undefined) return 'entry-gone';
  if (!isSameEntry) return 'entry-changed';
  if (judgement.vendor.dossier !== asked.id) return 'dossier-changed';
  if (!isSame(was.names, asked.names) || !isSame(was.weakNames, asked.weakNames)) return 'names-changed';
  if (!isSame(was.identifierKeys, asked.identifiers)) return 'identifiers-changed';
  if (asked.id === undefined && judgement.vendor.country !== party.country) return 'country-changed';
  const listed = entry.identifiers.map(parseIdentifier);
  // No look at names can undo an identifier that only one company has.
  const isProven =
    sharedIdentifier(
      party.identifiers.filter(({ strong }) => strong),
      listed,
    ) !== undefined;
  return isProven && judgement.ruling !== 'positive' ? 'same-identifier' : undefined;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** What the judgements on one party and one entry come to. */
export interface PairRuled {
  readonly ruling: MatchRuling;
  readonly held: readonly HeldJudgement[];
}

/** Hears all judgements on one party and one entry. */
export function ruleOnPair(
  judged: readonly IndexedJudgement[],
  party: JudgeableParty,
  asked: PartyClues,
): PairRuled {
  const inTime = [...judged].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const told = inTime.map((one) => ({ one, fault: faultOf(one, party, asked) }));
  const counting = told.filter(({ fault }) => fault === undefined).map(({ one }) => one.judgement);
  const open = told.filter(({ fault }) => fault !== undefined && fault !== 'same-identifier');
  const last = counting.at(-1)?.on;
  const latest = counting.filter(({ on }) => on === last);
  const [first] = latest;
  const hold = (noEffect: (judgement: Judgement) => JudgementFault | undefined): HeldJudgement[] =>
    told.map(({ one: { judgement }, fault = noEffect(judgement) }) => ({
      judgement,
      ...(fault === undefined ? {} : { noEffect: fault }),
    }));
  if (first === undefined) {
    // Who was found on a list, or might be, and goes by other names now is not cleared by that.
    const isSuspected = open.some(({ one }) => one.judgement.ruling !== 'negative');
    const says = told.map(({ one, fault }) => describeOpen(one.judgement, fault)).join('; ');
    const ruling = { counts: isSuspected ? 'doubt' : 'none', says } as const;
    return { ruling, held: hold(() => undefined) };
  }
  const replaced = ({ on }: Judgement) => (on === last ? undefined : 'later-judgement');
  if (latest.some(({ ruling }) => ruling !== first.ruling))
    return {
      ruling: { counts: 'doubt', says: describeAgainstEachOther(first.on, latest) },
      held: hold((judgement) => replaced(judgement) ?? 'contradicted'),
    };
  const against = open.find(
    ({ one: { judgement } }) => judgement.on >= first.on && judgement.ruling !== 'negative',
  );
  if (first.ruling === 'negative' && against !== undefined)
    return {
      ruling: { counts: 'doubt', says: describeOpen(against.one.judgement, against.fault) },
      held: hold((judgement) => replaced(judgement) ?? 'contradicted'),
    };
  const [entry] = judged.flatMap((one) => one.entry?.names[0] ?? []);
  return {
    ruling: { counts: COUNTS[first.ruling], says: describeRuling(first, entry ?? first.entry) },
    held: hold(replaced),
  };
}

const COUNTS = { positive: 'listed', negative: 'nothing', unsure: 'doubt' } as const;

function timeOf({ judgement: { on, id } }: IndexedJudgement): string {
  return `${on} ${id}`;
}
