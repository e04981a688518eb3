/** One of several equal parts of a file. */
export interface Shard {
  /** Which part; the first is 1. */
  readonly index: number;
  /** How many parts there are. */
  readonly of: number;
}

/** Reads `2/8`; undefined for what is no part. */
export function parseShard(text: string): Shard | undefined {
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const [index, of] = [Number(first), Number(second)];
  return index >= 1 && index <= of ? { index, of } : undefined;
}

/**
 * The bytes at which the records of a part begin. Together the parts have every byte, also of a file whose text is longer or
 * shorter than the file itself.
 */
export function rangeOf({ index, of }: Shard, size: number): { readonly from: number; readonly to: number } {
  const bound = (part: number) => Math.floor((size / of) * part);
  return { from: bound(index - 1), to: index === of ? Infinity : bound(index) };
}
