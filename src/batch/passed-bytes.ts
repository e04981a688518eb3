import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** Bytes that have been fetched and not yet passed; of those passed it keeps the number and the digest. */
export class PassedBytes {
  bytes: Buffer = Buffer.alloc(0);
  /** Whether the text ends with `bytes`. */
  atEnd = false;
  /** How many bytes were passed. */
  offset = 0;
  readonly #hash = createHash('sha256');
  readonly #pieces: AsyncIterator<Buffer>;

  constructor(pieces: AsyncIterator<Buffer>) {
    this.#pieces = pieces;
  }

  async fetch(): Promise<void> {
    const next = await this.#pieces.next();
    if (next.done) this.atEnd = true;
    else this.bytes = this.bytes.length === 0 ? next.value : Buffer.concat([this.bytes, next.value]);
  }

  pass(count: number): Buffer {
    const passed = this.bytes.subarray(0, count);
    this.#hash.update(passed);
    this.offset += passed.length;
    this.bytes = this.bytes.subarray(count);
    return passed;
  }

  /** Passes everything up to and with the next `byte`, however far away; says whether there is one. */
  async passUntil(byte: number): Promise<boolean> {
    for (;;) {
      const at = this.bytes.indexOf(byte);
      this.pass(at === -1 ? this.bytes.length : at + 1);
      if (at !== -1) return true;
      if (this.atEnd) return false;
      await this.fetch();
    }
  }

  /** Of all bytes passed so far: `sha256:` and the hex digest. */
  digest(): string {
    return `sha256:${this.#hash.copy().digest('hex')}`;
  }

  /** Lets go of the input. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }
}
