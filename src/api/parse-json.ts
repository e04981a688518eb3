import { AssayError } from '../model/error.ts';

/** No question comes near it; past some thousands the code that words a fault would run out of stack. */
const DEEPEST = 64;

/** The value that `text` is in JSON. Throws `AssayError` `malformed` with line and column. */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed(
      `the body is not JSON${place(text, String(error))}; check its brackets, quotes and commas`,
    );
  }
  if (nestsDeeperThan(DEEPEST, value))
    throw malformed(`the body nests deeper than ${DEEPEST} levels; send a question as a JSON object`);
  return value;
}

function malformed(detail: string): AssayError {
  return new AssayError('malformed', detail, [
    { pointer: '', code: 'json.syntax', detail, severity: 'error' },
  ]);
}

/** `, line 3, column 14`. */
function place(text: string, message: string): string {
  const told = toldPosition(message);
  const lines = text.slice(0, told ?? findFault(text)).split('\n');
  return `, line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function toldPosition(message: string): number | undefined {
  const told = /at position (\d+)/.exec(message)?.[1];
  return told === undefined ? undefined : Number(told);
}

/**
 * Where `text` stops being the beginning of JSON, for the faults whose place the engine does not tell: the longest beginning
 * that could still be continued ends there, and it is found by halving.
 */
function findFault(text: string): number {
  let sound = 0;
  let broken = text.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (couldGoOn(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = String(error);
    return /Unexpected end|Unterminated/.test(message) || toldPosition(message) === beginning.length;
  }
}

/** Level by level instead of by recursion: what is looked for is exactly what would break a recursion. */
function nestsDeeperThan(levels: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []));
  }
  return false;
}
