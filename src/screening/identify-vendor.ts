import type { Warning } from '../model/assessment.ts';
import type { PlainDate } from '../model/date.ts';
import type { Identifier } from '../model/identifier.ts';
import { parseIdentifier, parseScheme } from '../model/parse-identifier.ts';
import type { Name, OwnershipStatement, Vendor, VendorRecord } from '../model/vendor.ts';
import { type DossierSearch, describeContradiction, findDossier } from './find-dossier.ts';
import { identifierKey, isReadable } from './identifier-key.ts';
import type { DossierIndex, KnownVendor } from './index-dossiers.ts';

/** Both clocks of the question: owners that a record states are stated for them. */
interface Clocks {
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
}

/**
 * Finds out whom a record is about and puts together all that is stated about it, by the record and by its dossier.
 * A name that is only near to a dossier's never borrows the dossier's facts; a warning says how to ask for it.
 */
export function identifyVendor(
  record: VendorRecord,
  dossiers: DossierIndex,
  today: Clocks,
): { readonly vendor: Vendor; readonly warnings: readonly Warning[] } {
  const typed = readTypedName(record, dossiers);
  const given = (record.identifiers ?? []).map(parseIdentifier);
  const identifiers = typed.identifier === undefined ? given : [typed.identifier, ...given];
  const names = typed.isName ? [record.name, ...(record.aliases ?? [])] : (record.aliases ?? []);
  const search = findDossier(
    {
      ...(typed.id === undefined ? {} : { id: typed.id }),
      identifiers: identifiers.filter(isReadable),
      ...(typed.isName ? { name: record.name } : {}),
      aliases: record.aliases ?? [],
    },
    dossiers,
  );
  const { known } = search;
  const doubtful = doubtfulDossiers(search, dossiers);
  const vendor: Vendor = {
    ...(known === undefined ? {} : { id: known.dossier.id }),
    ...(record.ref === undefined ? {} : { ref: record.ref }),
    name: known === undefined ? record.name : shownName(known),
    matchedBy: search.matchedBy,
    names: mergeNames([
      ...(typed.isName ? statedNames(names) : names.map((text) => statedName(text, false))),
      ...(known?.names ?? []),
      ...doubtfulNames(doubtful),
    ]),
    identifiers: mergeIdentifiers([...identifiers, ...(known?.identifiers ?? [])]),
    ownership: [...(known?.dossier.ownership ?? []), ...statedOwners(record, today)],
    products: known?.dossier.products ?? [],
    facts: known?.dossier.facts ?? [],
    ambiguous: search.ambiguous,
    mayBe: [...new Set(doubtful.map(({ dossier }) => dossier.id))].sort(),
  };
  return {
    vendor,
    warnings: [...typed.warnings, ...warnOfIdentifiers(given), ...warnOfSearch(search, record)],
  };
}

interface TypedName {
  /** Whether what stands for the name is one, and not an id or an identifier. */
  readonly isName: boolean;
  readonly id?: string;
  readonly identifier?: Identifier;
  readonly warnings: readonly Warning[];
}

/** In place of a name people type the id of a dossier, or `lei:5493...`. */
function readTypedName({ name }: VendorRecord, dossiers: DossierIndex): TypedName {
  if (dossiers.byId.has(name)) return { isName: false, id: name, warnings: [] };
  const [, scheme = '', value = ''] = /^([^:]+):\s*(\S.*)$/.exec(name) ?? [];
  if (parseScheme(scheme) === undefined) return { isName: true, warnings: [] };
  const identifier = parseIdentifier({ scheme, value });
  const warnings = warnOfIdentifier(identifier, '/vendor/name');
  // What the scheme could never write is a name with a colon in it.
  return identifier.problem?.code === 'identifier.malformed'
    ? { isName: true, warnings }
    : { isName: false, identifier, warnings };
}

function statedName(text: string, isFirst: boolean): Name {
  return { text, kind: isFirst ? 'trade' : 'alias', verified: true, weak: false };
}

/** The names that a record states: the one that it goes by, then its aliases. */
export function statedNames(texts: readonly string[]): Name[] {
  return mergeNames(texts.map((text, at) => statedName(text, at === 0)));
}

/** The dossiers that the record may mean but that were not used for it. */
function doubtfulDossiers(search: DossierSearch, dossiers: DossierIndex): KnownVendor[] {
  return [
    ...search.near.map(({ hit }) => hit.bearer),
    ...search.contradictions.map(({ known }) => known),
    ...search.ambiguous.map((id) => dossiers.byId.get(id)).filter((known) => known !== undefined),
  ];
}

/**
 * Their names are held against the lists as doubtful names: who may be a listed vendor is never clear of the list, whatever
 * alphabet the record is written in.
 */
function doubtfulNames(doubtful: readonly KnownVendor[]): Name[] {
  return doubtful.flatMap((known) => known.names.map((name) => ({ ...name, weak: true })));
}

function shownName({ dossier }: KnownVendor): string {
  const legal = dossier.names.find(({ kind }) => kind === 'legal');
  return legal?.text ?? dossier.names[0]?.text ?? dossier.title;
}

function mergeNames(names: readonly Name[]): Name[] {
  const byText = new Map<string, Name>();
  for (const name of names) {
    const there = byText.get(name.text);
    const isFirmer = there !== undefined && (there.weak || !there.verified) && name.verified && !name.weak;
    if (there === undefined || isFirmer) byText.set(name.text, name);
  }
  return [...byText.values()];
}

/** Each identifier once, as it was first read. */
export function mergeIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const byKey = new Map<string, Identifier>();
  for (const identifier of identifiers) {
    const key = identifierKey(identifier);
    if (!byKey.has(key)) byKey.set(key, identifier);
  }
  return [...byKey.values()];
}

function statedOwners({ owners }: VendorRecord, { asOf, knownAt }: Clocks): OwnershipStatement[] {
  if (owners === undefined || owners.length === 0) return [];
  return [{ from: asOf, published: knownAt, owners, source: 'the question' }];
}

function warnOfIdentifiers(identifiers: readonly Identifier[]): Warning[] {
  return identifiers.flatMap((identifier, at) =>
    warnOfIdentifier(identifier, `/vendor/identifiers/${at}/value`),
  );
}

function warnOfIdentifier({ problem }: Identifier, pointer: string): Warning[] {
  return problem === undefined ? [] : [{ pointer, ...problem }];
}

function warnOfSearch(search: DossierSearch, record: VendorRecord): Warning[] {
  const pointerTo = (text: string) =>
    text === record.name ? '/vendor/name' : `/vendor/aliases/${record.aliases?.indexOf(text)}`;
  return [
    ...search.contradictions.map((contradiction) => ({
      pointer: '/vendor/identifiers',
      code: 'vendor.contradicted',
      detail: `${describeContradiction(contradiction)}; the dossier was not used: correct the identifier or the name`,
    })),
    ...(search.ambiguous.length === 0
      ? []
      : [
          {
            pointer: '/vendor',
            code: 'vendor.ambiguous',
            detail: `${search.matchedBy}; give the id of the one that is meant: ${search.ambiguous.map((id) => `\`${id}\``).join(', ')}`,
          },
        ]),
    ...search.near.map(({ text, hit }) => {
      const id = `\`${hit.bearer.dossier.id}\``;
      return {
        pointer: pointerTo(text),
        code: 'vendor.near-name',
        detail: `\`${text}\`: ${hit.match.explanation}, of the dossier ${id}, which was not used; if that vendor is meant, ask for ${id} or for one of its exact names`,
      };
    }),
  ];
}
