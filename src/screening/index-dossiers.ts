import type { Identifier } from '../model/identifier.ts';
import { parseIdentifier } from '../model/parse-identifier.ts';
import type { Dossier, Name } from '../model/vendor.ts';
import { identifierKey, isReadable } from './identifier-key.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { prepareName } from './prepare-name.ts';

/** A dossier with all the names of its group, and its identifiers as read. */
export interface KnownVendor {
  readonly dossier: Dossier;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
}

/** All dossiers of a snapshot, made ready to be found. */
export interface DossierIndex {
  readonly byId: ReadonlyMap<string, KnownVendor>;
  readonly byIdentifier: ReadonlyMap<string, readonly KnownVendor[]>;
  readonly names: NameIndex<KnownVendor>;
}

/** Indexes dossiers by id, identifier and name, once for each snapshot. */
export function indexDossiers(dossiers: readonly Dossier[]): DossierIndex {
  const known = dossiers.map(readDossier);
  const byIdentifier = new Map<string, readonly KnownVendor[]>();
  for (const vendor of known) {
    for (const key of new Set(vendor.identifiers.filter(isReadable).map(identifierKey))) {
      byIdentifier.set(key, [...(byIdentifier.get(key) ?? []), vendor]);
    }
  }
  return {
    byId: new Map(known.map((vendor) => [vendor.dossier.id, vendor])),
    byIdentifier,
    names: indexNames(
      known.flatMap((vendor) => vendor.names.map((name) => ({ name: prepareName(name), bearer: vendor }))),
    ),
  };
}

function readDossier(dossier: Dossier): KnownVendor {
  const entities = dossier.entities.map(
    ({ name, verified, source }): Name => ({
      text: name,
      kind: 'legal',
      verified,
      weak: false,
      ...(source === undefined ? {} : { source }),
    }),
  );
  return {
    dossier,
    names: [...dossier.names, ...entities],
    identifiers: dossier.identifiers.map(parseIdentifier),
  };
}
