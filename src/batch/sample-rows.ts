import { Buffer } from 'node:buffer';
import type { Encoding } from '../intake/csv/text-encoding.ts';
import type { RowItem } from '../intake/rows/row-item.ts';
import { digestText } from '../model/digest.ts';

/** How many rows are asked for: about so many of a file, or one in so many. */
export type SampleSize = { readonly rows: number } | { readonly oneIn: number };

/** A share of the rows of a file. Plain data, so that it can be sent to a worker. */
export type Sample =
  | { readonly oneIn: number }
  /** Each row by its share of the file, which has so many bytes: about so many come out, wherever they stand. */
  | { readonly rows: number; readonly ofBytes: number; readonly encoding: Encoding };

/** Reads `500` (about so many rows) or `1/1000` (one row in so many); undefined for what is neither. */
export function parseSampleSize(text: string): SampleSize | undefined {
  const [, share, digits] = /^(1\/)?(\d{1,9})$/.exec(text) ?? [];
  const number = Number(digits);
  if (digits === undefined || number < 1) return undefined;
  return share === undefined ? { rows: number } : { oneIn: number };
}

/** As it is typed. */
export function showSampleSize(size: SampleSize): string {
  return 'rows' in size ? String(size.rows) : `1/${size.oneIn}`;
}

/**
 * Makes the function that tells whether a row is one of the sample: by a hash of the line it begins on and of its text, so that it
 * is the same however a run is divided, stopped and gone on with.
 */
export function createSampling(sample: Sample, delimiter: string): (item: RowItem) => boolean {
  const shareOf =
    'oneIn' in sample
      ? () => 1 / sample.oneIn
      : (text: string) =>
          (sample.rows * (Buffer.byteLength(text, UNITS[sample.encoding]) + 1)) / sample.ofBytes;
  return ({ line, cells, json }) => {
    const text = json ?? cells.join(delimiter);
    return fractionOf(`${line}:${text}`) < shareOf(text);
  };
}

/** How many bytes a text takes in a file: as many as in one of these. */
const UNITS: Readonly<Record<Encoding, BufferEncoding>> = {
  'utf-8': 'utf8',
  'windows-1252': 'latin1',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16le',
};

const HEX_DIGITS = 13;

/** A number from 0 up to 1, of which nobody can say beforehand what it is for a text. */
function fractionOf(text: string): number {
  const at = 'sha256:'.length;
  return Number.parseInt(digestText(text).slice(at, at + HEX_DIGITS), 16) / 16 ** HEX_DIGITS;
}
