import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AssayError } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import { fileAccess, reasonOf } from './file-access.ts';
import { parseJson } from './parse-json.ts';

/** What belongs in a folder: files by name, and folders full of `.json` files. */
export interface FolderPlan {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** A folder to read, and how messages name it. */
export interface Folder {
  readonly dir: string;
  readonly label: string;
}

/** No list of vendors comes near it, and a file is read as a whole. */
const LARGEST_MEGABYTES = 100;

/**
 * The JSON files of a folder by their path in it (`provisions/an-act.json`), in the order of their names. Throws
 * `AssayError` `pack` when there is no such folder, nothing in it that could be read, or a JSON file in it at a place
 * where nobody would look.
 */
export async function readFolder(folder: Folder, plan: FolderPlan): Promise<Map<string, JsonFile>> {
  const expected = [...plan.files, ...plan.folders.map((name) => `${name}/*.json`)].join(', ');
  const names = await listNames(folder.dir).catch((error: unknown) => {
    throw new AssayError('pack', `the folder \`${folder.label}\` cannot be read: ${reasonOf(error)}`);
  });
  const astray = names.find((name) => name.endsWith('.json') && !plan.files.includes(name));
  if (astray !== undefined) {
    throw new AssayError(
      'pack',
      `\`${folder.label}/${astray}\` is not at a place that is read; move it to one of ${expected}`,
    );
  }
  const paths = names.filter((name) => plan.files.includes(name));
  for (const name of plan.folders.filter((name) => names.includes(name))) {
    const label = `${folder.label}/${name}`;
    const inner = await listNames(join(folder.dir, name)).catch((error: unknown) => {
      throw new AssayError('pack', `the folder \`${label}\` cannot be read: ${reasonOf(error)}`);
    });
    paths.push(...inner.filter((file) => file.endsWith('.json')).map((file) => `${name}/${file}`));
  }
  if (paths.length === 0)
    throw new AssayError(
      'pack',
      `the folder \`${folder.label}\` holds none of ${expected}; name another one`,
    );

  const files = new Map<string, JsonFile>();
  for (const path of paths) {
    const label = `${folder.label}/${path}`;
    const place = join(folder.dir, path);
    await refuseEndless(place, label);
    const text = await fileAccess.readText(place);
    files.set(path, { path: label, content: parseJson(text, label, 'pack') });
  }
  return files;
}

/** Refuses what could never be read to its end: a pipe, a device, a file without bounds. */
async function refuseEndless(path: string, label: string): Promise<void> {
  const info = await stat(path).catch((error: unknown) => {
    throw new AssayError('pack', `\`${label}\` cannot be read: ${reasonOf(error)}`);
  });
  if (!info.isFile() && !info.isDirectory())
    throw new AssayError('pack', `\`${label}\` is neither a file nor a folder; put a file there`);
  if (info.size > LARGEST_MEGABYTES * 1_000_000)
    throw new AssayError(
      'pack',
      `\`${label}\` is larger than ${LARGEST_MEGABYTES} MB; split it, or take out what is not needed`,
    );
}

async function listNames(dir: string): Promise<string[]> {
  // Hidden files are left behind by editors and systems; nobody means them.
  return (await readdir(dir)).filter((name) => !name.startsWith('.')).sort();
}
