import type { Builder } from '../model/builder.ts';
import type { Judgement } from '../model/judgement.ts';
import type { ListFile } from '../model/listing.ts';
import type { PlaceSet } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Source } from '../model/source.ts';
import type { Dossier } from '../model/vendor.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Waiver } from '../model/waiver.ts';

/** All that a decision is taken on, read once and never changed while it is in use. */
export interface Snapshot {
  readonly policies: ReadonlyMap<string, Policy>;
  readonly vocabulary: Vocabulary;
  readonly places: Readonly<Record<string, PlaceSet>>;
  /** By programme. A programme that a rule names but that is not here was never imported: unknown, not clear. */
  readonly lists: ReadonlyMap<string, ListFile>;
  readonly dossiers: readonly Dossier[];
  /** The register of builders: who runs them, where, under whose supervision. */
  readonly builders: readonly Builder[];
  /** Public keys in PEM that the operator of this program trusts for provenance, whatever builder it names. */
  readonly trustedKeys: readonly string[];
  readonly waivers: readonly Waiver[];
  /** What people have ruled on vendors and list entries. */
  readonly judgements: readonly Judgement[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Name and version of this program, for receipts. */
  readonly engine: string;
}
