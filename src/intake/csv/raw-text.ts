import { type Buffer, isUtf8 } from 'node:buffer';
import { recoderOf } from './text-encoding.ts';

/** The text of a record from its cells, with quotes where they are needed. */
export function rawText(cells: readonly string[], delimiter: string): string {
  return cells
    .map((cell) =>
      cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
}

/** The text of bytes that may not be UTF-8, for showing only: then each byte is a letter of windows-1252. */
export function showBytes(bytes: Buffer): string {
  return (isUtf8(bytes) ? bytes : recoderOf('windows-1252')(bytes, true)).toString('utf8');
}

/** At most the first `length` bytes of `bytes` as text, cut between two letters. */
export function showBeginning(bytes: Buffer, length: number): string {
  let end = Math.min(length, bytes.length);
  // A byte 10xxxxxx continues a letter of UTF-8.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return showBytes(bytes.subarray(0, end));
}
