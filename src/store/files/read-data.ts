import { fileURLToPath } from 'node:url';
import type { Snapshot } from '../../assessment/snapshot.ts';
import { checkDossier } from '../../intake/dossiers/check-dossier.ts';
import { checkListFile } from '../../intake/lists/check-list-file.ts';
import { AssayError, type Issue } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import { ListFile } from '../../model/listing.ts';
import { type Parsed, parseWith } from '../../model/parse.ts';
import { Sources } from '../../model/source.ts';
import { Dossier } from '../../model/vendor.ts';
import { loadPolicies } from '../../policies/load-policies.ts';
import { overlay } from './overlay.ts';
import { type Folder, readFolder } from './read-folder.ts';

/** Where rules and data are read from: each folder lies over the ones before it. */
export interface PackFolders {
  readonly rules: readonly Folder[];
  readonly data: readonly Folder[];
}

const RULES = { files: ['vocabulary.json', 'places.json'], folders: ['provisions', 'criteria', 'policies'] };
const DATA = { files: ['sources.json'], folders: ['lists', 'vendors'] };

/** The folders that come with the program, and those that the caller lays over them. */
export function packFolders(overlays: {
  readonly rules?: readonly string[] | undefined;
  readonly data?: readonly string[] | undefined;
}): PackFolders {
  // The same number of steps up from src/ and from dist/.
  const shipped = (name: string) => ({
    dir: fileURLToPath(new URL(`../../../${name}`, import.meta.url)),
    label: name,
  });
  const given = (dirs: readonly string[] = []) =>
    dirs.map((dir) => ({ dir, label: dir.replace(/[\\/]+$/, '') }));
  return {
    rules: [shipped('rules'), ...given(overlays.rules)],
    data: [shipped('data'), ...given(overlays.data)],
  };
}

/**
 * Reads rules, policies, lists, dossiers and sources once. Throws `AssayError` `pack` with every fault of the data, by
 * file and JSON pointer: an engine that runs on half a pack would give wrong answers quietly.
 */
export async function readData(folders: PackFolders, engine: string): Promise<Snapshot> {
  const rules = overlay(await Promise.all(folders.rules.map((folder) => readFolder(folder, RULES))), {
    'vocabulary.json': 'facts',
    'places.json': 'places',
  });
  const data = overlay(await Promise.all(folders.data.map((folder) => readFolder(folder, DATA))), {
    'sources.json': 'sources',
  });
  const pack = loadPolicies({
    vocabulary: need(rules, 'vocabulary.json', folders.rules),
    places: need(rules, 'places.json', folders.rules),
    rules: [...filesIn(rules, 'provisions'), ...filesIn(rules, 'criteria')],
    policies: filesIn(rules, 'policies'),
  });

  const issues: Issue[] = [];
  const take = <T>(parsed: Parsed<T>, check: (value: T) => readonly Issue[]): T[] => {
    issues.push(...parsed.issues);
    if (!('value' in parsed)) return [];
    issues.push(...check(parsed.value));
    return [parsed.value];
  };
  const sourcesFile = need(data, 'sources.json', folders.data);
  const [bibliography] = take(parseWith(Sources, sourcesFile.content, sourcesFile.path), () => []);
  // Without a bibliography every source would be reported as missing.
  if (bibliography === undefined) throw broken(issues);
  const context = { ...pack, sources: bibliography.sources };
  const lists = filesIn(data, 'lists').flatMap(({ content, path }) =>
    take(parseWith(ListFile, content, path), (list) => checkListFile(list, path, context.sources)),
  );
  const dossiers = filesIn(data, 'vendors').flatMap(({ content, path }) =>
    take(parseWith(Dossier, content, path), (dossier) => checkDossier(dossier, path, context)),
  );
  if (issues.length > 0) throw broken(issues);
  return {
    policies: pack.policies,
    vocabulary: pack.vocabulary,
    places: pack.places,
    lists: new Map(lists.map((list) => [list.program, list])),
    dossiers,
    sources: context.sources,
    engine,
  };
}

function broken(issues: readonly Issue[]): AssayError {
  const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`;
  return new AssayError('pack', `the data cannot be used, it has ${count}; mend them and run again`, issues);
}

function filesIn(files: ReadonlyMap<string, JsonFile>, folder: string): JsonFile[] {
  return [...files].filter(([path]) => path.startsWith(`${folder}/`)).map(([, file]) => file);
}

function need(files: ReadonlyMap<string, JsonFile>, name: string, folders: readonly Folder[]): JsonFile {
  const file = files.get(name);
  if (file !== undefined) return file;
  const looked = folders.map(({ label }) => `\`${label}\``).join(' and ');
  throw new AssayError('pack', `there is no \`${name}\` in ${looked}; put it there`);
}
