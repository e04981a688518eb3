import type { FactValue } from '../../model/fact.ts';
import { OPERATORS } from '../../model/operator.ts';
import type { Budget } from './budget.ts';
import type { Domain, ResolvedLeaf } from './fact-domains.ts';
import { FALSE, TRUE, type TruthMask, UNKNOWN } from './truth-mask.ts';

/** What one comparison makes of every pair of values, and of what is left open on a side. */
export interface Comparisons {
  readonly fact: string;
  /** The fact on the right side, where one stands there. */
  readonly other?: string;
  /** The values it may take; a side that was not chosen yet is `undefined`. */
  read(left: number | undefined, right: number | undefined): TruthMask;
}

/** Makes one comparison with all values of its facts; undefined when the budget does not allow it. */
export function compareAll(
  { fact, operator, right }: ResolvedLeaf,
  domains: ReadonlyMap<string, Domain>,
  budget: Budget,
): Comparisons | undefined {
  const holds = OPERATORS[operator]?.holds;
  if (holds === undefined) throw new Error(`\`${operator}\` is not an operator`);
  const lefts = domains.get(fact) ?? [];
  const rights: Domain =
    'fact' in right ? (domains.get(right.fact) ?? []) : [withinReach(right.literal, lefts)];
  const steps = sum(lefts.map(sizeOf)) * sum(rights.map(sizeOf));
  if (!budget.spend(steps)) return undefined;

  const cells = lefts.map((a) =>
    rights.map((b) => (a === undefined || b === undefined ? UNKNOWN : holds(a, b) ? TRUE : FALSE)),
  );
  const rows = cells.map(join);
  const columns = rights.map((_, column) => join(cells.map((row) => row[column] ?? 0)));
  const whole = join(rows);
  return {
    fact,
    ...('fact' in right ? { other: right.fact } : {}),
    read(i, j) {
      if (i === undefined) return (j === undefined ? whole : columns[j]) ?? 0;
      return (j === undefined ? rows[i] : cells[i]?.[j]) ?? 0;
    },
  };
}

/** A set without the members that no value on the left has: they answer nothing, and there may be very many of them. */
function withinReach(literal: FactValue, lefts: Domain): FactValue {
  if (!Array.isArray(literal)) return literal;
  const met = new Set(lefts.flatMap((left) => (typeof left === 'object' ? left : [String(left)])));
  return literal.filter((member) => met.has(member));
}

function join(masks: readonly TruthMask[]): TruthMask {
  return masks.reduce((all, mask) => all | mask, 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sizeOf(value: FactValue | undefined): number {
  return Array.isArray(value) ? value.length + 1 : 1;
}
