import type { PartUse } from '../../../model/bill.ts';

/** What belongs to an element: the number of the element, and what for. */
export interface Tie {
  readonly part: number;
  readonly use: PartUse;
}

/** Elements by number: 0 is the product, and from 1 to `packages` stand the packages, behind them what is no part. */
export interface PartGraph {
  readonly packages: number;
  /** By the number of the whole. */
  readonly ties: ReadonlyMap<number, readonly Tie[]>;
}

/** Where an element stands: in which package (0 for the product itself), and what for. */
export interface Place {
  readonly within: number;
  readonly use: PartUse;
}

/**
 * The place of every element that some way leads to from the product, by the shortest way; steps into what is no part count
 * for nothing. A way on which all are parts comes before any other, and one by way of the build before one by way of a
 * test: whatever is not shown to be for these only is a part. Takes time in proportion to the ties.
 */
export function placeParts({ packages, ties }: PartGraph): Map<number, Place> {
  const places = new Map<number, Place>([[0, { within: 0, use: 'part' }]]);
  /** What was reached so far, by the number of packages on the way. */
  let reached: readonly (readonly number[])[] = [];

  const follow = (use: PartUse, enter: readonly PartUse[], goOn: readonly PartUse[]): void => {
    const found: number[][] = use === 'part' ? [[0]] : [];
    for (let steps = 0; steps < Math.max(reached.length, found.length); steps += 1) {
      const here: number[] = found[steps] ?? [];
      const next: number[] = found[steps + 1] ?? [];
      const walk = (from: number, allowed: readonly PartUse[]) => {
        const isPart = from <= packages;
        for (const tie of ties.get(from) ?? []) {
          if (!allowed.includes(tie.use) || places.has(tie.part)) continue;
          places.set(tie.part, { within: isPart ? from : (places.get(from)?.within ?? 0), use });
          (tie.part <= packages ? next : here).push(tie.part);
        }
      };
      for (const from of reached[steps] ?? []) walk(from, enter);
      // Elements that are no parts join `here` as it is walked.
      for (const from of here) walk(from, goOn);
      if (here.length > 0) found[steps] = here;
      if (next.length > 0) found[steps + 1] = next;
    }
    reached = Array.from({ length: Math.max(reached.length, found.length) }, (_, steps) => [
      ...(reached[steps] ?? []),
      ...(found[steps] ?? []),
    ]);
  };

  follow('part', [], ['part']);
  follow('build', ['build'], ['part', 'build']);
  follow('test', ['test'], ['part', 'build', 'test']);
  return places;
}
