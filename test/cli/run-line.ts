import { Readable, Writable } from 'node:stream';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { CliParts } from '../../src/cli/cli-parts.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { PlainDate } from '../../src/model/date.ts';
import { fileAccess } from '../../src/store/files/file-access.ts';
import { packFolders, readPackFiles } from '../../src/store/files/read-data.ts';
import { openSnapshotFolder } from '../../src/store/files/snapshot-folder.ts';
import { fakeService } from '../batch/fake-service.ts';

/** What a command line did. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line in this process, with a fake service unless `parts` has another. */
export async function runLine(
  argv: readonly string[],
  parts: Partial<Omit<CliParts, 'stdin'>> & { stdin?: string; service?: AssayService } = {},
): Promise<Outcome> {
  const { stdin = '', service = fakeService(), ...others } = parts;
  const [stdout, stderr] = [new TextSink(), new TextSink()];
  const code = await runCli(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    isTerminal: false,
    color: false,
    files: fileAccess,
    openService: async () => service,
    readPackFiles: (overlays) => readPackFiles(packFolders(overlays)),
    startServer: async () => ({ url: 'http://127.0.0.1:1', close: async () => undefined }),
    openSnapshotFolder,
    today: () => '2026-11-28' as PlainDate,
    now: () => 0,
    version: '1.2.3',
    debug: false,
    signal: new AbortController().signal,
    ...others,
  });
  return { code, out: stdout.text, err: stderr.text };
}

class TextSink extends Writable {
  text = '';

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}
