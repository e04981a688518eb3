import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a process printed and took. */
export interface Ran {
  readonly printed: string;
  /** From its start to its end. */
  readonly wallSeconds: number;
  /** The most memory that it had at a time, all its threads together. */
  readonly maxBytes: number;
}

const MEMORY = new URL('./report-memory.js', import.meta.url).href;

/** Runs one of the scripts beside this one. Throws with what it complained of when it fails. */
export function runScript(name: string, args: readonly string[]): Promise<Ran> {
  return runNode([fileURLToPath(new URL(name, import.meta.url)), ...args]);
}

/** Runs a program of node to its end. Throws with what it complained of when it fails. */
export async function runNode(args: readonly string[]): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', MEMORY, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const outputs = [1, 2, 3].map((at) => text(child.stdio[at] as Readable));
  const [[code], printed = '', complaints, memory] = await Promise.all([once(child, 'close'), ...outputs]);
  if (code !== 0) throw new Error(`${args.join(' ')}\nended with ${code}: ${complaints}`);
  return { printed, wallSeconds: (performance.now() - start) / 1000, maxBytes: Number(memory) };
}
