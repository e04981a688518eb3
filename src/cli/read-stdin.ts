import { AssayError } from '../model/error.ts';

/** All of standard input as text. Throws `AssayError` (`unreadable`) when it is not UTF-8. */
export async function readStdin(input: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new AssayError('unreadable', 'standard input is not UTF-8 text; send it as UTF-8');
  }
}
