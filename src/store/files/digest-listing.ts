import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { digest } from '../../model/digest.ts';
import { AssayError } from '../../model/error.ts';
import { reasonOf } from './file-access.ts';

/**
 * The digest of the files below a folder by name, size and time of their last change: it changes when one of them does,
 * and no file is read for it. Throws `AssayError` `unreadable`.
 */
export async function digestListing(dir: string): Promise<string> {
  try {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    const told = await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        const { size, mtimeMs } = await stat(path).catch(() => ({ size: -1, mtimeMs: 0 }));
        return [relative(dir, path), size, mtimeMs] as const;
      }),
    );
    return digest(told.sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch (error) {
    throw new AssayError('unreadable', `the folder \`${dir}\` cannot be read: ${reasonOf(error)}`);
  }
}
