import type { ProcurementRecord } from '../../../model/procurement-record.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { readCode } from '../read-code.ts';
import { readName } from '../read-name.ts';

/** An object of a document with its JSON pointer. */
export interface PlacedObject {
  readonly at: string;
  readonly value: JsonObject;
}

/** An award with the contracts that were signed for it, or contracts by themselves. */
export interface Deal {
  readonly award?: PlacedObject;
  readonly contracts: readonly PlacedObject[];
}

/** What a release says of one party, in all its places. */
export interface OcdsParty {
  readonly at: string;
  /** Its entry among the parties first, then what stands where the release refers to it. */
  readonly said: readonly PlacedObject[];
  readonly roles: ReadonlySet<ProcurementRecord['role']>;
  /** What it was to supply. */
  readonly deals: ReadonlySet<Deal>;
}

interface GrowingParty extends OcdsParty {
  readonly said: PlacedObject[];
  readonly roles: Set<ProcurementRecord['role']>;
  readonly deals: Set<Deal>;
}

/** The parties of one release, to be found by what the release calls them. */
export class PartyIndex {
  readonly #parties: GrowingParty[] = [];
  readonly #byKey = new Map<string, GrowingParty | 'several'>();

  /** An entry of the list of parties: always a party of its own, even where two share an `id`. */
  add(entry: PlacedObject, roles: readonly ProcurementRecord['role'][]): OcdsParty {
    return this.#add(entry, roles);
  }

  /**
   * Gives a role to the party that is referred to; one that is not there yet is what the reference says of it. Does
   * nothing and gives false where the reference could be to several parties.
   */
  refer(reference: PlacedObject, role: ProcurementRecord['role'], deal?: Deal): boolean {
    // By its best key only: a name never joins two parties whose ids tell them apart.
    const best = keysOf(reference.value)[0];
    const found = best === undefined ? undefined : this.#byKey.get(best);
    if (found === 'several') return false;
    const party = found ?? this.#add(reference, []);
    if (found !== undefined) {
      party.said.push(reference);
      this.#remember(reference.value, party);
    }
    party.roles.add(role);
    if (deal !== undefined) party.deals.add(deal);
    return true;
  }

  /** The parties that have a role at all, in the order in which the release first names them. */
  vendors(): readonly OcdsParty[] {
    return this.#parties.filter(({ roles }) => roles.size > 0);
  }

  #add(entry: PlacedObject, roles: readonly ProcurementRecord['role'][]): GrowingParty {
    const party = { at: entry.at, said: [entry], roles: new Set(roles), deals: new Set<Deal>() };
    this.#parties.push(party);
    this.#remember(entry.value, party);
    return party;
  }

  #remember(value: JsonObject, party: GrowingParty): void {
    for (const key of keysOf(value)) {
      const known = this.#byKey.get(key);
      this.#byKey.set(key, known === undefined || known === party ? party : 'several');
    }
  }
}

/** What a party can be found by, best first: the `id` of 1.1, the identifier, the name. */
function keysOf({ id, identifier, name }: JsonObject): string[] {
  const keys: string[] = [];
  const { text } = readCode(undefined, id);
  if (text !== undefined) keys.push(`id ${text}`);
  if (isJsonObject(identifier)) {
    const { text: value } = readCode(identifier.scheme, identifier.id);
    if (value !== undefined) keys.push(`identifier ${JSON.stringify([identifier.scheme, value])}`);
  }
  const called = readName(name);
  if (called !== undefined) keys.push(`name ${called}`);
  return keys;
}
