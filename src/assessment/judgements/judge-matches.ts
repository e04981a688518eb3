import type { PlainDate } from '../../model/date.ts';
import type { Identifier } from '../../model/identifier.ts';
import type { JudgedParty, Judgement, JudgementFault } from '../../model/judgement.ts';
import type { Match, MatchRuling, Screening } from '../../model/match.ts';
import { parseIdentifier } from '../../model/parse-identifier.ts';
import type { Name } from '../../model/vendor.ts';
import { contradictionOf, sharedIdentifier } from '../../screening/engine/score/compare-identifiers.ts';
import { foldName } from '../../screening/fold-name.ts';
import { identifierKey, isReadable } from '../../screening/identifier-key.ts';
import { describeAgainstEachOther, describeOpen, describeRuling } from './describe-ruling.ts';
import { type IndexedJudgement, inOrder, type JudgementIndex } from './index-judgements.ts';

/** Who may have been judged: what of a party is compared with who was. */
export interface JudgeableParty {
  /** The id of its dossier. */
  readonly id?: string;
  readonly name: string;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  /** Where the record says that it is registered. */
  readonly country?: string;
}

/** A judgement that was held against a party, and why it does not count, if it does not. */
export interface HeldJudgement {
  readonly judgement: Judgement;
  readonly noEffect?: JudgementFault;
}

/** The judgements that had been given on a day. */
export interface KnownJudgements {
  readonly index: JudgementIndex;
  readonly knownAt: PlainDate;
}

/** A party as a judgement keeps it. */
export function describeParty({ id, names, identifiers, country }: JudgeableParty): JudgedParty {
  const firm = names.filter(isFirm).map(({ text }) => text);
  const weak = names.filter((name) => !isFirm(name)).map(({ text }) => text);
  return {
    ...(id === undefined ? {} : { dossier: id }),
    names: firm,
    ...(weak.length === 0 ? {} : { weakNames: weak }),
    identifiers: identifiers.filter(isReadable).map(({ scheme, value }) => ({ scheme, value })),
    ...(country === undefined || id !== undefined ? {} : { country: country as JudgedParty['country'] }),
  };
}

/**
 * The matches of a party with what people have judged of them. A judgement counts for the very vendor and entry that it was
 * given on; where either is another now it is open again. A listing that a person has found counts even where the names are
 * no match. Of several the latest counts; on one day, or where a later one that is open says otherwise, they leave it open. Judgements on the entry `itself` are not heard.
 */
export function judgeMatches(
  screenings: readonly Screening[],
  party: JudgeableParty,
  { index, knownAt }: KnownJudgements,
  itself?: string,
): { readonly screenings: readonly Screening[]; readonly held: readonly HeldJudgement[] } {
  const asked = askedOf(party);
  const found =
    index.size === 0
      ? []
      : index
          .find(asked, knownAt)
          .filter(({ judgement }) => judgement.entry !== itself)
          .filter((one) => isMeant(one, party, asked));
  if (found.length === 0) return { screenings, held: [] };
  const byEntry = new Map<string, IndexedJudgement[]>();
  for (const one of found)
    byEntry.set(one.judgement.entry, [...(byEntry.get(one.judgement.entry) ?? []), one]);
  const ruled = new Map([...byEntry].map(([entry, of]) => [entry, ruleOn(of, party, asked)]));
  const held: HeldJudgement[] = [];
  const judged = screenings.map((screening) => {
    const { program } = screening;
    const matches = screening.matches.map((match) => {
      const ruling = ruled.get(`${program}/${match.entry.id}`);
      if (ruling === undefined) return match;
      held.push(...ruling.held);
      ruled.delete(`${program}/${match.entry.id}`);
      return withRuling(match, ruling.ruling);
    });
    return { ...screening, matches };
  });
  // Entries that screening does not meet, or does not meet any more.
  for (const { ruling, held: left } of ruled.values())
    held.push(
      ...left.map((one) =>
        ruling.counts !== 'nothing' || one.noEffect !== undefined
          ? one
          : { ...one, noEffect: 'not-needed' as const },
      ),
    );
  return {
    screenings: judged.map((screening) => ({
      ...screening,
      matches: [...screening.matches, ...foundByPeople(screening.program, ruled, byEntry)],
    })),
    held: held.sort((a, b) => (a.judgement.id < b.judgement.id ? -1 : 1)),
  };
}

interface Asked {
  readonly id?: string;
  readonly names: readonly string[];
  readonly weakNames: readonly string[];
  readonly identifiers: readonly string[];
}

function askedOf({ id, names, identifiers }: JudgeableParty): Asked {
  return {
    ...(id === undefined ? {} : { id }),
    names: inOrder(names.filter(isFirm).map(({ text }) => foldName(text))),
    weakNames: inOrder(names.filter((name) => !isFirm(name)).map(({ text }) => foldName(text))),
    identifiers: inOrder(identifiers.filter(isReadable).map(identifierKey)),
  };
}

function isFirm({ weak, verified }: Name): boolean {
  return !weak && verified;
}

/** Whether it may be the party that was judged: it shares a clue, and nothing shows that it is another. */
function isMeant(
  { judgement, identifiers }: IndexedJudgement,
  party: JudgeableParty,
  { id }: Asked,
): boolean {
  const { dossier } = judgement.vendor;
  if (dossier !== undefined && dossier === id) return true;
  if (dossier !== undefined && id !== undefined) return false;
  return contradictionOf(party.identifiers, identifiers) === undefined;
}

function faultOf(
  { judgement, entry, isSameEntry, ...was }: IndexedJudgement,
  party: JudgeableParty,
  asked: Asked,
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

interface PairRuled {
  readonly ruling: MatchRuling;
  /** Whether any judgement counts for the party and the entry as they are. */
  readonly isJudged: boolean;
  readonly held: readonly HeldJudgement[];
}

/** What all judgements on one party and one entry come to. */
function ruleOn(judged: readonly IndexedJudgement[], party: JudgeableParty, asked: Asked): PairRuled {
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
    return { ruling, isJudged: false, held: hold(() => undefined) };
  }
  const replaced = ({ on }: Judgement) => (on === last ? undefined : 'later-judgement');
  if (latest.some(({ ruling }) => ruling !== first.ruling))
    return {
      isJudged: true,
      ruling: { counts: 'doubt', says: describeAgainstEachOther(first.on, latest) },
      held: hold((judgement) => replaced(judgement) ?? 'contradicted'),
    };
  const against = open.find(
    ({ one: { judgement } }) => judgement.on >= first.on && judgement.ruling !== 'negative',
  );
  if (first.ruling === 'negative' && against !== undefined)
    return {
      isJudged: true,
      ruling: { counts: 'doubt', says: describeOpen(against.one.judgement, against.fault) },
      held: hold((judgement) => replaced(judgement) ?? 'contradicted'),
    };
  const [entry] = judged.flatMap((one) => one.entry?.names[0] ?? []);
  return {
    isJudged: true,
    ruling: { counts: COUNTS[first.ruling], says: describeRuling(first, entry ?? first.entry) },
    held: hold(replaced),
  };
}

const COUNTS = { positive: 'listed', negative: 'nothing', unsure: 'doubt' } as const;

function timeOf({ judgement: { on, id } }: IndexedJudgement): string {
  return `${on} ${id}`;
}

function withRuling(match: Match, ruling: MatchRuling): Match {
  return { ...match, ruling, explanation: `${match.explanation}; ${ruling.says}` };
}

/** What people found that screening does not: listed all the same, or at least in doubt. */
function foundByPeople(
  program: string,
  ruled: ReadonlyMap<string, PairRuled>,
  byEntry: ReadonlyMap<string, readonly IndexedJudgement[]>,
): Match[] {
  return [...ruled].flatMap(([id, { ruling, isJudged }]): Match[] => {
    const [one] = byEntry.get(id) ?? [];
    if (one?.entry === undefined || one.program !== program) return [];
    if (!isJudged || ruling.counts === 'nothing') return [];
    const query = one.judgement.vendor.names[0] ?? '';
    return [
      { program, entry: one.entry, kind: 'possible', score: 0, query, explanation: ruling.says, ruling },
    ];
  });
}
