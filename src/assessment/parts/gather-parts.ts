import { type Bill, type PartRole, type PartUse, pathToPart } from '../../model/bill.ts';
import type { IdentifierInput } from '../../model/identifier.ts';
import { isName } from '../../model/not-stated.ts';
import type { PartEvidence } from '../../model/part-shown.ts';
import type { Product } from '../../model/question.ts';
import type { Component, Owner } from '../../model/vendor.ts';

/** Who may have made a part, as the question or its bill of materials tells it. */
export interface NamedMaker {
  readonly evidence: PartEvidence;
  readonly name: string;
  readonly said?: string;
  readonly country?: string;
  readonly identifiers?: readonly IdentifierInput[];
  readonly owners?: readonly Owner[];
}

/** One part of what is bought, whoever told of it. */
export interface GatheredPart {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly use: PartUse;
  readonly roles?: readonly PartRole[];
  /** What it stands in, from the product down. */
  readonly within: () => readonly string[];
  readonly makers: readonly NamedMaker[];
}

/** All parts of a product: those that the question states first, then those of its bill of materials. */
export function gatherParts({ name, components, bill }: Product): GatheredPart[] {
  const product = name === undefined ? [] : [name];
  return [
    ...components.map((component) => readStated(component, product)),
    ...(bill === undefined ? [] : readBill(bill.bill, product)),
  ];
}

function readStated(
  { name, version, maker, roles, use = 'part' }: Component,
  product: readonly string[],
): GatheredPart {
  return {
    name,
    ...(version === undefined ? {} : { version }),
    use,
    ...(roles === undefined ? {} : { roles }),
    within: () => product,
    makers: maker === undefined || !isName(maker.name) ? [] : [nameMaker(maker)],
  };
}

function nameMaker({ name, country, identifiers, owners }: NonNullable<Component['maker']>): NamedMaker {
  return {
    evidence: 'stated',
    name,
    identifiers,
    ...(country === undefined ? {} : { country }),
    ...(owners === undefined ? {} : { owners }),
  };
}

function readBill(bill: Bill, product: readonly string[]): GatheredPart[] {
  // The name under which it is bought goes before the one that its bill has for it.
  const { product: described, parts } = bill;
  const root = product.length > 0 || described === undefined ? product : [described.name];
  return parts.map((part, index) => ({
    name: part.name,
    ...(part.version === undefined ? {} : { version: part.version }),
    ...(part.purl === undefined ? {} : { purl: part.purl }),
    use: part.use,
    ...(part.roles === undefined ? {} : { roles: part.roles }),
    within: () => [...root, ...pathToPart({ parts }, index).slice(0, -1)],
    makers: part.makers.filter((maker) => isName(maker.name)),
  }));
}
