import type { ListFile } from '../model/listing.ts';
import { isName } from '../model/not-stated.ts';
import type { PartyRef, Relation } from '../model/relation.ts';
import type { Dossier, OwnershipStatement, VendorRecord } from '../model/vendor.ts';
import type { Link } from '../reach/graph/graph.ts';
import { identifierKey, isReadable } from '../screening/identifier-key.ts';
import { indexNames } from '../screening/name-index.ts';
import { type PreparedName, prepareName } from '../screening/prepare-name.ts';
import { joinParties, type Neighbourhood } from './join-parties.ts';
import type { KnownJudgements } from './judgements/judge-matches.ts';
import { meetParty, type RecognisedParty, type Registers, recogniseMet } from './recognise-party.ts';

/** The relations of a snapshot, made ready for any question. */
export interface RelationIndex {
  /** Leads a party to the relations that name it without a dossier or an entry. */
  readonly settle: (party: RecognisedParty) => RecognisedParty;
  /** Whether relations name anybody, without a dossier or an entry, whom this name may mean. */
  readonly mentions: (name: PreparedName) => boolean;
  /** The same of an identifier, by its key. */
  readonly mentionsIdentifier: (key: string) => boolean;
  /** What is connected with any of these parties. */
  readonly around: (parties: readonly RecognisedParty[]) => Neighbourhood;
}

interface Told {
  readonly relation: Relation;
  readonly telling?: string;
}

/**
 * Meets the parties of all relations of dossiers and lists, once for each snapshot; who is who among them depends on what had
 * been judged by the day that is asked.
 */
export function indexRelations(
  {
    dossiers,
    lists,
  }: { readonly dossiers: readonly Dossier[]; readonly lists: ReadonlyMap<string, ListFile> },
  registers: Omit<Registers, 'judgements'>,
): (judgements: KnownJudgements) => RelationIndex {
  const told = [
    ...dossiers.flatMap((dossier) => [
      ...dossier.relations.map((relation): Told => ({ relation })),
      ...dossier.ownership.flatMap((statement) => readOwnership({ dossier: dossier.id }, statement)),
    ]),
    ...[...lists.values()].flatMap(({ relations }) => relations.map((relation): Told => ({ relation }))),
  ];
  const heard = withoutNobodies(told);
  const refs = new Map(
    heard.flatMap(({ relation: { of, by } }) => [of, by].map((ref) => [JSON.stringify(ref), ref] as const)),
  );
  const met = [...refs].map(([text, ref]) => ({
    text,
    party: meetParty(recordOf(ref, lists), registers),
    ...('entry' in ref ? { itself: `${ref.list}/${ref.entry}` } : {}),
  }));
  return (judgements) =>
    connect(
      heard,
      new Map(met.map(({ text, party, itself }) => [text, recogniseMet(party, judgements, itself)])),
    );
}

function connect(heard: readonly Told[], recognised: ReadonlyMap<string, RecognisedParty>): RelationIndex {
  const { settle, ...known } = settleBy(sortParties([...recognised.values()]));
  const settled = new Map([...recognised].map(([text, party]) => [text, settle(party)]));
  const keyOf = (ref: PartyRef): string => {
    const party = settled.get(JSON.stringify(ref));
    if (party === undefined) throw new Error('a relation names a party that was not looked up');
    return party.key;
  };
  const links = heard.map(
    ({ relation, telling }): Link => ({
      of: keyOf(relation.of),
      by: keyOf(relation.by),
      relation,
      ...(telling === undefined ? {} : { telling }),
    }),
  );
  // What a party is said to hold of itself tells nobody who is behind it.
  const telling = links.filter(({ of, by, relation }) => relation.kind !== 'owner' || of !== by);
  return { settle, ...known, around: joinParties(telling, sortParties([...settled.values()])) };
}

/** In an order that does not depend on that of the files. */
function sortParties(parties: readonly RecognisedParty[]): RecognisedParty[] {
  const keyed = parties.map((party) => ({
    party,
    key: JSON.stringify([party.key, party.name, party.names]),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ party }) => party);
}

/** A statement of all owners as relations, which are one telling. */
function readOwnership(of: PartyRef, { owners, ...statement }: OwnershipStatement): Told[] {
  const telling = JSON.stringify([statement, owners.map((owner) => JSON.stringify(owner)).sort()]);
  return owners.map(({ name, country, identifiers, share, control }) => ({
    relation: {
      ...statement,
      kind: 'owner',
      of,
      by: { name, identifiers, ...(country === undefined ? {} : { country }) },
      partial: false,
      ...(share === undefined ? {} : { share }),
      ...(control === undefined ? {} : { control }),
    },
    telling,
  }));
}

/** An owner whose name names nobody is no owner, and leaves what is told beside it incomplete. */
function withoutNobodies(told: readonly Told[]): Told[] {
  const tellingOf = ({ relation, telling }: Told) =>
    JSON.stringify([relation.of, telling ?? relation.source]);
  const isNobody = ({ relation }: Told) => 'name' in relation.by && !isName(relation.by.name);
  const incomplete = new Set(told.filter(isNobody).map(tellingOf));
  return told
    .filter((one) => !isNobody(one))
    .map((one) =>
      one.relation.kind === 'owner' && incomplete.has(tellingOf(one))
        ? { ...one, relation: { ...one.relation, partial: true } }
        : one,
    );
}

/** What a party of a relation is recognised by. */
function recordOf(ref: PartyRef, lists: ReadonlyMap<string, ListFile>): VendorRecord {
  if ('dossier' in ref) return { name: ref.dossier };
  if ('name' in ref)
    return {
      name: ref.name,
      identifiers: ref.identifiers,
      ...(ref.country === undefined ? {} : { country: ref.country }),
    };
  const entry = lists.get(ref.list)?.entries.find(({ id }) => id === ref.entry);
  const [name = ref.entry, ...aliases] = entry?.names ?? [];
  return { name, aliases, identifiers: entry?.identifiers ?? [] };
}

/** Leads parties to those that only relations name: exactly by an identifier or the name, and else perhaps. */
function settleBy(known: readonly RecognisedParty[]): Omit<RelationIndex, 'around'> {
  const byName = known.filter(({ key }) => key.startsWith('name:'));
  const byIdentifier = new Map(
    byName.flatMap((party) =>
      party.identifiers
        .filter(isReadable)
        .map((identifier) => [identifierKey(identifier), party.key] as const),
    ),
  );
  const names = indexNames(
    byName.flatMap((party) => party.names.map((name) => ({ name: prepareName(name), bearer: party.key }))),
  );
  const settle: RelationIndex['settle'] = (party) => {
    if (byName.length === 0) return party;
    const met = party.names.flatMap((name) => names.find(prepareName(name)).map(({ bearer }) => bearer));
    const same = party.identifiers
      .map((id) => byIdentifier.get(identifierKey(id)))
      .find((key) => key !== undefined);
    const key = party.key.startsWith('name:') ? (same ?? party.key) : party.key;
    const mayBe = [...party.mayBe, ...met, ...(same === undefined ? [] : [same])];
    return { ...party, key, mayBe: [...new Set(mayBe)].filter((other) => other !== key).sort() };
  };
  return {
    settle,
    mentions: (name) => names.find(name).length > 0,
    mentionsIdentifier: (key) => byIdentifier.has(key),
  };
}
