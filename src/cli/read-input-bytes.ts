import { AssayError } from '../model/error.ts';
import { MOST_BYTES } from '../store/files/file-access.ts';
import type { CliParts } from './cli-parts.ts';

/**
 * The bytes of the file `path`, or of standard input for `-`. Throws `AssayError`: `unreadable`, or `too-large` for more
 * than is read of one file.
 */
export async function readInputBytes(
  path: string,
  { files, stdin }: Pick<CliParts, 'files' | 'stdin'>,
): Promise<Uint8Array> {
  if (path !== '-') return files.readBytes(path);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stdin) {
    size += piece.length;
    if (size > MOST_BYTES)
      throw new AssayError(
        'too-large',
        `standard input holds more than ${MOST_BYTES / 1024 / 1024} MiB; split it, or leave out what is not needed`,
      );
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
