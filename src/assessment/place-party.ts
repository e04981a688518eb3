import type { PlainDate } from '../model/date.ts';
import { FIRST_DAY } from '../model/date.ts';
import { isName } from '../model/not-stated.ts';
import type { Owner, VendorRecord } from '../model/vendor.ts';
import { buildGraph } from '../reach/graph/build-graph.ts';
import type { Link } from '../reach/graph/graph.ts';
import type { Surroundings } from '../reach/party.ts';
import type { RelationIndex } from './index-relations.ts';
import type { Neighbourhood } from './join-parties.ts';
import { type RecognisedParty, type Registers, recogniseParty } from './recognise-party.ts';

/** A party of a question with all who are connected with it, for whatever days are asked. */
export interface PlacedParty extends Neighbourhood {
  readonly party: RecognisedParty;
  /** The owners that the question states: everybody, not on record. */
  readonly stated: readonly Link[];
  readonly aroundOn: (asOf: PlainDate, knownAt: PlainDate) => Surroundings;
}

/** What parties are recognised and placed by, as far as it had been judged who they are by one day. */
export interface PartyRegisters extends Registers {
  readonly relationIndex: RelationIndex;
}

/** An owner that a question states, with who it was found to be. */
interface NamedOwner {
  readonly owner: Owner;
  readonly by: RecognisedParty;
}

/** Looks up the relations around a party, and adds the owners that the question states of it. */
export function placeParty(
  found: RecognisedParty,
  owners: readonly Owner[],
  registers: PartyRegisters,
): PlacedParty {
  const { relationIndex } = registers;
  const party = relationIndex.settle(found);
  const named = owners
    .filter(({ name }) => isName(name))
    .map((owner) => ({
      owner,
      by: relationIndex.settle(recogniseParty(recordOf(owner), registers)),
    }))
    // Who names itself as its owner has named nobody.
    .filter(({ by }) => by.key !== party.key);
  const { links, parties } = relationIndex.around([party, ...named.map(({ by }) => by)]);
  const state = (owners: NamedOwner[]) => owners.map(({ owner, by }) => stateOwner(party.key, by.key, owner));
  const stated = state(named);
  // As told they may be a hit; without shares that contradict each other they may be a doubt.
  const doubted = state(withoutContradiction(named));
  const others = links.filter(({ of, relation }) => relation.kind !== 'owner' || of !== party.key);
  const everybody = [party, ...named.map(({ by }) => by), ...parties];
  const made = new Map<string, Surroundings>();
  return {
    party,
    links,
    parties: everybody,
    stated,
    aroundOn: (asOf, knownAt) => {
      const clocks = `${asOf} ${knownAt}`;
      const known = made.get(clocks) ?? {
        recorded: buildGraph(links, { asOf, knownAt }),
        told: stated.length === 0 ? undefined : buildGraph([...links, ...stated], { asOf, knownAt }),
        alone: stated.length === 0 ? undefined : buildGraph([...others, ...doubted], { asOf, knownAt }),
        parties: everybody,
      };
      made.set(clocks, known);
      return known;
    },
  };
}

function recordOf({ name, identifiers, country }: Owner): VendorRecord {
  return { name, identifiers, ...(country === undefined ? {} : { country }) };
}

/**
 * Where the shares of some fill everything, and another is named all the same, they contradict each other: then no share
 * is taken from any of them, and each may hold what the listing asks for.
 */
function withoutContradiction(named: NamedOwner[]): NamedOwner[] {
  const told = named.reduce((sum, { owner: { share = 0 } }) => sum + share, 0);
  if (told < 1 || named.every(({ owner }) => owner.share !== undefined)) return named;
  return named.map(({ owner: { share: _, ...owner }, by }) => ({ owner, by }));
}

/** What a question says of owners it says for its own days, and never that nobody else is one. */
function stateOwner(of: string, by: string, { name, identifiers, share, control }: Owner): Link {
  return {
    of,
    by,
    relation: {
      kind: 'owner',
      of: { name: of, identifiers: [] },
      by: { name, identifiers },
      from: FIRST_DAY,
      published: FIRST_DAY,
      partial: true,
      source: 'the question',
      ...(share === undefined ? {} : { share }),
      ...(control === undefined ? {} : { control }),
    },
  };
}
