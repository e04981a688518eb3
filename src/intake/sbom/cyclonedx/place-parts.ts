import type { PartUse } from '../../../model/bill.ts';
import type { CdxPart } from './cdx-document.ts';
import { type PartGraph, walkGraph } from './walk-graph.ts';

/** Where one part stands, and what it is for. */
export interface PlacedPart {
  /** The part that it stands in, by the shortest way to the product; undefined: the product itself. */
  readonly within: number | undefined;
  readonly use: PartUse;
}

/**
 * Places each part by the shortest way from the product, over what is written within what and over dependencies. Parts that no
 * way leads to stand directly in the product, with what is written within them.
 *
 * A part is what it says of itself. One that says nothing is an ordinary part if a way over ordinary parts leads to it; else
 * it is for what the part that it stands in is for.
 */
export function placeParts(parts: readonly CdxPart[], graph: PartGraph): PlacedPart[] {
  const { reached } = walkGraph(graph, graph.ofProduct);
  const apart = parts.flatMap((part, index) => (part.parent === undefined && !reached[index] ? [index] : []));
  const { order, from } = walkGraph(graph, [...graph.ofProduct, ...apart]);

  // What is listed for having built the product is no part of it, unless a way from the product says so.
  const inProduct = [...graph.ofProduct, ...apart.filter((index) => parts[index]?.listed !== 'formulation')];
  const ordinary = walkGraph(graph, inProduct, (index) => parts[index]?.marked === undefined).reached;

  const placed: PlacedPart[] = parts.map(() => IN_PRODUCT);
  // Nearer parts come first: what a part stands in is placed before it.
  for (const index of order) {
    const within = from[index];
    const inherited = within === undefined ? 'build' : placed[within]?.use;
    const use = parts[index]?.marked ?? (ordinary[index] ? 'part' : inherited) ?? 'part';
    placed[index] = { within, use };
  }
  return placed;
}

const IN_PRODUCT: PlacedPart = { within: undefined, use: 'part' };
