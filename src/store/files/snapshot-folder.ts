import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AssayError } from '../../model/error.ts';
import { fileAccess, reasonOf } from './file-access.ts';
import { type FolderLock, lockFolder } from './lock-folder.ts';
import { parseJson } from './parse-json.ts';

/** A file of a data folder, by its path in it. */
interface StoredFile {
  readonly path: string;
  readonly content: unknown;
}

/** The files of a data folder that imports write. What it is asked to keep it writes whole or not at all. */
export interface SnapshotFolder {
  /** The `.json` files of a folder in it, by name; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Undefined where there is no such file. */
  read(path: string): Promise<StoredFile | undefined>;
  write(path: string, content: unknown): Promise<void>;
  /** Keeps all others from importing into it. Throws `AssayError` `unavailable` with who holds it. */
  lock(): Promise<FolderLock>;
}

/** The folder at `dir`, which is made when something is first written. Every method throws an `AssayError` that says what to do. */
export function openSnapshotFolder(dir: string): SnapshotFolder {
  const list = async (folder: string): Promise<readonly string[]> => {
    try {
      return (await readdir(join(dir, folder))).filter((name) => /^[^.].*\.json$/.test(name)).sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw new AssayError('unreadable', `\`${join(dir, folder)}\` cannot be read: ${reasonOf(error)}`);
    }
  };
  return {
    list,
    lock: () => lockFolder(dir),
    async read(path) {
      const at = path.lastIndexOf('/');
      const [folder, name] = at < 0 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
      if (!(await list(folder)).includes(name)) return undefined;
      const place = join(dir, path);
      return { path: place, content: parseJson(await fileAccess.readText(place), place, 'unreadable') };
    },
    async write(path, content) {
      const place = join(dir, path);
      await makeWithin(dir, join(place, '..')).catch((error: unknown) => {
        throw new AssayError(
          'unwritable',
          `\`${place}\` cannot be written: ${reasonOf(error)}; name another folder`,
        );
      });
      const file = await fileAccess.createOutput(place);
      file.stream.write(`${JSON.stringify(content, undefined, 1)}\n`);
      await file.commit();
    },
  };
}

/** The folder itself only beside what is there already: a slip in a long path must not make half of it anew. */
async function makeWithin(dir: string, place: string): Promise<void> {
  await mkdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await mkdir(place, { recursive: true });
}
