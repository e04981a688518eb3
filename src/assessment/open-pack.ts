import { checkDossier } from '../intake/dossiers/check-dossier.ts';
import { checkListFile } from '../intake/lists/check-list-file.ts';
import { AssayError, type Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import { ListFile } from '../model/listing.ts';
import { type Parsed, parseWith } from '../model/parse.ts';
import { Sources } from '../model/source.ts';
import { Dossier } from '../model/vendor.ts';
import { loadPolicies, type PolicyFiles } from '../policies/load-policies.ts';
import type { Snapshot } from './snapshot.ts';

/** The files of rules and data, read and parsed but not yet checked. */
export interface PackFiles {
  readonly rules: PolicyFiles;
  readonly sources: JsonFile;
  readonly lists: readonly JsonFile[];
  readonly dossiers: readonly JsonFile[];
}

/**
 * Checks all files and makes a snapshot of them. Throws `AssayError` `pack` with every fault, by file and JSON pointer:
 * an engine that runs on half a pack would give wrong answers quietly.
 */
export function openPack(files: PackFiles, engine: string): Snapshot {
  const pack = loadPolicies(files.rules);
  const issues: Issue[] = [];
  const take = <T>(parsed: Parsed<T>, check: (value: T) => readonly Issue[]): T[] => {
    issues.push(...parsed.issues);
    if (!('value' in parsed)) return [];
    issues.push(...check(parsed.value));
    return [parsed.value];
  };
  const [bibliography] = take(parseWith(Sources, files.sources.content, files.sources.path), () => []);
  // Without a bibliography every source would be reported as missing.
  if (bibliography === undefined) throw broken(issues);
  const context = { ...pack, sources: bibliography.sources };
  const lists = files.lists.flatMap(({ content, path }) =>
    take(parseWith(ListFile, content, path), (list) => checkListFile(list, path, context.sources)),
  );
  const dossiers = files.dossiers.flatMap(({ content, path }) =>
    take(parseWith(Dossier, content, path), (dossier) => checkDossier(dossier, path, context)),
  );
  if (issues.length > 0) throw broken(issues);
  return {
    policies: pack.policies,
    vocabulary: pack.vocabulary,
    places: pack.places,
    lists: new Map(lists.map((list) => [list.program, list])),
    dossiers,
    waivers: [],
    sources: context.sources,
    engine,
  };
}

function broken(issues: readonly Issue[]): AssayError {
  const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`;
  return new AssayError('pack', `the data cannot be used, it has ${count}; mend them and run again`, issues);
}
