import { definitionOf, type FactDefinition, listedProgram, type Vocabulary } from '../../model/vocabulary.ts';
import { COLUMN_NAMES, FACT_COLUMN_NAMES, type Field, foldHeader } from './column-names.ts';

/** What one column is, by its header name alone; undefined for one that means nothing here. */
export type ColumnMeaning =
  | { readonly field: Field; readonly rank: number }
  | { readonly fact: string; readonly definition: FactDefinition }
  | { readonly refused: string }
  | undefined;

const FIELDS = new Map(
  COLUMN_NAMES.flatMap(([field, names], row) =>
    names.map((name, place) => [foldHeader(name), { field, rank: row * 100 + place }] as const),
  ),
);

/** How to tell a column's meaning under one vocabulary: fields first, then its facts, under any spelling of their names. */
export function columnMeanings(vocabulary: Vocabulary): (header: string) => ColumnMeaning {
  const facts = new Map(Object.keys(vocabulary.facts).map((name) => [foldHeader(name), name]));
  for (const [fact, names] of FACT_COLUMN_NAMES) {
    if (!Object.hasOwn(vocabulary.facts, fact)) continue;
    for (const name of names) facts.set(foldHeader(name), fact);
  }
  return (header) => {
    const folded = foldHeader(header);
    const field = FIELDS.get(folded);
    if (field !== undefined) return field;
    const fact = facts.get(folded) ?? dottedName(header);
    if (fact === undefined) return undefined;
    const definition = definitionOf(vocabulary, fact);
    const refused = refusalOf(fact, definition);
    if (refused !== undefined) return { refused };
    return definition === undefined ? undefined : { fact, definition };
  };
}

/** `vendor.listed.a-list` or `data.file.location`: a header that is written as facts are, known or not. */
function dottedName(header: string): string | undefined {
  const name = header.trim().toLowerCase();
  return /^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/.test(name) ? name : undefined;
}

/** Why no vendor file may state a fact; undefined for one that it may. */
export function refusalOf(fact: string, definition: FactDefinition | undefined): string | undefined {
  if (listedProgram(fact) !== undefined || definition?.suppliedBy === 'screening')
    return 'only screening says who is listed';
  if (definition?.suppliedBy === 'plans') return 'it is worked out from the plans on record';
  if (fact.startsWith('buyer.') || definition?.suppliedBy === 'policy')
    return 'the policy says who buys, a vendor file does not';
  if (definition?.readFrom !== undefined) return 'identifiers have columns of their own, such as `lei`';
  if (definition === undefined) return 'it is written like a fact, but no fact has this name';
  return undefined;
}
