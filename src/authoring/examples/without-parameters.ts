import type { CheckedCondition, Condition } from '../../model/condition.ts';
import type { Rule } from '../../model/rule.ts';
import { expandCondition } from '../../policies/expand-condition.ts';
import type { LoadedRule } from '../../policies/read-rule.ts';
import type { Pack } from '../read-pack.ts';

/** A rule that no policy names, so that nobody gives its parameters. */
export interface RuleAlone {
  readonly rule: Rule;
  readonly missing: readonly string[];
}

/** The rule by itself; what it would compare with a parameter is compared with a fact that nobody states, and so unknown. */
export function withoutParameters(written: LoadedRule, pack: Pack): RuleAlone {
  const { $schema: _schema, conditions = {}, appliesWhen, satisfiedWhen, ...rest } = written;
  const missing = new Set<string>();

  const leaveOpen = (node: Condition, out: CheckedCondition): CheckedCondition => {
    if ('condition' in node) {
      const meant = conditions[node.condition];
      return meant === undefined ? out : leaveOpen(meant, out);
    }
    if ('all' in node && 'all' in out) return { all: leaveAllOpen(node.all, out.all) };
    if ('any' in node && 'any' in out) return { any: leaveAllOpen(node.any, out.any) };
    if ('not' in node && 'not' in out) return { not: leaveOpen(node.not, out.not) };
    if (!('fact' in node) || !('fact' in out)) return out;
    if (typeof node.value !== 'object' || !('parameter' in node.value)) return out;
    missing.add(node.value.parameter);
    return { ...out, value: { fact: `parameter.${node.value.parameter}` } };
  };
  const leaveAllOpen = (nodes: readonly Condition[], outs: readonly CheckedCondition[]) =>
    outs.map((out, index) => {
      const node = nodes[index];
      return node === undefined ? out : leaveOpen(node, out);
    });
  const expand = (condition: Condition, path: string): CheckedCondition => {
    const expanded = expandCondition(condition, [path], { ...pack, rule: written });
    if ('condition' in expanded) return leaveOpen(condition, expanded.condition);
    throw new Error(`the rule \`${written.id}\` was loaded although its conditions do not expand`);
  };

  const rule: Rule = {
    ...rest,
    ...(appliesWhen === undefined ? {} : { appliesWhen: expand(appliesWhen, 'appliesWhen') }),
    satisfiedWhen: expand(satisfiedWhen, 'satisfiedWhen'),
  };
  return { rule, missing: [...missing].sort() };
}
