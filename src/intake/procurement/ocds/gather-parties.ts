import { show } from '../../../model/parse.ts';
import type { ProcurementRecord } from '../../../model/procurement-record.ts';
import { isJsonObject, type JsonObject } from '../json-object.ts';
import { readCode } from '../read-code.ts';
import type { Warnings } from '../warnings.ts';
import type { Refusal } from './harvest.ts';
import { listOf } from './list-of.ts';
import { type Deal, type OcdsParty, PartyIndex, type PlacedObject } from './party-index.ts';
import { readRoles } from './read-roles.ts';

/** The vendors of a release, and what in it could not be read and may name others. */
export interface GatheredParties {
  readonly parties: readonly OcdsParty[];
  readonly refused: readonly Refusal[];
}

/**
 * Gathers the vendors of a release: the parties with such a role, and those whom an award, a contract, the tender or a bid
 * names. OCDS 1.0 has no list of parties and says all about a vendor where it names it; 1.1 refers to the list.
 */
export function gatherParties(release: JsonObject, at: string, warnings: Warnings): GatheredParties {
  const index = new PartyIndex();
  const refused: Refusal[] = [];
  /** The objects below a field; what is none may hide a vendor, so it is refused. */
  const objects = (of: PlacedObject, field: string, what: string): PlacedObject[] =>
    listOf(of.value[field], `${of.at}/${field}`).flatMap(({ at: place, value }) => {
      if (isJsonObject(value)) return [{ at: place, value }];
      const detail = `${show(value)} is no ${what}, which is an object; write it as one`;
      refused.push({ at: place, code: 'ocds.shape', detail });
      return [];
    });
  const refer = (references: readonly PlacedObject[], role: ProcurementRecord['role'], deal?: Deal): void => {
    for (const reference of references) {
      if (index.refer(reference, role, deal)) continue;
      const detail = `several parties of the release could be this ${role}; give each an \`id\` of its own, and refer to it`;
      refused.push({ at: reference.at, code: 'party.ambiguous', detail });
    }
  };
  const root = { at, value: release };

  const listed = objects(root, 'parties', 'party').map((entry) => {
    const reading = readRoles(entry.value.roles);
    return { ...reading, party: index.add(entry, reading.roles) };
  });
  const contracts = objects(root, 'contracts', 'contract');
  const awards = objects(root, 'awards', 'award');
  const signed = new Map<string | undefined, PlacedObject[]>(awards.map((award) => [keyOf(award, 'id'), []]));
  // A contract without the id of its award belongs to none, not to the awards that have no id.
  signed.delete(undefined);
  for (const contract of contracts) signed.get(keyOf(contract, 'awardID'))?.push(contract);
  for (const award of awards) {
    const deal = { award, contracts: signed.get(keyOf(award, 'id')) ?? [] };
    refer(objects(award, 'suppliers', 'supplier'), 'supplier', deal);
  }
  for (const contract of contracts) {
    // An extension; in the standard itself the award says who supplies.
    const suppliers = objects(contract, 'suppliers', 'supplier');
    refer(suppliers, 'supplier', { contracts: [contract] });
    if (suppliers.length > 0 || signed.has(keyOf(contract, 'awardID'))) continue;
    if (contract.value.items === undefined) continue;
    const detail =
      'a contract belongs to no award of its release, so nobody can tell who supplies its items; they are not read';
    warnings.add(contract.at, { code: 'ocds.contract-of-no-award', detail });
  }
  for (const tender of objects(root, 'tender', 'tender'))
    refer(objects(tender, 'tenderers', 'tenderer'), 'tenderer');
  for (const bids of objects(root, 'bids', 'set of bids'))
    for (const bid of objects(bids, 'details', 'bid'))
      refer(objects(bid, 'tenderers', 'tenderer'), 'tenderer');

  // Only now: who is no vendor by its roles may still be one by an award.
  for (const { party, unreadable, missing } of listed) {
    if (party.roles.size > 0) continue;
    if (unreadable !== undefined) {
      const detail = `${show(unreadable)} is no role, so nobody can tell whether the party is a vendor; mend it`;
      refused.push({ at: party.at, code: 'party.roles', detail });
    } else if (missing) {
      const detail =
        'a party has no role, and no award, contract, tender or bid refers to it; it is not read as a vendor';
      warnings.add(party.at, { code: 'party.no-role', detail });
    }
  }
  return { parties: index.vendors(), refused };
}

/** What stands for a thing within its release: text, or a number that others write as text. */
function keyOf({ value }: PlacedObject, field: 'id' | 'awardID'): string | undefined {
  return readCode(undefined, value[field]).text;
}
