import type { Method } from './methods.ts';
import type { Entry } from './read-samples.ts';

/** What a method costs, in milliseconds and megabytes. */
export interface Speed {
  readonly names: number;
  readonly build: number;
  readonly median: number;
  readonly p99: number;
  /** What the index keeps; undefined where the garbage collector cannot be asked (`node --expose-gc`). */
  readonly memory: number | undefined;
}

/** Builds once, then asks every query, after some to warm up. */
export function measureSpeed(method: Method, entries: readonly Entry[], queries: readonly string[]): Speed {
  const before = memoryInUse();
  const start = performance.now();
  const find = method.prepare(entries);
  const build = performance.now() - start;
  for (const query of queries.slice(0, Math.ceil(queries.length / 10))) find(query);
  const times = queries.map((query) => {
    const asked = performance.now();
    find(query);
    return performance.now() - asked;
  });
  const after = memoryInUse();
  times.sort((a, b) => a - b);
  find(queries[0] ?? '');
  return {
    names: entries.reduce((sum, { names }) => sum + names.length, 0),
    build,
    median: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    memory: before === undefined || after === undefined ? undefined : (after - before) / 1e6,
  };
}

function memoryInUse(): number | undefined {
  if (globalThis.gc === undefined) return undefined;
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * A list of about `size` names with the words and lengths of a real one: each further name is a listed one in which one
 * word was replaced by that of another name and one letter changed, so that the words grow in number as in real lists.
 */
export function growList(entries: readonly Entry[], size: number): readonly Entry[] {
  const names = entries.flatMap((entry) => entry.names.map(({ text }) => text));
  const grown = [...entries];
  let count = names.length;
  for (let at = 0; count < size; at++, count++) {
    const words = (names[at % names.length] ?? '').split(' ');
    const others = (names[(at * 7919 + 13) % names.length] ?? '').split(' ');
    const place = at % words.length;
    const word = others[at % others.length] ?? '';
    const letter = (at * 31) % Math.max(1, word.length);
    words[place] =
      `${word.slice(0, letter)}${String.fromCharCode(65 + ((at * 17) % 26))}${word.slice(letter + 1)}`;
    grown.push({ id: `GROWN-${at}`, names: [{ text: words.join(' ') }] });
  }
  return grown;
}
