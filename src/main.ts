#!/usr/bin/env node
import { runCli } from './cli/run-cli.ts';
import { readConfig } from './config.ts';
import { AssayError } from './model/error.ts';
import { fileAccess } from './store/files/file-access.ts';
import { openService } from './store/files/open-service.ts';
import { packFolders, readPackFiles } from './store/files/read-data.ts';
import { openSnapshotFolder } from './store/files/snapshot-folder.ts';
import { createMemoryLog } from './store/memory/assessment-log.ts';

const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 } as const;

const interruption = new AbortController();

/** Composes the program for this process, runs it, and returns its exit code. */
async function main(): Promise<number> {
  const { today, color, debug, version } = readConfig();
  for (const [signal, code] of Object.entries(INTERRUPTED)) {
    process.on(signal, () => {
      // Who asks twice does not want to wait for the cleaning up.
      if (interruption.signal.aborted) process.exit(code);
      interruption.abort(code);
    });
  }
  return runCli(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: process.stderr.isTTY === true,
    color: color && process.stdout.isTTY === true,
    files: fileAccess,
    openService: (overlays) => openService({ today, ...overlays, version }),
    readPackFiles: (overlays) => readPackFiles(packFolders(overlays)),
    startServer: async (service, at) => {
      // Whoever asks one question has no need of a web server, and should not wait for one to load.
      const [{ createApp }, { startServer }] = await Promise.all([
        import('./api/app.ts'),
        import('./api/server.ts'),
      ]);
      const log = createMemoryLog({ now: () => new Date().toISOString() });
      const onFault = (error: unknown, requestId: string) => {
        process.stderr.write(
          `assay: a fault of the program in request ${requestId}: ${describe(error, debug)}\n`,
        );
      };
      return startServer(createApp({ service, log, onFault }), at);
    },
    openSnapshotFolder,
    today,
    now: () => performance.now(),
    version,
    debug,
    signal: interruption.signal,
  });
}

function describe(error: unknown, debug: boolean): string {
  if (!(error instanceof Error)) return String(error);
  return debug ? (error.stack ?? error.message) : error.message;
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read our output has had enough (`| head`): that is no fault, and there is nobody left to tell.
    if (stream === process.stderr) process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 70);
    else if (error.code === 'EPIPE') interruption.abort(0);
  });
}

try {
  const code = await main();
  process.exitCode = code;
  // An interrupted command may have left reads behind that would keep the process waiting.
  if (interruption.signal.aborted) process.exit(code);
} catch (error) {
  const ours = !(error instanceof AssayError);
  process.stderr.write(`assay: ${ours ? 'this is a fault of the program: ' : ''}${describe(error, false)}\n`);
  process.exitCode = ours ? 70 : 2;
}
