import { Buffer } from 'node:buffer';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AssayError } from '../../model/error.ts';

/** How far a compressed file may unfold. */
export interface UnfoldLimits {
  /** So many bytes may come out of anything. */
  readonly freeBytes: number;
  /** Beyond them, so many times the bytes that went in. */
  readonly ratio: number;
}

/**
 * Vendor files unfold to five to thirty times their size, and one of a single row repeated to little more than a hundred; gzip
 * can make a thousand. Memory is bounded without this limit: it keeps a small file from writing a disk full.
 */
const UNFOLD_LIMITS: UnfoldLimits = { freeBytes: 64 * 1024 * 1024, ratio: 200 };

/**
 * The bytes as they are, or unfolded if they begin as gzip does: what a file is called says nothing. Reading them throws
 * `AssayError`: `malformed` for a file that was cut or damaged, `too-large` for one that unfolds beyond the limits.
 */
export async function gunzip(
  input: AsyncIterable<Uint8Array>,
  file: string,
  limits: UnfoldLimits = UNFOLD_LIMITS,
): Promise<{ readonly isCompressed: boolean; readonly bytes: AsyncIterable<Uint8Array> }> {
  const iterator = input[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 2) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const isCompressed = head[0] === 0x1f && head[1] === 0x8b;
  const all = joined(head, iterator);
  return { isCompressed, bytes: isCompressed ? unfold(all, file, limits) : all };
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (;;) {
      const { done, value } = await rest.next();
      if (done) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}

async function* unfold(
  input: AsyncIterable<Uint8Array>,
  file: string,
  { freeBytes, ratio }: UnfoldLimits,
): AsyncGenerator<Uint8Array> {
  let went = 0;
  let failure: unknown;
  async function* counted() {
    try {
      for await (const piece of input) {
        went += piece.length;
        yield piece;
      }
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  const unzip = createGunzip({ chunkSize: 64 * 1024 });
  // Errors reach whoever reads `unzip`; the callback only keeps them from being thrown twice.
  pipeline(Readable.from(counted(), { objectMode: false }), unzip, () => undefined);
  let came = 0;
  try {
    for await (const piece of unzip) {
      came += piece.length;
      if (came > freeBytes && came > ratio * went)
        throw new AssayError(
          'too-large',
          `\`${file}\` unfolds to more than ${ratio} times its size, as no vendor file does; unfold it yourself if you trust it, and give what comes out`,
        );
      yield piece;
    }
  } catch (error) {
    if (failure !== undefined) throw failure;
    if (error instanceof AssayError || !isZlibError(error)) throw error;
    throw new AssayError(
      'malformed',
      `\`${file}\` begins as a gzip file and cannot be unfolded: it was cut or damaged; fetch it again`,
    );
  }
  if (unzip.bytesWritten < went)
    throw new AssayError(
      'malformed',
      `\`${file}\` is a gzip file with ${went - unzip.bytesWritten} bytes behind its end that are none of it; fetch it again`,
    );
}

function isZlibError(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && code.startsWith('Z_');
}
