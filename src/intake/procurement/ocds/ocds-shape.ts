import { show } from '../../../model/parse.ts';
import { isJsonObject } from '../json-object.ts';
import { listOf } from './list-of.ts';

/** A release or a record of a document, still unread. */
export interface OcdsEntry {
  readonly kind: 'release' | 'record';
  /** Its JSON pointer; in JSON Lines with its line before it. */
  readonly at: string;
  readonly value: unknown;
}

/** What sort of OCDS document a value is, and the releases or records that it holds. */
export interface OcdsShape {
  readonly kind: 'release' | 'release package' | 'record' | 'record package';
  /** As a package states it; a package that states none is of the first version. A release by itself never states one. */
  readonly version: string | undefined;
  readonly entries: readonly OcdsEntry[];
}

/** Tells an OCDS document by its fields; undefined for what is none. `at` is put before the pointers of its entries. */
export function ocdsShape(value: unknown, at = ''): OcdsShape | undefined {
  if (!isJsonObject(value)) return undefined;
  if (typeof value.ocid === 'string') {
    const isRecord = ['compiledRelease', 'versionedRelease', 'releases'].some((key) =>
      Object.hasOwn(value, key),
    );
    const kind = isRecord ? 'record' : 'release';
    return { kind, version: undefined, entries: [{ kind, at, value }] };
  }
  const { records, releases } = value;
  const kind = records === undefined ? 'release package' : 'record package';
  if (!Array.isArray(records ?? releases) || !Array.isArray(releases ?? [])) return undefined;
  const entriesOf = (list: unknown, of: OcdsEntry['kind']) =>
    listOf(list, `${at}/${of}s`).map((entry) => ({ kind: of, ...entry }));
  return {
    kind,
    version: value.version === undefined ? '1.0' : String(value.version),
    entries: [...entriesOf(records, 'record'), ...entriesOf(releases, 'release')],
  };
}

/** Why a document of that version cannot be read; undefined where it can, or states none. */
export function versionFault({ version }: OcdsShape): string | undefined {
  if (version === undefined || /^1\.[01](\.[0-9]+)?$/.test(version)) return undefined;
  return `is OCDS ${show(version)}; Assay reads 1.0 and 1.1`;
}
