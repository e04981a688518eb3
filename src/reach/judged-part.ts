import type { PartRole } from '../model/bill.ts';
import type { PartEvidence, PartShown } from '../model/part-shown.ts';
import type { ScreeningBars } from '../model/policy.ts';
import type { ScreenedParty } from './party.ts';

/** Somebody who may have made a part, and what tells it. */
export interface PartMaker {
  /** Among those around it, held against the lists; makers of whom nothing at all is known share one. */
  readonly party: ScreenedParty;
  /** The name to show. */
  readonly name: string;
  readonly evidence: PartEvidence;
  readonly said?: string;
}

/** A part of a product with everybody who may have made it. */
export interface JudgedPart {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly roles?: readonly PartRole[];
  /** What it stands in, from the product down; made only for parts that are shown. */
  readonly within: () => readonly string[];
  /** The best evidence first; empty for a part of which nothing tells who made it. */
  readonly makers: readonly PartMaker[];
}

/** The parts of a product, as far as they are judged, and how far what is known of them goes. */
export interface JudgedParts {
  /** Those by which all can be judged: of parts that no list can tell apart, one is enough. */
  readonly parts: readonly JudgedPart[];
  /** How many there are, and how many of them name a maker. */
  readonly count: number;
  readonly named: number;
  /** The least share of them that the policy asks to name one, a fraction of 1. */
  readonly needed: number;
  /** What a match of a maker's name is worth, and how long a miss counts. */
  readonly bars: ScreeningBars;
  /** What the bill of materials says of its own completeness, where it says so. */
  readonly extent?: 'incomplete' | 'unknown';
}

/** Evidence that names a party. The rest only points to one: it can raise a doubt, and never settles who made a part. */
export function namesMaker(evidence: PartEvidence): boolean {
  return NAMING.has(evidence);
}

const NAMING: ReadonlySet<PartEvidence> = new Set(['stated', 'supplier', 'publisher', 'author']);

/** A part as an answer shows it, with one of those who may have made it. */
export function showPart(part: JudgedPart, { name, evidence, said }: PartMaker): PartShown {
  return {
    name: part.name,
    ...(part.version === undefined ? {} : { version: part.version }),
    ...(part.purl === undefined ? {} : { purl: part.purl }),
    within: [...part.within()],
    maker: name,
    evidence,
    ...(said === undefined || said === name ? {} : { said }),
    ...(part.roles === undefined ? {} : { roles: [...part.roles] }),
  };
}
