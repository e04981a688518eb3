import type { Bill } from '../../../model/bill.ts';
import type { CdxComposition } from './cdx-document.ts';
import type { PartRefs } from './part-refs.ts';

/**
 * How far the document itself says that its list of parts is not whole; undefined where it does not say so. What is said of
 * something else, such as vulnerabilities, does not count. `incomplete` is the worse.
 */
export function findExtent(compositions: readonly CdxComposition[], refs: PartRefs): Bill['extent'] {
  const said = compositions
    .filter(({ of }) => of === undefined || of.some((ref) => refs.has(ref)))
    .map(({ aggregate }) => aggregate);
  if (said.some((aggregate) => aggregate.startsWith('incomplete'))) return 'incomplete';
  // `unknown`, `not_specified`, and words that are not understood.
  return said.some((aggregate) => aggregate !== 'complete') ? 'unknown' : undefined;
}
