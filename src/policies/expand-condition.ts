import type { CheckedCondition, CheckedLeaf, Condition, Leaf, Operand } from '../model/condition.ts';
import type { Issue } from '../model/error.ts';
import { definitionOf } from '../model/vocabulary.ts';
import { MAX_NESTING } from './check-condition.ts';
import { checkOperand } from './check-operand.ts';
import { fault, type Path } from './fault.ts';
import type { PackContext } from './pack-context.ts';

/** More comparisons than any sound rule has; named conditions that double each other would pass it soon. */
const MAX_COMPARISONS = 1000;

/** The rule whose condition is expanded, and the policy it is expanded for. */
export interface Expansion extends Required<PackContext> {
  readonly rule: {
    readonly id: string;
    readonly file: string;
    readonly conditions?: Readonly<Record<string, Condition>> | undefined;
  };
  /** Without a policy parameters stay unchecked: that is how a rule is proven to expand at all. */
  readonly policy?: { readonly file: string; readonly parameters: Readonly<Record<string, Operand>> };
}

/** An expanded condition, or the faults that only expansion shows. */
export type Expanded =
  | { readonly condition: CheckedCondition; readonly issues: readonly [] }
  | { readonly issues: readonly Issue[] };

/** What stands for a condition that could not be expanded; it is never returned. */
const NOTHING: CheckedCondition = { any: [] };

/**
 * Puts named conditions and parameters in their places and literals into canonical form. `condition` has passed
 * `checkCondition`. A parameter that is missing or does not fit is a fault of the policy, told with the place in the
 * rule that needs it.
 */
export function expandCondition(condition: Condition, path: Path, expansion: Expansion): Expanded {
  const { rule, policy } = expansion;
  const issues: Issue[] = [];
  let comparisons = 0;

  const expand = (node: Condition, at: Path, depth: number): CheckedCondition => {
    if (comparisons > MAX_COMPARISONS) return NOTHING;
    if (depth > MAX_NESTING) {
      comparisons += 1;
      if (!issues.some((issue) => issue.code === 'condition.deep'))
        issues.push(
          fault(
            rule.file,
            at,
            'condition.deep',
            `with its named conditions put in, this is nested deeper than ${MAX_NESTING} levels; make it flatter`,
          ),
        );
      return NOTHING;
    }
    if ('all' in node)
      return { all: node.all.map((member, index) => expand(member, [...at, 'all', index], depth + 1)) };
    if ('any' in node)
      return { any: node.any.map((member, index) => expand(member, [...at, 'any', index], depth + 1)) };
    if ('not' in node) return { not: expand(node.not, [...at, 'not'], depth + 1) };
    if ('condition' in node) {
      const named = rule.conditions?.[node.condition];
      return named === undefined ? NOTHING : expand(named, ['conditions', node.condition], depth);
    }
    comparisons += 1;
    return expandLeaf(node, at);
  };

  const expandLeaf = (leaf: Leaf, at: Path): CheckedCondition => {
    const { fact, operator } = leaf;
    const definition = definitionOf(expansion.vocabulary, fact);
    if (definition === undefined) return NOTHING;
    const needs = isParameter(leaf.value) ? leaf.value.parameter : undefined;
    // Without a policy only the shape matters: the comparison reads its fact, whatever the parameter will be.
    if (needs !== undefined && policy === undefined) return { fact, operator, value: true };
    const given = needs === undefined ? leaf.value : parameterOf(needs, at);
    if (given === undefined) return NOTHING;
    const checked = checkOperand(operator, definition, given, expansion);
    if ('operand' in checked && !isParameter(checked.operand))
      return { fact, operator, value: checked.operand } satisfies CheckedLeaf;
    if (needs !== undefined && policy !== undefined)
      issues.push(
        fault(
          policy.file,
          ['parameters', needs, ...('below' in checked ? checked.below : [])],
          'parameter.type',
          'detail' in checked
            ? `${checked.detail} (the rule \`${rule.id}\` needs it at ${placeIn(rule.file, at)})`
            : `a parameter cannot stand for another parameter; write the value itself`,
        ),
      );
    return NOTHING;
  };

  const parameterOf = (name: string, at: Path): Operand | undefined => {
    if (policy === undefined) return undefined;
    if (Object.hasOwn(policy.parameters, name)) return policy.parameters[name];
    issues.push(
      fault(
        policy.file,
        ['parameters'],
        'parameter.missing',
        `the rule \`${rule.id}\` needs the parameter \`${name}\` (${placeIn(rule.file, at)}); add it here`,
      ),
    );
    return undefined;
  };

  const expanded = expand(condition, path, 1);
  if (comparisons > MAX_COMPARISONS)
    issues.push(
      fault(
        rule.file,
        path,
        'condition.large',
        `with its named conditions put in, this has more than ${MAX_COMPARISONS} comparisons; make it smaller`,
      ),
    );
  return issues.length > 0 ? { issues } : { condition: expanded, issues: [] };
}

function isParameter(operand: Operand): operand is { parameter: string } {
  return typeof operand === 'object' && 'parameter' in operand;
}

function placeIn(file: string, path: Path): string {
  return `${file}#${fault(file, path, '', '').pointer}`;
}
