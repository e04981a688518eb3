import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** The encodings in which a vendor file may be written. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const MARKS: readonly (readonly [Encoding, Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];
export const LONGEST_MARK = 3;

/** The byte order mark that a file begins with: the encoding that it tells, and its length. */
export function readMark(head: Buffer): { readonly encoding: Encoding; readonly length: number } | undefined {
  const found = MARKS.find(([, mark]) => head.subarray(0, mark.length).equals(mark));
  return found && { encoding: found[0], length: found[1].length };
}

/** Turns the bytes of a text, piece by piece, into UTF-8; `isLast` with the last piece, which may be empty. */
export type Recode = (piece: Buffer, isLast: boolean) => Buffer;

/**
 * How text of an encoding becomes UTF-8. UTF-8 itself passes unchanged, and what is no text of UTF-16 becomes a byte that is
 * no UTF-8: whether text is sound is judged record by record, so that one broken name costs one record.
 */
export function recoderOf(encoding: Encoding): Recode {
  switch (encoding) {
    case 'utf-8':
      return (piece) => piece;
    case 'windows-1252': {
      const decoder = new TextDecoder('windows-1252');
      // Not asked to stream, Node 20 takes the shorter way over latin-1 and makes control characters of \x80 to \x9f.
      return (piece) => Buffer.from(decoder.decode(piece, { stream: true }));
    }
    case 'utf-16le':
      return recodeUtf16((bytes) => bytes);
    case 'utf-16be':
      return recodeUtf16((bytes) => Buffer.from(bytes).swap16());
  }
}

const BROKEN = Buffer.from([0xff]);

function recodeUtf16(littleEndian: (bytes: Buffer) => Buffer): Recode {
  let rest: Buffer = Buffer.alloc(0);
  return (piece, isLast) => {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let units = littleEndian(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    // The first half of a pair waits for the second.
    const last = units.length === 0 ? 0 : units.readUInt16LE(units.length - 2);
    if (!isLast && (last & 0xfc00) === 0xd800) units = units.subarray(0, -2);
    rest = bytes.subarray(units.length);
    const recoded = encodeMarking(units.toString('utf16le'));
    return isLast && rest.length > 0 ? Buffer.concat([recoded, BROKEN]) : recoded;
  };
}

/** Text as UTF-8, with a broken byte for each half of a pair that stands alone. */
function encodeMarking(text: string): Buffer {
  const [first = '', ...others] = text.split(/\p{Surrogate}/u);
  if (others.length === 0) return Buffer.from(first);
  return Buffer.concat([Buffer.from(first), ...others.flatMap((part) => [BROKEN, Buffer.from(part)])]);
}
