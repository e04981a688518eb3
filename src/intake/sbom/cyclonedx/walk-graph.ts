/** The parts that stand right below the product, and right below each part. */
export interface PartGraph {
  readonly ofProduct: readonly number[];
  readonly ofParts: readonly (readonly number[])[];
}

/** What a walk came to. */
export interface Walk {
  /** The parts that it came to, nearer ones first. */
  readonly order: readonly number[];
  /** By part, from which part it came there first; undefined for a start, and where it never came. */
  readonly from: readonly (number | undefined)[];
  /** By part, whether it came there. */
  readonly reached: readonly boolean[];
}

/**
 * Walks from `starts` to all parts that a way leads to. The ways go on only beyond parts that `passes` lets through. Breadth
 * first and in a list, so that no chain is too long and no cycle does harm.
 */
export function walkGraph(
  graph: PartGraph,
  starts: readonly number[],
  passes: (part: number) => boolean = () => true,
): Walk {
  const order: number[] = [];
  const from: (number | undefined)[] = new Array(graph.ofParts.length).fill(undefined);
  const reached: boolean[] = new Array(graph.ofParts.length).fill(false);
  const reach = (part: number, holder: number | undefined) => {
    if (reached[part]) return;
    reached[part] = true;
    from[part] = holder;
    order.push(part);
  };
  for (const start of starts) reach(start, undefined);
  // What is added on the way is walked, too.
  for (const part of order) if (passes(part)) for (const next of graph.ofParts[part] ?? []) reach(next, part);
  return { order, from, reached };
}
