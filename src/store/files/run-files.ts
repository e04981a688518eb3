import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type Checkpoint, readCheckpoint } from '../../batch/checkpoint.ts';
import { createLane, type RowLane, type RunSink, unwritableRows } from '../../batch/run-sink.ts';
import { AssayError } from '../../model/error.ts';
import { reasonOf } from './file-access.ts';
import { parseJson } from './parse-json.ts';

/** The files of a run that can be gone on with. */
export interface RunFiles extends RunSink {
  /** Closes the files and gives them their names; nothing else is left of the run. */
  finish(): Promise<void>;
  /** Closes the files and says whether they are kept: what no record had been written to is removed, unless an earlier run left it. */
  leave(): Promise<boolean>;
}

/** Where the files of a run lie: beside their targets, under names of their own, until they are whole. */
export interface RunPlace {
  readonly output: string;
  readonly rejects?: string | undefined;
  readonly checkpoint: string;
}

/**
 * Where a run into these files keeps them; undefined when one of them is a device or a pipe, which is written as it is.
 * Throws `AssayError` `unwritable` for a folder.
 */
export async function findRunPlace(output: string, rejects?: string): Promise<RunPlace | undefined> {
  const targets = await Promise.all([output, ...(rejects === undefined ? [] : [rejects])].map(targetOf));
  if (targets.some(({ isFile }) => !isFile)) return undefined;
  const [first, second] = targets.map(({ path }) => path);
  return {
    output: first as string,
    ...(second === undefined ? {} : { rejects: second }),
    checkpoint: `${first}.checkpoint.json`,
  };
}

async function targetOf(path: string): Promise<{ readonly path: string; readonly isFile: boolean }> {
  const target = await realpath(path).catch(() => resolve(path));
  const info = await stat(target).catch(() => undefined);
  if (info?.isDirectory()) throw new AssayError('unwritable', `\`${path}\` is a folder; name a file in it`);
  return { path: target, isFile: info === undefined || info.isFile() };
}

/** How far a run into this place had come that was not finished; undefined when there is none. */
export async function findCheckpoint(place: RunPlace): Promise<Checkpoint | undefined> {
  const path = place.checkpoint;
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    // That there can be none is told when the file itself is opened.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new AssayError('unreadable', `\`${path}\` cannot be read: ${reasonOf(error)}`);
  });
  return text === undefined ? undefined : readCheckpoint(parseJson(text, path, 'malformed'), path);
}

export interface OpenRunOptions {
  /** How far the run had come that is gone on with. */
  readonly resume?: Checkpoint | undefined;
  /** Whether what another run left before its first checkpoint may be written over. */
  readonly mayReplace: boolean;
}

/** Opens the files of a run. Throws `AssayError`: `unwritable`, `unavailable` while another process writes them. */
export async function openRunFiles(
  place: RunPlace,
  { resume, mayReplace }: OpenRunOptions,
): Promise<RunFiles> {
  if (resume !== undefined) refuseWriter(resume, place);
  const open = async (target: string, what: string, before: Checkpoint['output'] | undefined) =>
    before === undefined
      ? createFile(target, what, mayReplace)
      : reopenFile(target, what, before, resume?.summary !== undefined);
  const output = await open(place.output, 'the results', resume?.output);
  const rejects =
    place.rejects === undefined
      ? undefined
      : await open(place.rejects, 'the rejected rows', resume?.rejects).catch(async (error) => {
          await output.handle?.close();
          throw error;
        });
  const files = [output, ...(rejects === undefined ? [] : [rejects])];
  let hasRecords = resume !== undefined;
  const close = () => Promise.all(files.map(({ handle }) => handle?.close()));
  return {
    output: output.lane,
    rejects: rejects?.lane,
    commit: async (checkpoint) => {
      for (const { handle, what } of files) await handle?.sync().catch(refuseAs(what));
      const writer = { pid: process.pid, host: hostname() };
      await replaceFile(place.checkpoint, `${JSON.stringify({ ...checkpoint, writer }, null, 2)}\n`);
      hasRecords ||= checkpoint.counts.read > 0 || checkpoint.summary !== undefined;
    },
    finish: async () => {
      await close();
      for (const { handle, target, what } of files)
        if (handle !== undefined) await rename(`${target}.partial`, target).catch(refuseAs(what));
      await syncFolder(dirname(place.output));
      await rm(place.checkpoint, { force: true });
    },
    leave: async () => {
      await close();
      if (hasRecords) return true;
      for (const { target } of files) await rm(`${target}.partial`, { force: true });
      await rm(place.checkpoint, { force: true });
      return false;
    },
  };
}

interface OpenedFile {
  /** Undefined for a file that has its name already. */
  readonly handle?: FileHandle;
  readonly lane: RowLane;
  readonly target: string;
  readonly what: string;
}

async function createFile(target: string, what: string, mayReplace: boolean): Promise<OpenedFile> {
  const mode = (await stat(target).catch(() => undefined))?.mode;
  const path = `${target}.partial`;
  const handle = await open(path, mayReplace ? 'w' : 'wx', mode).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw cannotWrite(target, error);
    throw new AssayError(
      'validation',
      `\`${path}\` is in the way: another run is just beginning, or was stopped before its first record was written; if none is running, delete it, or run with --resume`,
    );
  });
  return { handle, target, what, lane: laneOf(handle, what) };
}

/** Opens what a run had written, cut off behind what its checkpoint tells of. */
async function reopenFile(
  target: string,
  what: string,
  { length, digest }: Checkpoint['output'],
  isWhole: boolean,
): Promise<OpenedFile> {
  const path = `${target}.partial`;
  const handle = await open(path, 'r+').catch(() => undefined);
  if (handle === undefined && !isWhole) throw notThere(path);
  // A run that was whole may have been stopped while its files got their names.
  const read = handle ?? (await open(target, 'r').catch(() => undefined));
  if (read === undefined) throw notThere(path);
  try {
    const hash = createHash('sha256');
    let hashed = 0;
    const stream = read.createReadStream({ start: 0, end: Math.max(length - 1, 0), autoClose: false });
    if (length > 0)
      for await (const piece of stream) {
        hash.update(piece);
        hashed += piece.length;
      }
    if (hashed !== length || `sha256:${hash.copy().digest('hex')}` !== digest)
      throw new AssayError(
        'validation',
        `\`${handle === undefined ? target : path}\` is not what the run had written; put it back, or delete it and \`${target}.checkpoint.json\` and begin anew`,
      );
    if (handle === undefined) {
      await read.close();
      return { target, what, lane: createLane(() => refuseMore(what), { length, hash }) };
    }
    await handle.truncate(length);
    return { handle, target, what, lane: laneOf(handle, what, { length, hash }) };
  } catch (error) {
    await read.close().catch(() => undefined);
    throw error;
  }
}

function laneOf(handle: FileHandle, what: string, before?: Parameters<typeof createLane>[1]): RowLane {
  let position = before?.length ?? 0;
  return createLane(async (bytes) => {
    for (let written = 0; written < bytes.length; ) {
      // Where it stands is said each time, so that a piece that was half written is written over.
      const { bytesWritten } = await handle
        .write(bytes, written, bytes.length - written, position + written)
        .catch(refuseAs(what));
      written += bytesWritten;
    }
    position += bytes.length;
  }, before);
}

/** A process on this machine that still runs may be writing; of another machine nobody here can tell. */
function refuseWriter({ writer }: Checkpoint, place: RunPlace): void {
  if (writer === undefined || writer.host !== hostname() || writer.pid === process.pid) return;
  try {
    process.kill(writer.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
  }
  throw new AssayError(
    'unavailable',
    `the process ${writer.pid} may still be writing \`${place.output}.partial\`; run again when it has ended. If it is no run of this program, take \`writer\` out of \`${place.checkpoint}\``,
  );
}

/** Writes a file whole or not at all, and lasting. */
async function replaceFile(path: string, text: string): Promise<void> {
  const written = `${path}.new`;
  try {
    await writeFile(written, text, { flush: true });
    await rename(written, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(written, { force: true });
    throw cannotWrite(path, error);
  }
}

/** Makes names last. Some systems cannot do that with a folder, and need not. */
async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function refuseAs(what: string) {
  return (error: unknown): never => {
    throw unwritableRows(what, reasonOf(error), 'make room, and go on with --resume');
  };
}

async function refuseMore(what: string): Promise<never> {
  throw new Error(`${what} have their name already and take no more`);
}

function notThere(path: string): AssayError {
  return new AssayError(
    'validation',
    `\`${path}\`, which the run had written, is not there; put it back, or delete its checkpoint and begin anew`,
  );
}

function cannotWrite(path: string, error: unknown): AssayError {
  return new AssayError(
    'unwritable',
    `\`${path}\` cannot be written: ${reasonOf(error)}; name another place, or make room, and run again`,
  );
}
