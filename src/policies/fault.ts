import type { Issue } from '../model/error.ts';
import { jsonPointer } from '../model/parse.ts';

/** A place in a JSON value, as the keys that lead to it. */
export type Path = readonly (string | number)[];

/** A fault of a pack file at `path`; `detail` says what to do about it. */
export function fault(file: string, path: Path, code: string, detail: string): Issue {
  return { file, pointer: jsonPointer(path), code, detail, severity: 'error' };
}
