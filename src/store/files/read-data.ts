import { join } from 'node:path';
import { openPack, type PackFiles } from '../../assessment/open-pack.ts';
import type { Snapshot } from '../../assessment/snapshot.ts';
import { AssayError } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import { overlay } from './overlay.ts';
import { PROGRAM_FOLDER } from './program-folder.ts';
import { type Folder, readFolder } from './read-folder.ts';

/** Where rules and data are read from: each folder lies over the ones before it. */
export interface PackFolders {
  readonly rules: readonly Folder[];
  readonly data: readonly Folder[];
}

const RULES = { files: ['vocabulary.json', 'places.json'], folders: ['provisions', 'criteria', 'policies'] };
const DATA = { files: ['sources.json', 'sentinels.json'], folders: ['lists', 'vendors', 'builders'] };

/** The folders that come with the program, and those that the caller lays over them. */
export function packFolders(overlays: {
  readonly rules?: readonly string[] | undefined;
  readonly data?: readonly string[] | undefined;
}): PackFolders {
  const shipped = (name: string) => ({ dir: join(PROGRAM_FOLDER, name), label: name });
  const given = (dirs: readonly string[] = []) =>
    dirs.map((dir) => ({ dir, label: dir.replace(/[\\/]+$/, '') }));
  return {
    rules: [shipped('rules'), ...given(overlays.rules)],
    data: [shipped('data'), ...given(overlays.data)],
  };
}

/** Reads and parses the files of rules and data, without checking what they say. */
export async function readPackFiles(folders: PackFolders): Promise<PackFiles> {
  const rules = overlay(await Promise.all(folders.rules.map((folder) => readFolder(folder, RULES))), {
    'vocabulary.json': 'facts',
    'places.json': 'places',
  });
  const data = overlay(await Promise.all(folders.data.map((folder) => readFolder(folder, DATA))), {
    'sources.json': 'sources',
    'sentinels.json': 'sentinels',
  });
  return {
    rules: {
      vocabulary: need(rules, 'vocabulary.json', folders.rules),
      places: need(rules, 'places.json', folders.rules),
      rules: [...filesIn(rules, 'provisions'), ...filesIn(rules, 'criteria')],
      policies: filesIn(rules, 'policies'),
    },
    sources: need(data, 'sources.json', folders.data),
    lists: filesIn(data, 'lists'),
    dossiers: filesIn(data, 'vendors'),
    builders: filesIn(data, 'builders'),
    sentinels: data.get('sentinels.json'),
  };
}

/**
 * Reads rules, policies, lists, dossiers and sources once. Throws `AssayError` `pack` with every fault of the data, by
 * file and JSON pointer: an engine that runs on half a pack would give wrong answers quietly.
 */
export async function readData(folders: PackFolders, engine: string): Promise<Snapshot> {
  return openPack(await readPackFiles(folders), engine);
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
