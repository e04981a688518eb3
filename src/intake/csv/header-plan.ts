import type { Issue } from '../../model/error.ts';
import type { FactDefinition, Vocabulary } from '../../model/vocabulary.ts';
import { columnMeanings } from './column-meaning.ts';
import { type Field, foldHeader } from './column-names.ts';
import { nameColumns } from './name-columns.ts';

/** Where in a row each part of a question stands: numbers of cells, counted from 0. */
export interface HeaderPlan {
  readonly header: readonly string[];
  readonly name: number;
  readonly ref: number | undefined;
  readonly country: number | undefined;
  readonly product: number | undefined;
  readonly category: number | undefined;
  readonly release: number | undefined;
  readonly market: number | undefined;
  readonly aliases: readonly number[];
  readonly owners: readonly number[];
  readonly identifiers: readonly { readonly index: number; readonly scheme: string }[];
  readonly facts: readonly FactColumn[];
  /** The caller's columns that go to the output: all but those that the output brings itself. */
  readonly kept: readonly number[];
  readonly warnings: readonly Issue[];
}

/** A column that states one fact. */
interface FactColumn {
  readonly index: number;
  readonly name: string;
  readonly definition: FactDefinition;
}

export interface HeaderOptions {
  readonly vocabulary: Vocabulary;
  /** How messages name the file. */
  readonly file: string;
  /** Columns that the output brings itself: the caller's of the same name are neither read nor kept. */
  readonly replaced?: readonly string[];
}

/**
 * Says what each column of a vendor file is. A column that means nothing here is kept and not read.
 * Throws `AssayError` `validation` when no column, or more than one, could be the vendor's name.
 */
export function planHeader(
  header: readonly string[],
  { vocabulary, file, replaced }: HeaderOptions,
): HeaderPlan {
  const meaningOf = columnMeanings(vocabulary);
  const ours = new Set(replaced?.map(foldHeader));
  const kept: number[] = [];
  const fields = new Map<Field, { readonly index: number; readonly rank: number }[]>();
  const facts: FactColumn[] = [];
  const warnings: Issue[] = [];
  const show = (index: number) => `\`${header[index]?.trim()}\` (column ${index + 1})`;
  const warn = (code: string, index: number, detail: string) =>
    warnings.push({ pointer: '', code, detail: `${show(index)} ${detail}`, severity: 'warning', file });
  const pass = (index: number, inFavour: number) =>
    warn('header.not-read', index, `is passed through but not read, in favour of ${show(inFavour)}`);

  for (const [index, text] of header.entries()) {
    if (ours.has(foldHeader(text))) {
      warn('header.replaced', index, 'is replaced by the result of this run');
      continue;
    }
    kept.push(index);
    const meaning = meaningOf(text);
    if (meaning === undefined) continue;
    if ('refused' in meaning) {
      warn('header.refused', index, `is passed through but not read: ${meaning.refused}`);
    } else if ('field' in meaning) {
      fields.set(meaning.field, [...(fields.get(meaning.field) ?? []), { index, rank: meaning.rank }]);
    } else {
      const first = facts.find((column) => column.name === meaning.fact);
      if (first !== undefined) pass(index, first.index);
      else facts.push({ index, name: meaning.fact, definition: meaning.definition });
    }
  }

  const columnsOf = (field: Field) => (fields.get(field) ?? []).map(({ index }) => index);
  const one = (field: Field): number | undefined => {
    const [best, ...others] = (fields.get(field) ?? []).toSorted(
      (a, b) => a.rank - b.rank || a.index - b.index,
    );
    for (const { index } of others) pass(index, best?.index ?? index);
    return best?.index;
  };
  const { name, alsoNames, passed } = nameColumns(header, file, columnsOf, show);
  for (const index of passed) pass(index, name);
  const schemes = [...fields.keys()].filter((field) => field.startsWith('identifier:')).sort();
  return {
    header,
    name,
    ref: one('ref'),
    country: one('country'),
    product: one('product'),
    category: one('category'),
    release: one('release'),
    market: one('market'),
    aliases: [...alsoNames, ...columnsOf('alias')],
    owners: columnsOf('owner'),
    identifiers: schemes.map((field) => ({
      index: one(field) as number,
      scheme: field.slice('identifier:'.length),
    })),
    facts,
    kept,
    warnings,
  };
}
