import { AssayError } from '../../../model/error.ts';
import type { CsvOptions } from '../../csv/read-csv.ts';

/** A file of a list as it is handed over. */
export interface ImportFile {
  /** How messages name it; SAM's names tell the day of the list. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Never fails, and shows ASCII as it is: enough to see what kind of file it is. */
const LATIN = new TextDecoder('latin1');

/** The blocks of the CSV reader: a broken record makes it go over its block again, so none is larger than the file. */
const LARGEST_BLOCK = 256 * 1024;
const SMALLEST_BLOCK = 4096;

/** How the CSV reader is to read a file. */
export function csvOptions({ name, bytes }: ImportFile): CsvOptions {
  return { file: name, blockBytes: Math.min(LARGEST_BLOCK, Math.max(SMALLEST_BLOCK, bytes.length)) };
}

/** The bytes as the CSV reader takes them. */
export async function* streamOf({ bytes }: ImportFile): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Throws `AssayError` `malformed` for a file that is empty, packed, or a page of the web. */
export function checkIsList({ name, bytes }: ImportFile): void {
  const refuse = (what: string): never => {
    throw new AssayError('malformed', `\`${name}\` ${what}`);
  };
  const starts = (...wanted: readonly number[]) => wanted.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) refuse('is a zip archive; unpack it and import the file inside');
  if (starts(0x1f, 0x8b)) refuse('is packed with gzip; unpack it and import the file inside');
  const beginning = LATIN.decode(bytes.subarray(0, 512)).toLowerCase();
  if (beginning.replaceAll('\u001a', '').trim() === '' && bytes.length <= 512)
    refuse('is empty; fetch the list again');
  if (/^[^a-z]*<(!doctype html|html)\b/.test(beginning))
    refuse('is a web page, not the list; fetch the file that the page offers');
}

const MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** The first letter of a file, behind a byte order mark and white space; empty where it has none near its beginning. */
export function firstLetter({ bytes }: ImportFile): string {
  const mark = MARKS.find((wanted) => wanted.every((byte, at) => bytes[at] === byte)) ?? [];
  // The halves of letters in UTF-16 that are zero are no text.
  const found = bytes.subarray(mark.length, 4096).find((byte) => byte > 0x20);
  return found === undefined ? '' : String.fromCharCode(found);
}

/** Whether the file ends with the end-of-file mark of old systems (0x1A), as OFAC's own files do. */
export function hasEndMark({ bytes }: ImportFile): boolean {
  return bytes.at(-1) === 0x1a;
}
