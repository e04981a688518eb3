import { z } from 'zod';
import { FactValue } from './fact.ts';
import { PlaceRef } from './place.ts';

/** The right side of a comparison: a literal, another fact, a dated set of countries, or a parameter of the policy. */
export const Operand = z.union([
  FactValue,
  z.strictObject({ fact: z.string().describe('Another fact of the same question.') }),
  z.strictObject({ places: z.array(PlaceRef).min(1).describe('Countries and dated sets of them.') }),
  z.strictObject({ parameter: z.string().describe('A parameter that each policy fills in.') }),
]);
export type Operand = z.infer<typeof Operand>;

/** One comparison. */
export interface Leaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: Operand;
}

/** A condition as rule files write it; `condition` names another one of the same file's `conditions`. */
export type Condition =
  | Leaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string };

/** A comparison after loading: parameters replaced, so that only literals, facts and places are left. */
export interface CheckedLeaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: Exclude<Operand, { parameter: string }>;
}

/** A condition after loading: named conditions expanded, parameters replaced. */
export type CheckedCondition =
  | CheckedLeaf
  | { readonly all: readonly CheckedCondition[] }
  | { readonly any: readonly CheckedCondition[] }
  | { readonly not: CheckedCondition };

/** The shape of a condition. The loader's own check comes first, because it can say what is wrong in one sentence. */
export const Condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(Condition).min(1).describe('Every one of these holds.') }),
      z.strictObject({ any: z.array(Condition).min(1).describe('At least one of these holds.') }),
      z.strictObject({ not: Condition }),
      z.strictObject({
        condition: z.string().min(1).describe('The name of one of `conditions` of this file.'),
      }),
      z.strictObject({
        fact: z.string().min(1).describe('The fact that is compared.'),
        operator: z.string().min(1).describe('How it is compared.'),
        value: Operand.describe('What it is compared with.'),
      }),
    ]),
  )
  .meta({
    id: 'Condition',
    description: 'One comparison, or `all`, `any`, `not` or `condition` with more of them.',
  });

/** The facts that a condition reads, on either side, in the order in which they stand. */
export function factsRead(condition: CheckedCondition): string[] {
  const names = new Set<string>();
  const visit = (node: CheckedCondition): void => {
    if ('all' in node) node.all.forEach(visit);
    else if ('any' in node) node.any.forEach(visit);
    else if ('not' in node) visit(node.not);
    else {
      names.add(node.fact);
      const { value } = node;
      if (typeof value === 'object' && 'fact' in value) names.add(value.fact);
    }
  };
  visit(condition);
  return [...names];
}

/** The sets of countries that a condition compares with. */
export function placesRead(condition: CheckedCondition): (readonly string[])[] {
  if ('all' in condition) return condition.all.flatMap(placesRead);
  if ('any' in condition) return condition.any.flatMap(placesRead);
  if ('not' in condition) return placesRead(condition.not);
  const { value } = condition;
  return typeof value === 'object' && 'places' in value ? [value.places] : [];
}

/** Whether a condition could ever be false: what only asks that things be known cannot, it stays unknown. */
export function canFail(condition: CheckedCondition): boolean {
  if ('all' in condition) return condition.all.some(canFail);
  if ('any' in condition) return condition.any.every(canFail);
  return 'not' in condition || condition.operator !== 'known';
}
