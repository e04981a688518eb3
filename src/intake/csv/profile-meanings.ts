import { definitionOf, type Vocabulary } from '../../model/vocabulary.ts';
import type { ColumnMeaning } from './column-meaning.ts';
import { foldHeader } from './column-names.ts';
import type { ColumnProfile } from './profiles/column-profile.ts';

/** What the columns of a profile hold, by their folded names; null for one that is only passed through. */
export function profileMeanings(
  { columns }: ColumnProfile,
  vocabulary: Vocabulary,
): ReadonlyMap<string, NonNullable<ColumnMeaning> | null> {
  return new Map(
    columns.map(([header, holds], rank) => [foldHeader(header), meaningOf(holds, rank, vocabulary)] as const),
  );
}

function meaningOf(
  holds: ColumnProfile['columns'][number][1],
  rank: number,
  vocabulary: Vocabulary,
): NonNullable<ColumnMeaning> | null {
  if (holds === 'echo') return null;
  if (!isFact(holds)) return { field: holds, rank };
  const fact = holds.slice('fact:'.length);
  const definition = definitionOf(vocabulary, fact);
  return definition === undefined ? null : { fact, definition };
}

function isFact(holds: string): holds is `fact:${string}` {
  return holds.startsWith('fact:');
}
