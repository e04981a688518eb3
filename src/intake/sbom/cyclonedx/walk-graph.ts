/** The parts that stand right below the product, and right below each part. */
export interface PartGraph {
  readonly ofProduct: readonly number[];
  readonly ofParts: readonly (readonly number[])[];
}

/**
 * Walks from `starts` to all parts that a way leads to, nearer ones first, and tells from which part each was reached first
 * (undefined: it is a start). The ways go on only beyond parts that `passes` lets through. Breadth first and in a list, so
 * that no chain is too long and no cycle does harm.
 */
export function walkGraph(
  graph: PartGraph,
  starts: readonly number[],
  passes: (part: number) => boolean = () => true,
): ReadonlyMap<number, number | undefined> {
  const from = new Map<number, number | undefined>();
  for (const start of starts) if (!from.has(start)) from.set(start, undefined);
  // A map hands out what is added while it is walked through.
  for (const part of from.keys()) {
    if (!passes(part)) continue;
    for (const next of graph.ofParts[part] ?? []) if (!from.has(next)) from.set(next, part);
  }
  return from;
}
