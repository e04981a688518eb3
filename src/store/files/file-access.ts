import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { AssayError } from '../../model/error.ts';

/** A file being written under another name, until it is whole. */
export interface PendingFile {
  readonly stream: Writable;
  /** Closes it and gives it its name. Throws `AssayError` `unwritable`. */
  commit(): Promise<void>;
  /** Closes and removes it: what stood under its name stays as it was. */
  discard(): Promise<void>;
}

/** A file being read. */
interface InputFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Undefined for what has no size, such as a pipe. */
  readonly size?: number;
  close(): void;
}

/** How commands get at the files that their options name. Every method throws an `AssayError` that says what to do. */
export interface FileAccess {
  readText(path: string): Promise<string>;
  /** Whether there is anything at that path. */
  exists(path: string): Promise<boolean>;
  /** The whole of a regular file of at most `MOST_BYTES`. */
  readBytes(path: string): Promise<Uint8Array>;
  openInput(path: string): Promise<InputFile>;
  createOutput(path: string): Promise<PendingFile>;
  isSameFile(a: string, b: string): Promise<boolean>;
}

/** The most that is read of one file at once: as much as is read of one document. */
export const MOST_BYTES = 256 * 1024 * 1024;

/** The files of this machine. */
export const fileAccess: FileAccess = { readText, exists, readBytes, openInput, createOutput, isSameFile };

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new AssayError('unreadable', `\`${path}\` is not UTF-8 text; save it as UTF-8 and run again`);
    throw unreadable(path, error);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw unreadable(path, error);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new AssayError('unreadable', `\`${path}\` is a folder; name a file in it`);
    // Before it is opened: opening a pipe waits for a writer, who may never come.
    if (!info.isFile())
      throw new AssayError(
        'unreadable',
        `\`${path}\` is no regular file but a pipe or a device; name a file, or send it to standard input and name \`-\``,
      );
    if (info.size > MOST_BYTES) throw tooLarge(path);
    const bytes = await readFile(path);
    // It may have grown meanwhile.
    if (bytes.length > MOST_BYTES) throw tooLarge(path);
    return bytes;
  } catch (error) {
    throw error instanceof AssayError ? error : unreadable(path, error);
  }
}

async function openInput(path: string): Promise<InputFile> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new AssayError('unreadable', `\`${path}\` is a folder; name a file in it`);
    // Opened before it is read, so that a file that may not be read is told before any output is made.
    const handle = await open(path, 'r');
    const stream = createReadStream(path, { fd: handle });
    return {
      bytes: stream,
      ...(info.isFile() ? { size: info.size } : {}),
      close: () => stream.destroy(),
    };
  } catch (error) {
    throw error instanceof AssayError ? error : unreadable(path, error);
  }
}

async function createOutput(path: string): Promise<PendingFile> {
  const target = await realpath(path).catch(() => resolve(path));
  const existing = await stat(target).catch(() => undefined);
  if (existing?.isDirectory())
    throw new AssayError('unwritable', `\`${path}\` is a folder; name a file in it`);
  // A device or a pipe (/dev/stdout) is written as it is: a file renamed over it would take its place.
  const inPlace = existing !== undefined && !existing.isFile();
  // Beside the target, because a file can only be renamed within its file system.
  const written = inPlace ? target : join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  const handle = await open(written, inPlace ? 'w' : 'wx', existing?.mode).catch((error: unknown) => {
    throw unwritable(path, error);
  });
  const stream = createWriteStream(written, { fd: handle });
  const close = () =>
    new Promise<void>((done, fail) => {
      stream.once('error', fail);
      stream.end(() => stream.close((error) => (error ? fail(error) : done())));
    });
  return {
    stream,
    commit: async () => {
      try {
        await close();
        if (!inPlace) await rename(written, target);
      } catch (error) {
        if (!inPlace) await rm(written, { force: true });
        throw unwritable(path, error);
      }
    },
    discard: async () => {
      stream.on('error', () => undefined);
      stream.destroy();
      if (!inPlace) await rm(written, { force: true });
    },
  };
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  if (one === undefined || other === undefined) return resolve(a) === resolve(b);
  return one.dev === other.dev && one.ino === other.ino;
}

function tooLarge(path: string): AssayError {
  return new AssayError(
    'too-large',
    `\`${path}\` is larger than ${MOST_BYTES / 1024 / 1024} MiB; split it, or leave out what is not needed`,
  );
}

function unreadable(path: string, error: unknown): AssayError {
  return new AssayError('unreadable', `\`${path}\` cannot be read: ${reasonOf(error)}`);
}

function unwritable(path: string, error: unknown): AssayError {
  return new AssayError(
    'unwritable',
    `\`${path}\` cannot be written: ${reasonOf(error)}; name another place, or make room, and run again`,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EISDIR: 'it is a folder; name a file in it',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ELOOP: 'a link in the path leads back to itself; make it point to a file',
  ENAMETOOLONG: 'the path is too long; check it',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
};

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message ?? String(error);
}
