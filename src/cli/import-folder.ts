import type { z } from 'zod';
import { AssayError, type Issue } from '../model/error.ts';
import type { JsonFile } from '../model/json-file.ts';
import type { ListKind } from '../model/list-kind.ts';
import { ListImport } from '../model/list-snapshot.ts';
import { ListFile } from '../model/listing.ts';
import { parseWith } from '../model/parse.ts';
import { Dossier } from '../model/vendor.ts';
import type { SnapshotFolder } from '../store/files/snapshot-folder.ts';
import type { CliParts } from './cli-parts.ts';
import { type CommonOptions, overlaysOf } from './common-options.ts';
import type { Served } from './search-sentinels.ts';

/** An import that was accepted, where it lies. */
export interface Snapshot {
  readonly path: string;
  readonly read: ListImport;
}

/** A folder that imports are kept in. */
export interface ImportFolder extends SnapshotFolder {
  readonly dir: string;
}

/** The folder that imports were put into: the last `--data`. */
export function importFolder({ data = [] }: CommonOptions, parts: CliParts): ImportFolder {
  const dir = data.at(-1);
  if (dir === undefined)
    throw new AssayError(
      'validation',
      'no folder is named; give the one that lists were imported into, with --data',
    );
  return { dir, ...parts.openSnapshotFolder(dir) };
}

/** Where the import lies that a list is served from; undefined where it is served from none, or from one that is gone. */
export async function snapshotOf(
  { import: from, snapshot }: ListFile,
  folder: SnapshotFolder,
): Promise<string | undefined> {
  if (from === undefined || snapshot === undefined) return undefined;
  const names = await folder.list(folderOf(from.kind));
  const name = names.find((one) => one.endsWith(endOf(snapshot.digest)));
  return name === undefined ? undefined : `${folderOf(from.kind)}/${name}`;
}

/** How the name of a kept import ends, by the digest of what was imported. */
export function endOf(digest: string): string {
  return `-${digest.replace(/^sha256:/, '').slice(0, 12)}.json`;
}

/** Reads an import that was kept. Throws `AssayError` `unreadable` where it is none any more. */
export async function readSnapshot(path: string, folder: SnapshotFolder): Promise<Snapshot> {
  const file = await folder.read(path);
  if (file === undefined)
    throw new AssayError('unreadable', `there is no \`${path}\` any more; import the list again`);
  const parsed = parseWith(ListImport, file.content, file.path);
  if ('value' in parsed) return { path: file.path, read: parsed.value };
  throw new AssayError('unreadable', `\`${file.path}\` is no import; import the list again`, parsed.issues);
}

/** Where the imports of a kind are kept. */
export function folderOf(kind: ListKind): string {
  return `snapshots/${kind}`;
}

/** The same options with the folder of imports laid over the data, as soon as anything stands in it. */
export async function withImports<T extends CommonOptions>(options: T, folder: ImportFolder): Promise<T> {
  const found = [...(await folder.list('.')), ...(await folder.list('lists'))];
  return found.length === 0 ? options : { ...options, data: [...(options.data ?? []), folder.dir] };
}

/** The lists of the data as they are served. */
export async function servedLists(options: CommonOptions, parts: CliParts): Promise<readonly ListFile[]> {
  return readAll(ListFile, (await parts.readPackFiles(overlaysOf(options))).lists, 'lists');
}

/** The lists and the dossiers of the data as they are served, whether they fit together or not. */
export async function servedData(options: CommonOptions, parts: CliParts): Promise<Served> {
  const { lists, dossiers } = await parts.readPackFiles(overlaysOf(options));
  return { lists: readAll(ListFile, lists, 'lists'), dossiers: readAll(Dossier, dossiers, 'dossiers') };
}

function readAll<T>(schema: z.ZodType<T>, files: readonly JsonFile[], what: string): T[] {
  const issues: Issue[] = [];
  const read = files.flatMap(({ path, content }) => {
    const parsed = parseWith(schema, content, path);
    if ('value' in parsed) return [parsed.value];
    issues.push(...parsed.issues);
    return [];
  });
  if (issues.length > 0)
    throw new AssayError('pack', `the ${what} of the data cannot be used; mend them and run again`, issues);
  return read;
}
