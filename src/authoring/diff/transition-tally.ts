import { VERDICTS, type Verdict } from '../../model/verdict.ts';
import type { Cause, ChangeGroup, TransitionMatrix, VendorPlace } from './pack-diff.ts';

/** How many vendors of a group are named. */
const NAMED = 5;

interface Transition {
  readonly before: Verdict;
  readonly after: Verdict;
  readonly causes: readonly Cause[];
}

/** Counts verdicts before and after, and groups the changed ones by their causes. Its size does not grow with the file. */
export class TransitionTally {
  decided = 0;
  readonly #matrix = emptyMatrix();
  readonly #groups = new Map<string, Transition & { count: number; vendors: VendorPlace[] }>();

  add({ before, after, causes }: Transition, vendor: VendorPlace): void {
    this.decided += 1;
    this.#matrix[before][after] += 1;
    if (before === after) return;
    const key = JSON.stringify([before, after, causes]);
    const group = this.#groups.get(key) ?? { before, after, causes, count: 0, vendors: [] };
    group.count += 1;
    if (group.vendors.length < NAMED) group.vendors.push(vendor);
    this.#groups.set(key, group);
  }

  get matrix(): TransitionMatrix {
    return this.#matrix;
  }

  /** By verdict before, verdict after, the largest first. */
  groups(): ChangeGroup[] {
    const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict);
    return [...this.#groups.entries()]
      .sort(
        ([keyA, a], [keyB, b]) =>
          rank(a.before) - rank(b.before) ||
          rank(a.after) - rank(b.after) ||
          b.count - a.count ||
          (keyA < keyB ? -1 : 1),
      )
      .map(([, group]) => group);
  }
}

function emptyMatrix(): Record<Verdict, Record<Verdict, number>> {
  const row = () => ({
    prohibited: 0,
    'not-approved': 0,
    'insufficient-evidence': 0,
    conditional: 0,
    approved: 0,
  });
  return {
    prohibited: row(),
    'not-approved': row(),
    'insufficient-evidence': row(),
    conditional: row(),
    approved: row(),
  };
}
