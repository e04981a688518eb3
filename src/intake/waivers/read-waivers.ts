import { AssayError, type Issue } from '../../model/error.ts';
import type { JsonFile } from '../../model/json-file.ts';
import { parseWith } from '../../model/parse.ts';
import { type Waiver, WaiverFile } from '../../model/waiver.ts';
import { checkWaivers, type WaiverWorld } from './check-waivers.ts';

/**
 * The waivers of all `files`, in their order. Throws `AssayError` `pack` with every fault, by file and JSON pointer: a
 * waiver that is left out because of a slip would turn a permitted purchase into a forbidden one without a word.
 */
export function readWaivers(files: readonly JsonFile[], world: WaiverWorld): Waiver[] {
  // Lists of lists: a hostile file has more faults than a call takes arguments.
  const found: (readonly Issue[])[] = [];
  const waivers: (readonly Waiver[])[] = [];
  const seen = new Set<string>();
  for (const { path, content } of files) {
    const parsed = parseWith(WaiverFile, content, path);
    found.push(parsed.issues);
    if (!('value' in parsed)) continue;
    found.push(checkWaivers(parsed.value, path, world, seen));
    waivers.push(parsed.value.waivers);
  }
  const issues = found.flat();
  if (issues.length === 0) return waivers.flat();
  const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`;
  throw new AssayError(
    'pack',
    `the waivers cannot be used, they have ${count}; mend them and run again`,
    issues,
  );
}
