import type { Issue } from '../../model/error.ts';
import { jsonPointer } from '../../model/parse.ts';
import type { PartyRef, Relation } from '../../model/relation.ts';

/** The parties that a relation can refer to. */
export interface KnownRefs {
  /** Ids of dossiers. */
  readonly dossiers: ReadonlySet<string>;
  /** Ids of the entries of each programme. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every relation of a file that refers to a dossier, a list or an entry which is not there. */
export function checkRelations(relations: readonly Relation[], file: string, known: KnownRefs): Issue[] {
  return relations.flatMap((relation, at) =>
    (['of', 'by'] as const).flatMap((side): Issue[] => {
      const detail = faultOf(relation[side], known);
      if (detail === undefined) return [];
      const pointer = jsonPointer(['relations', at, side]);
      return [{ pointer, code: 'relation.party', detail, severity: 'error', file }];
    }),
  );
}

function faultOf(ref: PartyRef, { dossiers, entries }: KnownRefs): string | undefined {
  if ('name' in ref) return undefined;
  if ('dossier' in ref)
    return dossiers.has(ref.dossier)
      ? undefined
      : `\`${ref.dossier}\` is the id of no dossier; name the party by \`name\` or add its dossier`;
  const list = entries.get(ref.list);
  if (list === undefined)
    return `\`${ref.list}\` is the programme of no list; name the party by \`name\` or add the list`;
  return list.has(ref.entry)
    ? undefined
    : `\`${ref.entry}\` is the id of no entry of \`${ref.list}\`; check its spelling or name the party by \`name\``;
}
