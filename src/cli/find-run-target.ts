import type { Checkpoint } from '../batch/checkpoint.ts';
import { createStreamSink, type RunSink } from '../batch/run-sink.ts';
import { AssayError } from '../model/error.ts';
import type { PendingFile } from '../store/files/file-access.ts';
import { findCheckpoint, findRunPlace, openRunFiles, type RunPlace } from '../store/files/run-files.ts';
import type { BatchOptions } from './batch-options.ts';
import type { CliParts } from './cli-parts.ts';
import { countOf } from './tell-first.ts';

/** Where the rows of a run go, before it is opened. */
export interface RunTarget {
  /** How far a run had come that this one goes on with. */
  readonly begun?: Checkpoint | undefined;
  open(): Promise<OpenedTarget>;
}

interface OpenedTarget {
  readonly sink: RunSink;
  /** Gives the files their names. */
  finish(): Promise<void>;
  /** Lets go of the files of a run that was not finished, and says whether it can be gone on with. */
  leave(): Promise<boolean>;
}

/**
 * Finds out where the rows of a run go, and whether an earlier run is to be gone on with. Throws `AssayError`: for one that
 * nobody asked to go on with, and for `--resume` where there can be none.
 */
export async function findRunTarget(options: BatchOptions, parts: CliParts): Promise<RunTarget> {
  const { output, rejects, resume = false } = options;
  const place = output === undefined ? undefined : await findRunPlace(output, rejects);
  if (place === undefined) {
    if (!resume) return { open: () => openStreams(options, parts) };
    throw new AssayError(
      'validation',
      `--resume goes on with a run into a file, and ${output === undefined ? 'standard output' : 'a pipe or a device'} keeps no checkpoint; name a file with --output, or leave out --resume`,
    );
  }
  const begun = await findCheckpoint(place);
  if (begun !== undefined && !resume) throw unfinished(begun, place);
  if (begun === undefined && resume && !options.quiet)
    parts.stderr.write(`There is no run into \`${output}\` to go on with; this one begins.\n`);
  return {
    begun,
    open: async () => {
      const files = await openRunFiles(place, { resume: begun, mayReplace: resume });
      return { sink: files, finish: files.finish, leave: files.leave };
    },
  };
}

function unfinished({ counts, input }: Checkpoint, { output, rejects, checkpoint }: RunPlace): AssayError {
  const partial = [output, ...(rejects === undefined ? [] : [rejects])].map((path) => `\`${path}.partial\``);
  return new AssayError(
    'validation',
    `\`${checkpoint}\` tells of a run that was not finished: ${countOf(counts.read, 'record')} of \`${input.name}\` ${counts.read === 1 ? 'is' : 'are'} written to \`${output}.partial\`; go on with it by --resume, or delete ${[`\`${checkpoint}\``, ...partial].join(' and ')} to begin anew`,
  );
}

/** Streams keep nothing of a run that was not finished. */
async function openStreams({ output, rejects }: BatchOptions, parts: CliParts): Promise<OpenedTarget> {
  const pending: PendingFile[] = [];
  const leave = async () => {
    await Promise.all(pending.map((file) => file.discard()));
  };
  const create = async (path: string) => {
    const made = await parts.files.createOutput(path);
    pending.push(made);
    return made.stream;
  };
  try {
    const out = output === undefined ? parts.stdout : await create(output);
    const sink = createStreamSink(out, rejects === undefined ? undefined : await create(rejects));
    return {
      sink,
      finish: async () => {
        sink.release();
        for (const file of pending) await file.commit();
      },
      leave: async () => {
        sink.release();
        await leave();
        return false;
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}
