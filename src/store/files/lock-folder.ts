import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AssayError } from '../../model/error.ts';
import { reasonOf } from './file-access.ts';

/** The right to write into a folder, until it is given back. */
export interface FolderLock {
  /** Whose lock was left behind and taken over, as a sentence. */
  readonly tookOver?: string;
  release(): Promise<void>;
}

/** What a lock file says of who holds it. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells this lock from any other, of the same process too. */
  readonly token: string;
}

const NAME = '.import.lock';
/** The locks of this process: after a restart in a container its number may be that of one that is gone. */
const ours = new Set<string>();

/**
 * Locks a folder for one writer, by a file that is made only if it is not there. The folder is made if it is not there. A lock that a
 * process of this machine left behind when it died is taken over. Throws `AssayError`: `unavailable` with who holds it, `unwritable`.
 */
export async function lockFolder(dir: string): Promise<FolderLock> {
  const path = join(dir, NAME);
  const isNew = await mkdir(dir).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw unwritable(dir, error);
    },
  );
  const holder: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  const isFree = await create(path, holder);
  const tookOver = isFree ? undefined : await takeOver(path, dir, holder);
  ours.add(holder.token);
  return {
    ...(tookOver === undefined ? {} : { tookOver }),
    async release() {
      ours.delete(holder.token);
      if ((await readHolder(path)).holder?.token === holder.token) await rm(path, { force: true });
      // Nothing was written: the folder is not left behind either. It stays if anything is in it.
      if (isNew) await rmdir(dir).catch(() => undefined);
    },
  };
}

/** Makes the file, and says whether it was not there. */
async function create(path: string, content: Holder): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify(content)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unwritable(path, error);
  }
}

/** Takes over a lock that nobody holds any more. Who else would take it over waits at a lock of its own, so that only one does. */
async function takeOver(path: string, dir: string, holder: Holder): Promise<string> {
  const found = await readHolder(path);
  if (found.holder === undefined || !isGone(found.holder)) throw await held(path, dir, found.holder);
  const gate = `${path}.taking`;
  if (!(await create(gate, holder))) throw await held(gate, dir, (await readHolder(gate)).holder);
  try {
    const again = await readHolder(path);
    if (again.text !== found.text) throw await held(path, dir, again.holder);
    const since = await sinceOf(path);
    await rm(path, { force: true });
    if (!(await create(path, holder))) throw await held(path, dir, (await readHolder(path)).holder);
    return `The process ${found.holder.pid} began an import into \`${dir}\`${since} and is gone; its lock was taken over.`;
  } finally {
    await rm(gate, { force: true });
  }
}

/** On another machine nobody here can tell. */
function isGone({ pid, host, token }: Holder): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return !ours.has(token);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // It may run and be another user's.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** What the file says; no holder while it is being written, or when it is gone or no lock. */
async function readHolder(path: string): Promise<{ readonly text: string; readonly holder?: Holder }> {
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    const { pid, host, token } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    const isHolder = Number.isInteger(pid) && Number(pid) > 0 && typeof host === 'string';
    return isHolder && typeof token === 'string'
      ? { text, holder: { pid: Number(pid), host, token } }
      : { text };
  } catch {
    return { text };
  }
}

async function held(path: string, dir: string, holder: Holder | undefined): Promise<AssayError> {
  const who = holder === undefined ? 'another process' : `the process ${holder.pid} on \`${holder.host}\``;
  return new AssayError(
    'unavailable',
    `${who} is importing into \`${dir}\`${await sinceOf(path)}; run again when it has ended. If it runs no more, delete \`${path}\``,
  );
}

/** The time of the file, which needs no clock of ours. */
async function sinceOf(path: string): Promise<string> {
  const info = await stat(path).catch(() => undefined);
  return info === undefined ? '' : `, since ${info.mtime.toISOString().slice(0, 19)}Z`;
}

function unwritable(path: string, error: unknown): AssayError {
  return new AssayError(
    'unwritable',
    `\`${path}\` cannot be written: ${reasonOf(error)}; name another folder`,
  );
}
