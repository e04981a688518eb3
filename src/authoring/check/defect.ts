import type { Issue } from '../../model/error.ts';
import { fault, type Path } from '../../policies/fault.ts';

/** Something in a pack that makes it decide wrongly, or never; its file and place, and what to do. */
export interface Defect extends Issue {
  readonly file: string;
}

/** A defect that changes what the pack decides. */
export function wrong(file: string, path: Path, code: string, detail: string): Defect {
  return { ...fault(file, path, code, detail), file };
}

/** A defect that changes no answer, but that misleads whoever reads or edits the pack. */
export function idle(file: string, path: Path, code: string, detail: string): Defect {
  return { ...wrong(file, path, code, detail), severity: 'warning' };
}
