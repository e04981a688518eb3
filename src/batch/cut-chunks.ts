import { Buffer } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import type { ByteSource } from '../intake/csv/byte-source.ts';
import type { CsvFormat } from '../intake/csv/dialect.ts';
import { passRecords } from '../intake/csv/pass-records.ts';
import type { RecordBoundary } from '../intake/csv/record-boundary.ts';
import type { RowBlock, RowItem } from '../intake/rows/row-item.ts';
import type { VendorRows } from '../intake/rows/vendor-rows.ts';
import { AssayError } from '../model/error.ts';
import type { Chunk } from './chunk.ts';

/** Where reading goes on: what was read before, and that it is the same. */
interface ReadSoFar {
  readonly offset: number;
  /** Physical lines up to there. */
  readonly lines: number;
  /** Of all that was read up to there. */
  readonly digest: string;
}

export interface CutOptions {
  /** How messages name the file. */
  readonly file: string;
  /** A chunk ends with the first record that reaches this many bytes. */
  readonly chunkBytes: number;
  /** The part of the text to cut: the records that begin at or behind `from` and before `to`. All without it. */
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  /** Passes over what was read before. */
  readonly after?: ReadSoFar | undefined;
}

/** A file cut into chunks of whole records. */
export interface CutFile {
  /** What is behind whoever begins: the header, or what `after` says. */
  readonly begin: ReadSoFar;
  /** In the order of the file; to be gone through once. */
  readonly chunks: AsyncIterable<Chunk>;
}

/**
 * Cuts an open vendor file into chunks, exactly where its reader would end a record; its rows must not have been gone through. A
 * file that is no text to be cut comes as the rows that were read of it. Throws `AssayError` `validation` when the file is not
 * what was read before.
 */
export async function cutChunks(rows: VendorRows, options: CutOptions): Promise<CutFile> {
  const { kind, header, delimiter, parts, source } = rows;
  // What the columns are is a part of what was read.
  const hash = createHash('sha256').update(JSON.stringify([kind, header, delimiter, parts?.profile]));
  if (parts === undefined) return cutRows(rows, hash, options);
  const text = new ReadText(source, parts.format, kind === 'csv', parts.start.line, hash);
  const { after, range, chunkBytes, file } = options;
  const begin = after ?? text.soFar();
  if (after !== undefined) {
    await text.passTo(after);
    refuseAnother(text.soFar(), after, file);
  }
  return { begin, chunks: cutText(text, chunkBytes, range?.from ?? 0, range?.to ?? Infinity) };
}

/** The text of a file, its records passed one after the other. */
class ReadText {
  line: number;
  readonly #source: ByteSource;
  readonly #format: CsvFormat;
  readonly #quotes: boolean;
  readonly #hash: Hash;

  constructor(source: ByteSource, format: CsvFormat, quotes: boolean, line: number, hash: Hash) {
    this.#source = source;
    this.#format = format;
    this.#quotes = quotes;
    this.line = line;
    this.#hash = hash;
  }

  get offset(): number {
    return this.#source.offset;
  }

  soFar(): ReadSoFar {
    return { offset: this.offset, lines: this.line - 1, digest: digestOf(this.#hash) };
  }

  /** Whether there is anything behind what was passed. */
  async goesOn(): Promise<boolean> {
    while (this.#source.bytes.length === 0 && !this.#source.atEnd) await this.#source.fetch();
    return this.#source.bytes.length > 0;
  }

  /** Passes what was read before, byte by byte as it was then. */
  async passTo({ offset, lines }: ReadSoFar): Promise<void> {
    while (this.offset < offset && (await this.goesOn()))
      this.#pass(Math.min(this.#source.bytes.length, offset - this.offset));
    this.line = lines + 1;
  }

  /** Passes whole records up to the first end of one that is at or behind `target`, or the end of the text. */
  async passRecords(target: number, keep: (bytes: Uint8Array) => void = () => undefined): Promise<void> {
    while (this.offset < target) {
      const { bytes, atEnd } = this.#source;
      const passed = passRecords({ bytes, atEnd, line: this.line }, this.#format, target - this.offset, {
        quotes: this.#quotes,
      });
      if (passed === 'end') return;
      if (passed === 'more') {
        await this.#source.fetch();
        continue;
      }
      keep(this.#pass(passed.bytes));
      this.line += passed.lines;
      // It stays too long without the rest, which may be of any length.
      if (passed.unfinished && (await this.#passLine())) keep(Uint8Array.of(this.#format.lineEnd));
    }
  }

  /** Passes the rest of a line; says whether it has an end. */
  async #passLine(): Promise<boolean> {
    while (await this.goesOn()) {
      const at = this.#source.bytes.indexOf(this.#format.lineEnd);
      this.#pass(at === -1 ? this.#source.bytes.length : at + 1);
      if (at !== -1) return true;
    }
    return false;
  }

  #pass(count: number): Uint8Array {
    const passed = this.#source.bytes.subarray(0, count);
    this.#hash.update(passed);
    this.#source.pass(count);
    return passed;
  }
}

async function* cutText(text: ReadText, chunkBytes: number, from: number, to: number): AsyncGenerator<Chunk> {
  await text.passRecords(from);
  while (text.offset < to && (await text.goesOn())) {
    const begin = text.soFar();
    const kept: Uint8Array[] = [];
    await text.passRecords(Math.min(begin.offset + chunkBytes, to), (bytes) => kept.push(bytes));
    const { offset, lines, digest } = text.soFar();
    yield {
      // A copy of its own: what is at hand is a part of larger memory.
      rows: { bytes: new Uint8Array(Buffer.concat(kept)) },
      ...{ line: begin.lines + 1, nextLine: lines + 1, from: begin.offset, to: offset, digest },
    };
  }
}

async function cutRows(rows: VendorRows, hash: Hash, { file, after, range }: CutOptions): Promise<CutFile> {
  const blocks = rows.blocks[Symbol.asyncIterator]();
  const begun: ReadSoFar = { offset: 0, lines: rows.counts.lines, digest: digestOf(hash) };
  let soFar = begun;
  const pass = (items: readonly RowItem[], end: RecordBoundary): Chunk => {
    // Row by row, for the blocks are as large as the pieces in which the file happens to come.
    for (const item of items) hash.update(JSON.stringify(item));
    const { offset, lines } = soFar;
    soFar = { offset: end.offset, lines: end.line - 1, digest: digestOf(hash) };
    return {
      rows: { items },
      ...{ line: lines + 1, nextLine: end.line, from: offset, to: end.offset, digest: soFar.digest },
    };
  };
  let rest: RowBlock | undefined;
  if (after !== undefined) {
    while (soFar.lines < after.lines) {
      const { done, value } = await blocks.next();
      if (done) break;
      const isNew = ({ line }: RowItem) => line > after.lines;
      const isWhole = value.end.line - 1 <= after.lines;
      const end = isWhole ? value.end : { offset: after.offset, line: after.lines + 1 };
      pass(isWhole ? value.items : value.items.filter((item) => !isNew(item)), end);
      if (!isWhole) rest = { items: value.items.filter(isNew), end: value.end };
    }
    refuseAnother(soFar, after, file);
  }
  const next = async (): Promise<Chunk | undefined> => {
    const left = rest;
    rest = undefined;
    if (left !== undefined) return pass(left.items, left.end);
    const { done, value } = await blocks.next();
    return done ? undefined : pass(value.items, value.end);
  };
  return { begin: after ?? begun, chunks: cutBlocks(next, range?.from ?? 0, range?.to ?? Infinity) };
}

async function* cutBlocks(
  next: () => Promise<Chunk | undefined>,
  from: number,
  to: number,
): AsyncGenerator<Chunk> {
  for (let chunk = await next(); chunk !== undefined; chunk = await next())
    if (chunk.from >= from && chunk.from < to) yield chunk;
}

function refuseAnother(read: ReadSoFar, after: ReadSoFar, file: string): void {
  if (read.offset === after.offset && read.digest === after.digest) return;
  throw new AssayError(
    'validation',
    `\`${file}\` is not what the run was begun with: its first ${after.offset} bytes differ; give that file again, or begin anew`,
  );
}

function digestOf(hash: Hash): string {
  return `sha256:${hash.copy().digest('hex')}`;
}
