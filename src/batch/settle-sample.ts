import type { Encoding } from '../intake/csv/text-encoding.ts';
import { AssayError } from '../model/error.ts';
import { type Sample, type SampleSize, showSampleSize } from './sample-rows.ts';

/** What a share of the rows of a file is worked out from. */
export interface SampledFile {
  readonly file: string;
  readonly size?: number | undefined;
  readonly isCompressed: boolean;
  /** Undefined for a file whose rows are not what most of its bytes are. */
  readonly encoding: Encoding | undefined;
}

/**
 * The share of the rows that is asked for. How many rows a file has, nobody knows before it was read; how many bytes, often. Throws
 * `AssayError` `validation` where a number of rows is asked of a file that does not tell.
 */
export function settleSample(asked: SampleSize | undefined, of: SampledFile): Sample | undefined {
  if (asked === undefined || 'oneIn' in asked) return asked;
  const { file, size, isCompressed, encoding } = of;
  if (size === undefined || isCompressed || encoding === undefined)
    throw new AssayError(
      'validation',
      `\`--verify ${showSampleSize(asked)}\` takes so many rows by the size of the text, which \`${file}\` does not tell; ask for a share, such as \`--verify 1/1000\` for one row in a thousand`,
    );
  return { rows: asked.rows, ofBytes: size, encoding };
}

/** Whether bytes begin as gzip does. */
export function isGzip([first, second]: readonly number[]): boolean {
  return first === 0x1f && second === 0x8b;
}
