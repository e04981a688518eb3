import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

/**
 * The bytes of a text file as UTF-8 without byte order mark, in pieces of at least `size` bytes (but for the last).
 * UTF-16 is known by its mark. Without a mark the bytes pass unchanged: whether they are UTF-8 is judged record by
 * record, because a guessed encoding would turn a listed name into one that no list knows.
 */
export async function* utf8Bytes(input: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = [];
  let length = 0;
  for await (const piece of withoutMark(input)) {
    gathered.push(piece);
    length += piece.length;
    if (length < size) continue;
    yield Buffer.concat(gathered, length);
    gathered = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(gathered, length);
}

async function* withoutMark(input: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  let utf16: TextDecoder | undefined;
  for await (const bytes of input) {
    let piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (head !== undefined) {
      head = Buffer.concat([head, piece]);
      if (head.length < 3) continue;
      utf16 = utf16Decoder(head);
      piece = utf16 === undefined ? withoutUtf8Mark(head) : head;
      head = undefined;
    }
    yield utf16 === undefined ? piece : Buffer.from(utf16.decode(piece, { stream: true }));
  }
  if (head !== undefined) {
    const short = utf16Decoder(head);
    yield short === undefined ? head : Buffer.from(short.decode(head));
  } else if (utf16 !== undefined) yield Buffer.from(utf16.decode());
}

function utf16Decoder(head: Buffer): TextDecoder | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be');
  return undefined;
}

function withoutUtf8Mark(head: Buffer): Buffer {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}
