import { intervalContains } from '../model/interval.ts';
import type { ListFile } from '../model/listing.ts';
import type { Match } from '../model/match.ts';
import type { ScreeningBars } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { hasKnownControl } from './graph/close-over.ts';
import type { Graph } from './graph/graph.ts';
import { openReach, type ReachAnswer } from './graph/reach-of.ts';
import { hearHints } from './hear-hints.ts';
import type { RelatedParty, ScreenedParty, Surroundings } from './party.ts';
import { weighMatch } from './weigh-match.ts';

/** What the relations around a party say of it for one list, with what screening says of those on the way. */
export interface Heard {
  readonly answer: ReachAnswer;
  /** By key: the entry of who is listed. */
  readonly listed: ReadonlyMap<string, Match>;
  /** By key: why somebody may be listed, as a sentence part. */
  readonly perhaps: ReadonlyMap<string, string>;
  /** By key: who judged that entries which somebody met are somebody else, as sentence parts. */
  readonly ruledOut: ReadonlyMap<string, readonly string[]>;
}

/**
 * Whether a list reaches a party. What a question states of owners can add a hit or a doubt to what is on record of them
 * and take nothing away; where nothing is on record, it stands alone.
 */
export function hearRelations(
  list: ListFile,
  { key, around, bars }: ScreenedParty,
  at: Pick<Question, 'asOf' | 'knownAt'>,
): Heard {
  const met = listingsAmong(around.parties, list, bars, at);
  const meetWithout = (entries: ReadonlySet<string>) =>
    listingsAmong(around.parties, list, bars, at, entries);
  const hear = (graph: Graph) =>
    hearGraph(list, key, { ...met, parties: around.parties, meetWithout }, graph);
  // What the question leaves open of owners who are on record is no doubt; whom it names beside them may be one.
  const alone = [around.alone].flatMap((graph) => (graph === undefined ? [] : [hear(graph)]));
  const heard = [
    ...graphsThatCount(key, around).map(hear),
    ...alone.filter(({ answer }) => isSuspect(answer)),
  ];
  const worst =
    heard.find(({ answer }) => answer.reached === true) ??
    heard.find(({ answer }) => answer.reached === 'unknown') ??
    heard[0];
  if (worst === undefined) throw new Error('a party was heard by no graph');
  return { ...worst, listed: met.listed, ruledOut: met.ruledOut };
}

function graphsThatCount(key: string, { recorded, told }: Surroundings): Graph[] {
  if (told === undefined) return [recorded];
  const identity = recorded.identityOf(key);
  const isOnRecord = recorded.accountsOf.has(identity) || hasKnownControl(identity, recorded);
  return isOnRecord ? [recorded, told] : [told];
}

/** Who of the parties is on a list, or may be; as if the entries `without` were not on it. */
function listingsAmong(
  parties: readonly RelatedParty[],
  { program }: ListFile,
  bars: ScreeningBars,
  { asOf, knownAt }: Pick<Question, 'asOf' | 'knownAt'>,
  without: ReadonlySet<string> = NO_ENTRIES,
) {
  const listed = new Map<string, Match>();
  const perhaps = new Map<string, string>();
  const ruledOut = new Map<string, readonly string[]>();
  for (const { key, screenings } of parties)
    for (const match of screenings.get(program)?.matches ?? []) {
      if (!intervalContains(match.entry.listed, asOf, knownAt) || without.has(match.entry.id)) continue;
      const means = weighMatch(match, bars);
      if (means === 'listed' && !listed.has(key)) listed.set(key, match);
      if (means === 'perhaps' && !perhaps.has(key)) perhaps.set(key, match.explanation);
      if (match.ruling?.counts === 'nothing')
        ruledOut.set(key, [...(ruledOut.get(key) ?? []), match.ruling.says]);
    }
  for (const key of listed.keys()) perhaps.delete(key);
  return { listed, perhaps, ruledOut };
}

const NO_ENTRIES: ReadonlySet<string> = new Set();

interface Met extends Pick<Heard, 'listed' | 'perhaps'> {
  readonly parties: readonly RelatedParty[];
  /** The same as if these entries were not on the list. */
  readonly meetWithout: (entries: ReadonlySet<string>) => Pick<Heard, 'listed' | 'perhaps'>;
}

function hearGraph(list: ListFile, key: string, met: Met, graph: Graph): Pick<Heard, 'answer' | 'perhaps'> {
  const { parties, listed, perhaps, meetWithout } = met;
  const open = (known: Iterable<string>, maybe: ReadonlyMap<string, string>) =>
    openReach({ listed: new Set(known), perhaps: new Set(maybe.keys()) }, list.reach, graph);
  const reach = open(listed.keys(), perhaps);
  // Whom a party may be as well is no reason to suspect it of an entry that it was judged not to be.
  const reachFor = ({ screenings }: RelatedParty) => {
    const others = (screenings.get(list.program)?.matches ?? []).filter(
      ({ ruling }) => ruling?.counts === 'nothing',
    );
    if (others.length === 0) return reach;
    const left = meetWithout(new Set(others.map(({ entry }) => entry.id)));
    return open(left.listed.keys(), left.perhaps);
  };
  // Who may be somebody that a listing reaches is no clearer of it than who may be on the list.
  const widened = new Map(perhaps);
  for (const party of parties) {
    if (listed.has(party.key) || widened.has(party.key)) continue;
    const reached = reachFor(party);
    const meant = party.mayBe.find((other) => other !== party.key && isSuspect(reached(other)));
    if (meant === undefined) continue;
    widened.set(party.key, `it may be "${nameIn(parties, meant)}", whom the list reaches or may reach`);
  }
  const answer = widened.size === perhaps.size ? reach(key) : open(listed.keys(), widened)(key);
  if (isSuspect(answer)) return { answer, perhaps: widened };
  const hint = hearHints(key, listed, list, graph, (other) => nameIn(parties, other));
  return hint === undefined ? { answer, perhaps: widened } : doubtBy(hint, key, answer, widened);
}

/** What a hint of an entry leaves open is for a person to look at, as a near name is. */
function doubtBy(
  hint: string,
  key: string,
  { officers }: ReachAnswer,
  perhaps: ReadonlyMap<string, string>,
): Pick<Heard, 'answer' | 'perhaps'> {
  return {
    answer: {
      officers,
      reached: 'unknown',
      kind: 'named',
      why: 'possible-match',
      doubts: [{ kind: 'near-name', party: key }],
      path: [],
    },
    perhaps: new Map([...perhaps, [key, hint]]),
  };
}

/** Whether more speaks for it being reached than that nothing is known of its owners. */
function isSuspect(answer: ReachAnswer): boolean {
  if (answer.reached !== 'unknown') return answer.reached;
  return answer.why === 'possible-match' || answer.path.length > 0;
}

/** The name to show for the party behind a key. */
export function nameIn(parties: readonly RelatedParty[], key: string): string {
  return parties.find((party) => party.key === key)?.name ?? key;
}
