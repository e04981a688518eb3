import { MAKER_EVIDENCE } from '../../model/bill.ts';
import type { PartEvidence } from '../../model/part-shown.ts';
import { titleOf } from '../../reach/describe-part.ts';
import { namesMaker } from '../../reach/judged-part.ts';
import type { GatheredPart } from './gather-parts.ts';
import type { PlacedParts } from './place-parts.ts';

/** How many parts that name no maker are told one by one. */
const MOST_TOLD = 20;

const BEST_FIRST: readonly PartEvidence[] = ['stated', ...MAKER_EVIDENCE];

/** Of the parts that are judged: how many tell who made them, and by what. */
export interface PartCoverage {
  readonly judged: number;
  readonly named: number;
  readonly pointedAt: number;
  readonly byEvidence: ReadonlyMap<PartEvidence, number>;
  readonly withoutMaker: readonly string[];
}

/** Counts the parts that are judged by the best evidence of who made each. The parts are the same on every day, so once is enough. */
export function coverParts(placed: PlacedParts): PartCoverage {
  const known = COVERAGES.get(placed);
  if (known !== undefined) return known;
  const byEvidence = new Map<PartEvidence, number>();
  const withoutMaker = new Set<string>();
  let [judged, named, pointedAt] = [0, 0, 0];
  for (const { part } of placed.parts) {
    if (part.use !== 'part') continue;
    judged += 1;
    const evidence = bestEvidence(part);
    if (evidence !== undefined) byEvidence.set(evidence, (byEvidence.get(evidence) ?? 0) + 1);
    if (evidence !== undefined && namesMaker(evidence)) named += 1;
    else {
      if (evidence !== undefined) pointedAt += 1;
      if (withoutMaker.size < MOST_TOLD) withoutMaker.add(titleOf(part));
    }
  }
  const inOrder = BEST_FIRST.flatMap((evidence) => {
    const parts = byEvidence.get(evidence);
    return parts === undefined ? [] : [[evidence, parts] as const];
  });
  const coverage = {
    judged,
    named,
    pointedAt,
    byEvidence: new Map(inOrder),
    withoutMaker: [...withoutMaker],
  };
  COVERAGES.set(placed, coverage);
  return coverage;
}

const COVERAGES = new WeakMap<PlacedParts, PartCoverage>();

function bestEvidence({ makers }: GatheredPart): PartEvidence | undefined {
  return BEST_FIRST.find((evidence) => makers.some((maker) => maker.evidence === evidence));
}
