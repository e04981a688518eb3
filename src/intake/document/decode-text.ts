import { AssayError } from '../../model/error.ts';

/**
 * The text of a document: UTF-8, or UTF-16 behind its byte order mark. Throws `AssayError` `malformed` for bytes that are
 * neither: read in the wrong encoding, a listed name would be one that no list knows.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new AssayError(
      'malformed',
      `\`${file}\` is not ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'} text; save it as UTF-8 and try again`,
    );
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
