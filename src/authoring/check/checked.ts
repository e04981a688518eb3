import type { Path } from '../../policies/fault.ts';
import { type Defect, idle } from './defect.ts';

/** What a check found, and what it could not look at. */
export interface Checked {
  readonly defects: readonly Defect[];
  /** Parts that were too large to be searched: nothing is known to be wrong with them, nor to be right. */
  readonly notes: readonly Defect[];
}

/** The note that a condition was not searched to its end. */
export function tooLarge(file: string, path: Path): Defect {
  return idle(
    file,
    path,
    'check.too-large',
    'this is too large to check: whether it can hold and fail was not worked out; make it smaller to have it checked',
  );
}

/** Several checks as one. */
export function joinChecked(all: readonly Checked[]): Checked {
  return { defects: all.flatMap(({ defects }) => defects), notes: all.flatMap(({ notes }) => notes) };
}
