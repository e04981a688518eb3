import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const MAIN = join(ROOT, 'dist', 'main.js');

/** How the built program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** The program as it is built, running in `cwd`; `stdin` is what it is given to read. */
export function startProgram(
  argv: readonly string[],
  { cwd, stdin }: { readonly cwd: string; readonly stdin?: string | Uint8Array },
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  if (!existsSync(MAIN))
    throw new Error('dist/main.js is missing: run `npm run build` first (`npm test` does)');
  const child = spawn(process.execPath, [MAIN, ...argv], { cwd, stdio: 'pipe' });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (piece) => out.push(piece));
  child.stderr.on('data', (piece) => err.push(piece));
  // Whoever is killed reads no more.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({
        code,
        signal,
        out: Buffer.concat(out).toString('utf8'),
        err: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
  return { child, ended };
}

/** Runs the built program to its end. */
export function runProgram(
  argv: readonly string[],
  options: { readonly cwd: string; readonly stdin?: string | Uint8Array },
): Promise<Ended> {
  return startProgram(argv, options).ended;
}
