import { Buffer } from 'node:buffer';
import { AssayError } from '../../model/error.ts';
import { type Encoding, LONGEST_MARK, type Recode, readMark, recoderOf } from './text-encoding.ts';

/** The bytes of a text file as UTF-8 without byte order mark. */
export interface Utf8Text {
  readonly encoding: Encoding;
  /** How many bytes of the file stand before the text. */
  readonly markBytes: number;
  /** Pieces of at least the size asked for, but for the last. */
  readonly pieces: AsyncGenerator<Buffer>;
}

/**
 * Opens the bytes of a text file. Its encoding is the one that is named, else what its byte order mark tells, else UTF-8;
 * none is guessed, because a guess would turn a listed name into one that no list knows. Throws `AssayError` `malformed`
 * when the mark and the named encoding differ.
 */
export async function utf8Text(
  input: AsyncIterable<Uint8Array>,
  { size, encoding: named, file }: { size: number; encoding: Encoding | undefined; file: string },
): Promise<Utf8Text> {
  const iterator = input[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < LONGEST_MARK) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const mark = readMark(head);
  if (named !== undefined && mark !== undefined && named !== mark.encoding) {
    await iterator.return?.();
    throw new AssayError(
      'malformed',
      `\`${file}\` begins with the byte order mark of ${mark.encoding}, and ${named} was asked for; leave out \`--encoding\``,
    );
  }
  const encoding = named ?? mark?.encoding ?? 'utf-8';
  const markBytes = mark?.length ?? 0;
  const recoded = recode(head.subarray(markBytes), iterator, recoderOf(encoding));
  return { encoding, markBytes, pieces: gather(recoded, size) };
}

/** The pieces of such a text, where nothing but the text matters. */
export async function* utf8Bytes(input: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  const { pieces } = await utf8Text(input, { size, encoding: undefined, file: 'the file' });
  yield* pieces;
}

async function* recode(
  head: Buffer,
  iterator: AsyncIterator<Uint8Array>,
  recodePiece: Recode,
): AsyncGenerator<Buffer> {
  try {
    yield recodePiece(head, false);
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) break;
      yield recodePiece(Buffer.from(value.buffer, value.byteOffset, value.byteLength), false);
    }
    yield recodePiece(Buffer.alloc(0), true);
  } finally {
    await iterator.return?.();
  }
}

async function* gather(pieces: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < size) continue;
    yield gathered.length === 1 ? piece : Buffer.concat(gathered, length);
    gathered = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(gathered, length);
}
