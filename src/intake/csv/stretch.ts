import type { Buffer } from 'node:buffer';

/** Bytes at hand that begin where a record begins. */
export interface Stretch {
  readonly bytes: Buffer;
  /** Whether the file ends with them. */
  readonly atEnd: boolean;
  /** The physical line that they begin on. */
  readonly line: number;
}
