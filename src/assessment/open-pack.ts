import type { z } from 'zod';
import { checkBuilder, checkBuilders } from '../intake/builders/check-builder.ts';
import { checkDossier } from '../intake/dossiers/check-dossier.ts';
import { checkListFile } from '../intake/lists/check-list-file.ts';
import { checkRelations } from '../intake/relations/check-relations.ts';
import { Builder } from '../model/builder.ts';
import { AssayError, type Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { ListFile } from '../model/listing.ts';
import { parseWith } from '../model/parse.ts';
import type { Relation } from '../model/relation.ts';
import { Sources } from '../model/source.ts';
import { Dossier } from '../model/vendor.ts';
import { checkStructure } from '../policies/check-structure.ts';
import { loadPolicies, type PolicyFiles } from '../policies/load-policies.ts';
import type { Snapshot } from './snapshot.ts';

/** The files of rules and data, read and parsed but not yet checked. */
export interface PackFiles {
  readonly rules: PolicyFiles;
  readonly sources: JsonFile;
  readonly lists: readonly JsonFile[];
  readonly dossiers: readonly JsonFile[];
  readonly builders: readonly JsonFile[];
  /** Names that lists must hold after every import; no answer is decided by them. */
  readonly sentinels?: JsonFile | undefined;
}

/**
 * Checks all files and makes a snapshot of them. Throws `AssayError` `pack` with every fault, by file and JSON pointer:
 * an engine that runs on half a pack would give wrong answers quietly.
 */
export function openPack(files: PackFiles, engine: string): Snapshot {
  const pack = loadPolicies(files.rules);
  // Lists of lists: a hostile file has more faults than a call takes arguments.
  const found: (readonly Issue[])[] = [];
  const take = <T>(schema: z.ZodType<T>, file: JsonFile, check: (value: T) => readonly Issue[]): T[] => {
    // However much it holds: lists are as long as the world makes them.
    const structure = checkStructure(file, Number.POSITIVE_INFINITY);
    const parsed = structure.length > 0 ? { issues: structure } : parseWith(schema, file.content, file.path);
    if (!('value' in parsed)) {
      found.push(parsed.issues);
      return [];
    }
    found.push(check(parsed.value));
    return [parsed.value];
  };
  const [bibliography] = take(Sources, files.sources, () => []);
  // Without a bibliography every source would be reported as missing.
  if (bibliography === undefined) throw broken(found.flat());
  const context = { ...pack, sources: bibliography.sources };
  const relations: { readonly file: string; readonly relations: readonly Relation[] }[] = [];
  const lists = files.lists.flatMap((file) =>
    take(ListFile, file, (list) => {
      relations.push({ file: file.path, relations: list.relations });
      return checkListFile(list, file.path, context.sources);
    }),
  );
  const dossiers = files.dossiers.flatMap((file) =>
    take(Dossier, file, (dossier) => {
      relations.push({ file: file.path, relations: dossier.relations });
      return checkDossier(dossier, file.path, context);
    }),
  );
  const registered: { readonly builder: Builder; readonly file: string }[] = [];
  const builders = files.builders.flatMap((file) =>
    take(Builder, file, (builder) => {
      registered.push({ builder, file: file.path });
      return checkBuilder(builder, file.path, context);
    }),
  );
  found.push(checkBuilders(registered));
  const issues = found.flat();
  if (issues.length > 0) throw broken(issues);
  // Only now: while a file could not be read, nobody knows whom a relation may refer to.
  const known = {
    dossiers: new Set(dossiers.map(({ id }) => id)),
    entries: new Map(lists.map(({ program, entries }) => [program, new Set(entries.map(({ id }) => id))])),
  };
  const astray = relations.flatMap((told) => checkRelations(told.relations, told.file, known));
  if (astray.length > 0) throw broken(astray);
  return {
    policies: pack.policies,
    vocabulary: pack.vocabulary,
    places: pack.places,
    lists: new Map(lists.map((list) => [list.program, list])),
    dossiers,
    builders,
    trustedKeys: [],
    waivers: [],
    judgements: [],
    sources: context.sources,
    engine,
  };
}

function broken(issues: readonly Issue[]): AssayError {
  const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`;
  return new AssayError('pack', `the data cannot be used, it has ${count}; mend them and run again`, issues);
}
