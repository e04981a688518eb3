import { Buffer } from 'node:buffer';

/** Bytes of a file that have been fetched and not yet passed. Holds a block and the rest of a record, never the file. */
export class ByteSource {
  bytes: Buffer = Buffer.alloc(0);
  /** Whether the file ends with `bytes`. */
  atEnd = false;
  /** Where in the file `bytes` begin. */
  offset: number;
  readonly #pieces: AsyncIterator<Buffer>;

  constructor(pieces: AsyncIterator<Buffer>, offset: number) {
    this.#pieces = pieces;
    this.offset = offset;
  }

  async fetch(): Promise<void> {
    const next = await this.#pieces.next();
    if (next.done) this.atEnd = true;
    else this.bytes = this.bytes.length === 0 ? next.value : Buffer.concat([this.bytes, next.value]);
  }

  pass(bytes: number): void {
    this.offset += bytes;
    this.bytes = this.bytes.subarray(bytes);
  }

  /** Passes everything up to and with the next `byte`, however far away that is. */
  async passUntil(byte: number): Promise<void> {
    for (;;) {
      const at = this.bytes.indexOf(byte);
      this.pass(at === -1 ? this.bytes.length : at + 1);
      if (at !== -1 || this.atEnd) return;
      await this.fetch();
    }
  }

  /** Lets go of the input, so that a file that is not read to its end does not stay open. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }
}
