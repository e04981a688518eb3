import { Buffer } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { AssayError } from '../model/error.ts';
import type { Checkpoint } from './checkpoint.ts';
import { RunStopped } from './run-stopped.ts';

/** A place that rows are appended to, one piece behind the other. */
export interface RowLane {
  /** Resolves when the place has taken them. Throws `AssayError` `unwritable`. */
  append(bytes: Uint8Array): Promise<void>;
  /** How many bytes were taken, those of an earlier run that this one goes on from included. */
  length(): number;
  /** Of these bytes. */
  digest(): string;
}

/** Where the rows of a run go. */
export interface RunSink {
  readonly output: RowLane;
  /** Where rejected rows go instead of the output. */
  readonly rejects?: RowLane | undefined;
  /** Makes what was appended last, and notes how far the run has come. Only where a run can be gone on with. */
  readonly commit?: ((checkpoint: Checkpoint) => Promise<void>) | undefined;
}

/** A lane that counts and digests what `write` takes. `before` is what stands there already. */
export function createLane(
  write: (bytes: Uint8Array) => Promise<void>,
  before: { readonly length: number; readonly hash: Hash } = { length: 0, hash: createHash('sha256') },
): RowLane {
  const { hash } = before;
  let { length } = before;
  return {
    async append(bytes) {
      if (bytes.length === 0) return;
      await write(bytes);
      hash.update(bytes);
      length += bytes.length;
    },
    length: () => length,
    digest: () => `sha256:${hash.copy().digest('hex')}`,
  };
}

/**
 * A sink of streams that somebody else opened and will close. A run into streams cannot be gone on with.
 * `release` stops listening to them.
 */
export function createStreamSink(
  output: Writable,
  rejects?: Writable,
): RunSink & { readonly release: () => void } {
  const lanes = [
    openStreamLane(output, 'the results'),
    ...(rejects === undefined ? [] : [openStreamLane(rejects, 'the rejected rows')]),
  ];
  return {
    output: (lanes[0] as StreamLane).lane,
    rejects: lanes[1]?.lane,
    release: () => {
      for (const { release } of lanes) release();
    },
  };
}

interface StreamLane {
  readonly lane: RowLane;
  readonly release: () => void;
}

function openStreamLane(stream: Writable, what: string): StreamLane {
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
  };
  stream.on('error', fail);
  const lane = createLane(async (bytes) => {
    // Waits for the stream, so that rows never pile up in memory.
    await new Promise<void>((resolve) => {
      stream.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), (error) => {
        if (error) fail(error);
        resolve();
      });
    });
    if (failure === undefined) return;
    // Whoever read them has had enough (`| head`).
    if ((failure as NodeJS.ErrnoException).code === 'EPIPE') throw new RunStopped();
    throw unwritableRows(what, failure.message);
  });
  return {
    lane,
    release: () => {
      // After a failure it goes on listening: its error event is still to come.
      if (failure === undefined) stream.off('error', fail);
    },
  };
}

/** The complaint about a place that takes no more rows; `next` is what to do. */
export function unwritableRows(
  what: string,
  why: string,
  next = 'make room or name another place, and run again',
): AssayError {
  return new AssayError('unwritable', `${what} cannot be written: ${why}; ${next}`);
}
