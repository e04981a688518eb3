import type { Bill, BillPart } from '../../../model/bill.ts';
import type { CdxDocument, CdxPart } from './cdx-document.ts';
import { findExtent } from './find-extent.ts';
import { PartRefs } from './part-refs.ts';
import { type PlacedPart, placeParts } from './place-parts.ts';
import type { PartGraph } from './walk-graph.ts';
import { warnOf } from './warn-of.ts';

/** The bill of materials that a document tells, whatever its notation. `file` is how warnings name it. */
export function buildBill(document: CdxDocument, notation: 'JSON' | 'XML', file: string): Bill {
  const { version, product, parts, builders } = document;
  const refs = new PartRefs(document);
  const placed = placeParts(parts, drawGraph(document, refs));
  const extent = findExtent(document.compositions, refs);
  return {
    format: `CycloneDX ${version} (${notation})`,
    ...(product === undefined
      ? {}
      : {
          product: {
            name: product.name,
            ...(product.version === undefined ? {} : { version: product.version }),
          },
        }),
    parts: parts.map((part, index) => toBillPart(part, placed[index])),
    ...(extent === undefined ? {} : { extent }),
    builders,
    warnings: warnOf(document, refs, file),
  };
}

function toBillPart({ at, name, version, purl, makers }: CdxPart, placed: PlacedPart | undefined): BillPart {
  return {
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    makers,
    use: placed?.use ?? 'part',
    ...(placed?.within === undefined ? {} : { within: placed.within }),
    at,
  };
}

/** What is written within what, and below it what depends on what. */
function drawGraph({ parts, dependencies }: CdxDocument, refs: PartRefs): PartGraph {
  const ofProduct: number[] = [];
  const ofParts: number[][] = parts.map(() => []);
  for (const [index, { parent, listed }] of parts.entries()) {
    if (parent !== undefined) ofParts[parent]?.push(index);
    else if (listed === 'product') ofProduct.push(index);
  }
  for (const { ref, on } of dependencies) {
    const of = refs.isProduct(ref) ? ofProduct : ofParts[refs.indexOf(ref) ?? -1];
    for (const other of on) {
      const index = refs.indexOf(other);
      if (index !== undefined) of?.push(index);
    }
  }
  return { ofProduct, ofParts };
}
