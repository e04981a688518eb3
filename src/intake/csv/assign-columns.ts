import type { Issue } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import type { FactDefinition, Vocabulary } from '../../model/vocabulary.ts';
import { columnMeanings } from './column-meaning.ts';
import { type Field, foldHeader } from './column-names.ts';
import { profileMeanings } from './profile-meanings.ts';
import type { ColumnProfile } from './profiles/column-profile.ts';
import { type CellValues, type HeaderMap, readHeaderMap } from './read-header-map.ts';

export interface HeaderOptions {
  readonly vocabulary: Vocabulary;
  /** How messages name the file. */
  readonly file: string;
  /** Columns that the output brings itself: the caller's of the same name are neither read nor kept. */
  readonly replaced?: readonly string[];
  /** What the columns mean, where their names do not tell it rightly: the file of `--map`. */
  readonly map?: JsonFile | undefined;
  /** The system that the file is of, where it is of one: only columns that its profile or the map names are read or kept. */
  readonly profile?: ColumnProfile | undefined;
}

/** A column that states one fact. */
export interface FactColumn {
  readonly index: number;
  readonly name: string;
  readonly definition: FactDefinition;
}

/** What each column of a file could be, before it is settled which of them is the vendor's name. */
export interface AssignedColumns {
  /** The caller's columns that go to the output. */
  readonly kept: readonly number[];
  readonly facts: readonly FactColumn[];
  readonly fields: readonly Field[];
  readonly values: CellValues;
  readonly warnings: readonly Issue[];
  columnsOf(field: Field): readonly number[];
  /** The best column for a field that holds one value; warns of the others. */
  one(field: Field): number | undefined;
  /** Warns that a column is not read because another is. */
  pass(index: number, inFavour: number): void;
  /** A column as messages name it. */
  show(index: number): string;
}

const NO_MAP: HeaderMap = { meanings: new Map(), values: new Map() };

/** Says what each column is: by the header map where that names it, else by its own name. */
export function assignColumns(header: readonly string[], options: HeaderOptions): AssignedColumns {
  const { vocabulary, file, replaced, map: mapFile, profile } = options;
  const meaningOf = columnMeanings(vocabulary);
  const allowed = profile && profileMeanings(profile, vocabulary);
  const ours = new Set(replaced?.map(foldHeader));
  const isReplaced = (text: string) => ours.has(foldHeader(text));
  const map =
    mapFile === undefined ? NO_MAP : readHeaderMap(mapFile, { header, vocabulary, file, isReplaced });
  const kept: number[] = [];
  const fields = new Map<Field, { readonly index: number; readonly rank: number }[]>();
  const facts = new Map<string, FactColumn>();
  const warnings: Issue[] = [];
  const show = (index: number) => `\`${header[index]?.trim()}\` (column ${index + 1})`;
  const warn = (code: string, index: number, detail: string) =>
    warnings.push({ pointer: '', code, detail: `${show(index)} ${detail}`, severity: 'warning', file });
  const pass = (index: number, inFavour: number) =>
    warn('header.not-read', index, `is passed through but not read, in favour of ${show(inFavour)}`);

  for (const [index, text] of header.entries()) {
    if (isReplaced(text)) {
      warn('header.replaced', index, 'is replaced by the result of this run');
      continue;
    }
    const mapped = map.meanings.get(index);
    const known = allowed?.get(foldHeader(text));
    if (allowed !== undefined && known === undefined && (mapped === undefined || mapped === null)) continue;
    kept.push(index);
    const byName = allowed === undefined ? meaningOf(text) : (known ?? undefined);
    const meaning = mapped === undefined ? byName : (mapped ?? undefined);
    if (meaning === undefined) continue;
    if ('refused' in meaning) {
      warn('header.refused', index, `is passed through but not read: ${meaning.refused}`);
    } else if ('field' in meaning) {
      fields.set(meaning.field, [...(fields.get(meaning.field) ?? []), { index, rank: meaning.rank }]);
    } else {
      const { fact: name, definition } = meaning;
      const rival = facts.get(name);
      const wins = rival === undefined || mapped !== undefined;
      if (wins) facts.set(name, { index, name, definition });
      if (rival !== undefined) pass(wins ? rival.index : index, wins ? index : rival.index);
    }
  }

  return {
    kept,
    facts: [...facts.values()].sort((a, b) => a.index - b.index),
    fields: [...fields.keys()],
    values: map.values,
    warnings,
    columnsOf: (field) => (fields.get(field) ?? []).map(({ index }) => index),
    one(field) {
      const [best, ...others] = (fields.get(field) ?? []).toSorted(
        (a, b) => a.rank - b.rank || a.index - b.index,
      );
      for (const { index } of others) pass(index, best?.index ?? index);
      return best?.index;
    },
    pass,
    show,
  };
}
