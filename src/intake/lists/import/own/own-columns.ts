import { AssayError, type Issue } from '../../../../model/error.ts';
import { KNOWN_SCHEMES } from '../../../../model/identifier.ts';
import type { JsonFile } from '../../../../model/json-file.ts';
import { jsonPointer, parseWith, show } from '../../../../model/parse.ts';
import { foldHeader } from '../../../csv/column-names.ts';
import { listColumns } from '../../../csv/list-columns.ts';
import { ListMapFile, OWN_COLUMN_NAMES, OWN_FIELDS, type OwnField } from './list-map.ts';

/** What the columns of one own list hold. */
export interface OwnColumns {
  readonly places: ReadonlyMap<OwnField, number>;
  /** Columns that are not read. */
  readonly unread: readonly string[];
  readonly separator: string;
}

const MEANINGS: ReadonlyMap<string, OwnField> = new Map<string, OwnField>([
  ...OWN_FIELDS.flatMap((field) => OWN_COLUMN_NAMES[field].map((name) => [foldHeader(name), field] as const)),
  ...KNOWN_SCHEMES.map((scheme) => [foldHeader(scheme), `identifier:${scheme}`] as const),
]);

/**
 * Says what each column of an own list holds: by the map where it names the column, else by the column's own name. Throws
 * `AssayError`: `validation` for a map that cannot be used, `malformed` when no column holds names or two hold the same.
 */
export function ownColumns(header: readonly string[], file: string, map?: JsonFile): OwnColumns {
  const { stated, separator } =
    map === undefined ? { stated: new Map(), separator: ';' } : readMap(map, header, file);
  const places = new Map<OwnField, number>();
  const unread: string[] = [];
  for (const [index, text] of header.entries()) {
    const folded = foldHeader(text) || text.trim();
    const field = stated.has(folded) ? stated.get(folded) : MEANINGS.get(folded);
    if (field === null) continue;
    if (field === undefined) {
      if (text.trim() !== '') unread.push(text.trim());
      continue;
    }
    const rival = places.get(field);
    if (rival !== undefined)
      throw new AssayError(
        'malformed',
        `in \`${file}\`, ${show(header[rival]?.trim())} (column ${rival + 1}) and ${show(text.trim())} (column ${index + 1}) both hold \`${field}\`; say in a map which of them is to be read`,
      );
    places.set(field, index);
  }
  if (!places.has('name'))
    throw new AssayError(
      'malformed',
      `\`${file}\` has no column of names; say in a map which column holds \`name\`. Its columns are: ${listColumns(header)}`,
    );
  return { places, unread, separator };
}

function readMap(
  { path, content }: JsonFile,
  header: readonly string[],
  file: string,
): { readonly stated: ReadonlyMap<string, OwnField | null>; readonly separator: string } {
  const parsed = parseWith(ListMapFile, content, path);
  if (!('value' in parsed)) throw unusable(path, parsed.issues);
  const issues: Issue[] = [];
  const stated = new Map<string, OwnField | null>();
  const folded = new Set(header.map((text) => foldHeader(text) || text.trim()));
  for (const [name, word] of Object.entries(parsed.value.columns)) {
    const key = foldHeader(name) || name.trim();
    const say = (code: string, detail: string) =>
      issues.push({ pointer: jsonPointer(['columns', name]), code, detail, severity: 'error', file: path });
    if (!folded.has(key))
      say('map.column', `\`${file}\` has no column ${show(name)}; its columns are: ${listColumns(header)}`);
    if (stated.has(key)) say('map.twice', `${show(name)} stands here twice, spelt differently; keep one`);
    const field = word === null ? null : fieldOf(word);
    if (field === undefined)
      say(
        'map.meaning',
        `${show(word)} is nothing that a column can hold; give one of ${WORDS}, or null for a column that is not read`,
      );
    else stated.set(key, field);
  }
  if (issues.length > 0) throw unusable(path, issues);
  return { stated, separator: parsed.value.separator ?? ';' };
}

const WORDS = [...OWN_FIELDS, 'identifier:<scheme>'].map((word) => `\`${word}\``).join(', ');

function fieldOf(word: string): OwnField | undefined {
  const field = OWN_FIELDS.find((known) => known === word);
  if (field !== undefined) return field;
  const scheme = /^identifier:(.+)$/.exec(word)?.[1]?.trim();
  return scheme === undefined || scheme === '' ? undefined : `identifier:${scheme}`;
}

function unusable(path: string, issues: readonly Issue[]): AssayError {
  const count = issues.length === 1 ? '1 thing is' : `${issues.length} things are`;
  return new AssayError(
    'validation',
    `the column map \`${path}\` cannot be used: ${count} wrong with it`,
    issues,
  );
}
