import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import { AssayError } from '../../model/error.ts';
import { fileAccess, reasonOf } from './file-access.ts';

/** Reads the documents of one folder by the names that a vendor file gives them. */
export type DocumentFolder = (name: string) => Promise<Uint8Array>;

/**
 * Opens a folder of documents. A name in a vendor file is a stranger's: it may lead to files in the folder and below it, and
 * nowhere else, whatever dots, links or slashes it holds. Throws `AssayError` `unreadable` for a folder that is none; reading
 * throws it for a name that leads out of it, or to no file.
 */
export async function openDocumentFolder(dir: string): Promise<DocumentFolder> {
  const refused = (why: string) =>
    new AssayError('unreadable', `the folder \`${dir}\` cannot be read: ${why}`);
  const root = await realpath(dir).catch((error: unknown) => {
    throw refused(reasonOf(error));
  });
  if (!(await stat(root)).isDirectory()) throw refused('it is a file; name the folder that it is in');
  return async (name) => {
    const refuse = (what: string) => new AssayError('unreadable', `\`${name}\` ${what}`);
    if (name.includes('\0') || isAbsolute(name) || /^[a-z]:/i.test(name))
      throw refuse('is no name of a file in the folder; give a name relative to it');
    const path = await realpath(resolve(root, name)).catch((error: unknown) => {
      throw refuse(`cannot be read in the folder: ${reasonOf(error)}`);
    });
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep))
      throw refuse('leads out of the folder; give a name that stays in it');
    try {
      return await fileAccess.readBytes(path);
    } catch (error) {
      // The path on this machine is nobody's business who only reads the results.
      if (error instanceof AssayError)
        throw refuse('in the folder cannot be read: it is no file, or too large');
      throw error;
    }
  };
}
