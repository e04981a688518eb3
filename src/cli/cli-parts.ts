import type { Writable } from 'node:stream';
import type { PackFiles } from '../assessment/open-pack.ts';
import type { AssayService } from '../assessment/ports.ts';
import type { PlainDate } from '../model/date.ts';
import type { FileAccess } from '../store/files/file-access.ts';
import type { SnapshotFolder } from '../store/files/snapshot-folder.ts';

/** What the caller adds to the shipped rules and data: folders laid over them, files of waivers and judgements, keys that are trusted. */
interface Overlays {
  readonly rules: readonly string[];
  readonly data: readonly string[];
  readonly waivers?: readonly string[];
  readonly judgements?: readonly string[];
  readonly provenanceKeys?: readonly string[];
}

/** A server that was started for `assay serve`. */
interface StartedServer {
  readonly url: string;
  close(): Promise<void>;
}

/** All that the command line takes from outside, so that tests can run it in their own process. */
export interface CliParts {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** For results and nothing else. */
  readonly stdout: Writable;
  /** For messages and progress. */
  readonly stderr: Writable;
  /** Whether standard error is a terminal: only there is a progress bar drawn. */
  readonly isTerminal: boolean;
  /** Whether results may be coloured. */
  readonly color: boolean;
  readonly files: FileAccess;
  /** A service on them, on the day `today` if that is given. */
  openService(overlays: Overlays & { readonly today?: () => PlainDate }): Promise<AssayService>;
  /** The files of rules and data as they stand, for commands that judge the files themselves. */
  readPackFiles(overlays: Overlays): Promise<PackFiles>;
  startServer(service: AssayService, at: { host: string; port: number }): Promise<StartedServer>;
  /** A folder of data that imports are written into. */
  openSnapshotFolder(dir: string): SnapshotFolder;
  /** The day it is. */
  readonly today: () => PlainDate;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly version: string;
  /** Whether a fault of ours is told with its stack. */
  readonly debug: boolean;
  /** Aborted when the run is interrupted; its reason is the exit code, 130 or 143. */
  readonly signal: AbortSignal;
}

/** What a command needs: the parts, and where to put its exit code when that is not 0. */
export interface CommandContext {
  readonly parts: CliParts;
  readonly exit: (code: number) => void;
}
