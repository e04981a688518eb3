import { AssayError, type Issue } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import { jsonPointer, parseWith, show } from '../../model/parse.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ColumnMeaning } from './column-meaning.ts';
import { foldHeader } from './column-names.ts';
import { columnWords, meaningOfWord } from './column-words.ts';
import { HeaderMapFile } from './header-map.ts';
import { listColumns } from './list-columns.ts';

/** A header map laid on the header of one file, by the numbers of its columns. */
export interface HeaderMap {
  /** Null for a column that is not to be read. */
  readonly meanings: ReadonlyMap<number, NonNullable<ColumnMeaning> | null>;
  /** What is read in place of a cell. */
  readonly values: CellValues;
}

/** By the number of the column and the text of the cell: what is read in its place. */
export type CellValues = ReadonlyMap<number, ReadonlyMap<string, string>>;

export interface HeaderMapContext {
  readonly header: readonly string[];
  readonly vocabulary: Vocabulary;
  /** How messages name the vendor file. */
  readonly file: string;
  /** Whether the output brings a column of that name itself. */
  readonly isReplaced: (header: string) => boolean;
}

/**
 * Reads a header map for a file with this header. Throws `AssayError` (`validation`) with all that is wrong with it:
 * columns that the file does not have, meanings that there are not or that no file may state, two columns for what a
 * vendor has once.
 */
export function readHeaderMap({ path, content }: JsonFile, context: HeaderMapContext): HeaderMap {
  const parsed = parseWith(HeaderMapFile, content, path);
  if (!('value' in parsed)) throw refuseMap(path, parsed.issues);
  const issues: Issue[] = [];
  const say = (at: readonly PropertyKey[], code: string, detail: string) =>
    issues.push({ pointer: jsonPointer(at), code, detail, severity: 'error', file: path });

  const meanings = new Map<number, NonNullable<ColumnMeaning> | null>();
  const holders = new Map<string, number>();
  for (const [name, word] of Object.entries(parsed.value.columns)) {
    const at = ['columns', name];
    const columns = columnsOf(name, context, (code, detail) => say(at, code, detail));
    if (columns.some((column) => meanings.has(column)))
      say(at, 'map.twice', `${show(name)} stands here twice, spelt differently; keep one`);
    const meaning = word === null ? null : meaningOfWord(word, context.vocabulary);
    if (meaning === undefined || (meaning !== null && 'refused' in meaning)) {
      say(at, 'map.meaning', describeMeaning(word ?? '', meaning));
      continue;
    }
    for (const column of columns) {
      meanings.set(column, meaning);
      const what = singleOf(meaning);
      const holder = what === undefined ? undefined : holders.get(what);
      if (what !== undefined && holder === undefined) holders.set(what, column);
      if (holder !== undefined && holder !== column)
        say(at, 'map.two-columns', describeRivals(word ?? '', holder, column, context.header));
    }
  }
  const values = new Map<number, ReadonlyMap<string, string>>();
  for (const [name, replaced] of Object.entries(parsed.value.values ?? {})) {
    const texts = new Map(Object.entries(replaced).map(([cell, read]) => [cell.trim(), read ?? '']));
    const columns = columnsOf(name, context, (code, detail) => say(['values', name], code, detail));
    for (const column of columns) values.set(column, texts);
  }
  if (issues.length > 0) throw refuseMap(path, issues, describeWords(issues, context.vocabulary));
  return { meanings, values };
}

/** The columns that a name of the map stands for, as the reader folds names. */
function columnsOf(
  name: string,
  { header, file, isReplaced }: HeaderMapContext,
  say: (code: string, detail: string) => void,
): number[] {
  const key = headerKey(name);
  const columns = header.flatMap((text, index) => (headerKey(text) === key ? [index] : []));
  if (columns.length === 0)
    say('map.column', `\`${file}\` has no column ${show(name)}; its columns are: ${listColumns(header)}`);
  else if (isReplaced(name))
    say('map.column', `${show(name)} is replaced by the result of the run and cannot be read; leave it out`);
  return columns;
}

/** A name as names are compared; one without a letter or digit stands for itself. */
export function headerKey(name: string): string {
  return foldHeader(name) || name.trim();
}

/** What a vendor has once, so that two columns cannot hold it. */
function singleOf(meaning: NonNullable<ColumnMeaning> | null): string | undefined {
  if (meaning === null || 'refused' in meaning) return undefined;
  if ('fact' in meaning) return `fact ${meaning.fact}`;
  return meaning.field === 'alias' || meaning.field === 'owner' ? undefined : meaning.field;
}

function describeMeaning(word: string, meaning: ColumnMeaning): string {
  if (meaning !== undefined && 'refused' in meaning)
    return `no column can state ${show(word)}: ${meaning.refused}; write null to pass it through`;
  return `${show(word)} is nothing that a column can hold; check its spelling, or write null to pass it through`;
}

function describeRivals(word: string, first: number, second: number, header: readonly string[]): string {
  const place = (index: number) => `${show(header[index]?.trim())} (column ${index + 1})`;
  return `${place(first)} and ${place(second)} cannot both be ${show(word)}; write null for one of them`;
}

function describeWords(issues: readonly Issue[], vocabulary: Vocabulary): string {
  if (!issues.some(({ code }) => code === 'map.meaning')) return '';
  const { fields, facts } = columnWords(vocabulary);
  const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
  return `. A column holds one of ${list(fields)}, or a fact: ${list(facts)}`;
}

/** The refusal of a header map, with all that is wrong with it. */
export function refuseMap(path: string, issues: readonly Issue[], hint = ''): AssayError {
  const count = issues.length === 1 ? '1 thing is' : `${issues.length} things are`;
  return new AssayError(
    'validation',
    `the header map \`${path}\` cannot be used: ${count} wrong with it${hint}`,
    issues,
  );
}
