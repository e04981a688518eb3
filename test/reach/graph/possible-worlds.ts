import type { Reach } from '../../../src/model/listing.ts';
import type { Relation } from '../../../src/model/relation.ts';
import type { Link } from '../../../src/reach/graph/graph.ts';

/**
 * An independent answer to the question of reach, for graphs so small that everything that is not known can be tried:
 * every share in steps of a quarter, every unstated control, every near name, every holder whom nobody named. It knows
 * nothing of bounds: a party is reached for certain if the least of these worlds reaches it, and perhaps if any does.
 */
export interface Puzzle {
  readonly links: readonly Link[];
  readonly listed: readonly string[];
  readonly perhaps: readonly string[];
  readonly party: string;
  readonly kind: Reach;
}

/** Shares in quarters of a party. */
interface Stake {
  readonly by: string;
  readonly low: number;
  readonly high: number;
  readonly surely: boolean;
  readonly control: boolean | undefined;
}
interface Account {
  readonly of: string;
  readonly stakes: readonly Stake[];
  readonly whole: boolean;
}
/** Who holds what of whom, and decides, in one world. */
interface Held {
  readonly by: string;
  readonly of: string;
  readonly quarters: number;
  readonly holds: boolean;
  readonly decides: boolean;
}

const ALL = 4;
const CONTROL_KINDS: readonly Reach[] = ['control', 'affiliates', 'subsidiaries'];
const OWNER_KINDS: readonly Reach[] = [...CONTROL_KINDS, 'owned>=50%', 'majority', 'any-share'];

/** Whether the party of a puzzle is reached in the least world, in some world, or in none. */
export function solve(puzzle: Puzzle): boolean | 'unknown' {
  const { links, kind } = puzzle;
  const one = sameParty(links);
  const kept = links.map((l) => ({ ...l, of: one(l.of), by: one(l.by) }));
  const control = kept.filter((l) => l.relation.kind === 'control');
  const party = one(puzzle.party);
  const parties = [...new Set(kept.flatMap((l) => [l.of, l.by]).concat(party))];
  const accounts = parties.map((of) =>
    accountsOf(
      of,
      kept.filter((l) => l.relation.kind === 'owner' && l.of === of),
    ),
  );

  const reaches = (held: readonly Held[], listed: readonly string[]) =>
    fixpoint({ kind, held, listed, control, later: kept.filter((l) => l.relation.kind === 'successor') }).has(
      party,
    );

  const certain = product(accounts.map((rivals) => (rivals.length === 0 ? [[]] : rivals.map(leastWorld))));
  const listed = puzzle.listed.map(one);
  if (certain.some((world) => reaches(world.flat(), listed))) return true;

  const options = accounts.map((rivals, i) => {
    const of = parties[i] ?? '';
    const known =
      control.some((l) => l.of === of) ||
      rivals.some((a) => a.stakes.some((s) => s.low > ALL / 2 || s.control === true));
    const isOpen = rivals.length === 0 && of === party;
    const asked = isOpen ? [{ of, stakes: [], whole: false }] : rivals;
    if (!OWNER_KINDS.includes(kind) || asked.length === 0) return [[]];
    return asked.flatMap((account) => worldsOf(account, CONTROL_KINDS.includes(kind), known));
  });
  const names = subsets(puzzle.perhaps.map(one));
  for (const world of product(options)) {
    const held = world.flat();
    const strangers = held.map((h) => h.by).filter((by) => by.startsWith('?'));
    for (const alike of names) if (reaches(held, [...listed, ...strangers, ...alike])) return 'unknown';
  }
  return false;
}

function sameParty(links: readonly Link[]): (key: string) => string {
  const name = new Map<string, string>();
  const nameOf = (key: string) => name.get(key) ?? key;
  for (const _ of links)
    for (const { of, by, relation } of links)
      if (relation.kind === 'rename') {
        const first = [nameOf(of), nameOf(by)].sort()[0] ?? of;
        name.set(of, first).set(by, first);
      }
  return nameOf;
}

function accountsOf(of: string, links: readonly Link[]): Account[] {
  const sources = [...new Set(links.map((l) => l.relation.source))];
  const said = sources.map((source) => links.filter((l) => l.relation.source === source));
  const partial = said.filter((s) => s.some((l) => l.relation.partial)).flat();
  const whole = said.filter((s) => s.every((l) => !l.relation.partial));
  if (links.length === 0) return [];
  if (whole.length === 0) return [{ of, stakes: merge(partial), whole: false }];
  return whole.map((s) => ({ of, stakes: merge([...s, ...partial]), whole: true }));
}

function merge(links: readonly Link[]): Stake[] {
  return [...new Set(links.map((l) => l.by))].map((by) => {
    const read = links.filter((l) => l.by === by).map((l) => quartersOf(l.relation));
    const said = links.filter((l) => l.by === by).map((l) => l.relation.control);
    return {
      by,
      low: Math.max(...read.map((r) => r.low)),
      high: Math.max(...read.map((r) => r.high)),
      surely: read.some((r) => r.surely),
      control: said.includes(true) ? true : said.includes(false) ? false : undefined,
    };
  });
}

function quartersOf({ share }: Relation) {
  if (share === undefined) return { low: 0, high: ALL, surely: true };
  if (typeof share === 'number') return { low: share * ALL, high: share * ALL, surely: share > 0 };
  const { min, max } = share;
  return { low: (min ?? 0) * ALL, high: (max ?? 1) * ALL, surely: min === undefined ? max !== 0 : min > 0 };
}

function leastWorld({ of, stakes }: Account): Held[] {
  return stakes.map(({ by, low, surely, control }) => {
    return { by, of, quarters: low, holds: surely, decides: low > ALL / 2 || control === true };
  });
}

/** Every way in which the shares of an account can be, together not more than all; contradictory ones are taken at their least. */
function worldsOf({ of, stakes, whole }: Account, withControl: boolean, known: boolean): Held[][] {
  const lows = stakes.map((s) => s.low).reduce((a, b) => a + b, 0);
  const highs = stakes.map((s) => s.high).reduce((a, b) => a + b, 0);
  const isContradictory = lows > ALL;
  const ranges = stakes.map((s) => steps(s.low, isContradictory ? s.low : s.high));
  const rest = steps(0, Math.max(0, ALL - (whole ? highs : lows)));
  const worlds: Held[][] = [];
  for (const [stranger = 0, ...shares] of product([rest, ...ranges])) {
    const sum = shares.reduce((a, b) => a + b, stranger);
    if (sum > ALL && !isContradictory) continue;
    const coins = stakes.map((s) =>
      withControl && s.control === undefined ? [false, true] : [s.control === true],
    );
    for (const decided of product(coins))
      worlds.push([
        ...stakes.map(({ by, surely }, i) => {
          const quarters = shares[i] ?? 0;
          const stated = stakes[i]?.control === true;
          const decides = quarters > ALL / 2 || stated || (decided[i] === true && quarters > 0);
          return { by, of, quarters, holds: surely || quarters > 0, decides };
        }),
        {
          by: `?${of}`,
          of,
          quarters: stranger,
          holds: stranger > 0,
          decides: stranger > ALL / 2 && !known,
        },
      ]);
  }
  return worlds;
}

interface World {
  readonly kind: Reach;
  readonly held: readonly Held[];
  readonly listed: readonly string[];
  readonly control: readonly Link[];
  readonly later: readonly Link[];
}

/** Adds to the listed whoever passes the test, over and over, until nobody does. */
function fixpoint({ kind, held, listed, control, later }: World): ReadonlySet<string> {
  const deciding = [...held.filter((h) => h.decides), ...control];
  const commands = (top: string) =>
    grow(new Set([top]), (set) => deciding.filter((d) => set.has(d.by)).map((d) => d.of));
  switch (kind) {
    case 'named':
      return new Set(listed);
    case 'successors':
      return grow(new Set(listed), (set) => later.filter((l) => set.has(l.of)).map((l) => l.by));
    case 'subsidiaries':
      return new Set(listed.flatMap((top) => [...commands(top)]));
    case 'control':
    case 'affiliates': {
      const tops = [...new Set([...listed, ...deciding.map((d) => d.by)])];
      return new Set(
        tops
          .map(commands)
          .filter((all) => listed.some((l) => all.has(l)))
          .flatMap((all) => [...all]),
      );
    }
    case 'majority':
      return grow(new Set(listed), (set) =>
        held.filter((h) => set.has(h.by) && h.quarters > ALL / 2).map((h) => h.of),
      );
    case 'any-share':
      return grow(new Set(listed), (set) => held.filter((h) => set.has(h.by) && h.holds).map((h) => h.of));
    case 'owned>=50%':
      return grow(new Set(listed), (set) => {
        const sums = new Map<string, number>();
        for (const h of held) if (set.has(h.by)) sums.set(h.of, (sums.get(h.of) ?? 0) + h.quarters);
        return [...sums].filter(([, sum]) => sum >= ALL / 2).map(([of]) => of);
      });
  }
}

function grow(set: Set<string>, next: (set: ReadonlySet<string>) => readonly string[]): ReadonlySet<string> {
  for (;;) {
    const before = set.size;
    for (const party of next(set)) set.add(party);
    if (set.size === before) return set;
  }
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function product<T>(options: readonly (readonly T[])[]): T[][] {
  return options.reduce<T[][]>((sofar, some) => sofar.flatMap((s) => some.map((o) => [...s, o])), [[]]);
}

function subsets(items: readonly string[]): string[][] {
  return product(items.map((item) => [[], [item]])).map((parts) => parts.flat());
}
