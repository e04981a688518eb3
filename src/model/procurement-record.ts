import type { Issue } from './error.ts';
import type { IdentifierInput } from './identifier.ts';

/** What a country is to a party. */
export type CountryRole = 'incorporation' | 'registered' | 'address' | 'nationality';

/** Who owns a party, as a record says it. */
export interface RecordedOwner {
  readonly name: string;
  readonly kind: 'immediate' | 'ultimate' | 'beneficial';
  readonly identifiers: readonly IdentifierInput[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** An item that is bought or offered. */
export interface RecordedItem {
  readonly name?: string;
  /** The code of its kind, in the scheme of the record: UNSPSC, CPV, PSC, NAICS. */
  readonly classification?: { readonly scheme: string; readonly code: string };
  readonly manufacturer?: string;
  /** ISO 3166-1 alpha-2. */
  readonly originCountry?: string;
}

/** One vendor of a procurement file, with what the file says of it and of what is bought from it. */
export interface ProcurementRecord {
  /** The key of the party or line in its file. */
  readonly ref?: string;
  readonly role: 'supplier' | 'tenderer' | 'subcontractor' | 'registrant' | 'recipient';
  /** The legal name where the file tells which one it is, else the name it gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** As text, never as numbers; schemes as `KNOWN_SCHEMES` of `identifier.ts` writes them where it has them. */
  readonly identifiers: readonly IdentifierInput[];
  /** ISO 3166-1 alpha-2 codes with what they are to the party; what cannot be read is a warning, not a country. */
  readonly countries: readonly { readonly code: string; readonly role: CountryRole }[];
  readonly owners: readonly RecordedOwner[];
  readonly items: readonly RecordedItem[];
  /** Where it stands in the file: `line 12`, or a JSON pointer. */
  readonly at: string;
}

/** A procurement file as read. What was read and what was refused together are all that the file holds. */
export interface ProcurementFile {
  /** `OCDS 1.1 release package`. */
  readonly format: string;
  /** How many records the file holds: those read and those refused. */
  readonly held: number;
  readonly records: readonly ProcurementRecord[];
  readonly refused: readonly { readonly at: string; readonly code: string; readonly detail: string }[];
  /** What could not be understood in records that were read, and what was made of it. */
  readonly warnings: readonly Issue[];
}
