import type { LocatedCondition } from '../solve/located-condition.ts';
import type { LocatedRule } from '../solve/located-rule.ts';
import { differs, isFalse, isTrue } from '../solve/rule-goals.ts';
import { FALSE, TRUE, type TruthMask } from '../solve/truth-mask.ts';
import { type Defect, idle, wrong } from './defect.ts';
import type { Search } from './search-rule.ts';

/**
 * Members of groups that change nothing: alternatives that never hold or that others cover, requirements that always
 * hold or that follow from the rest. Of two that say the same the later one is told.
 */
export function findIdleParts(file: string, root: LocatedCondition, search: Search): Defect[] {
  const defects: Defect[] = [];
  const removed = new Map<string, TruthMask>();
  const visit = (node: LocatedCondition): void => {
    if (node.kind === 'leaf') return;
    if (node.kind !== 'not')
      for (const member of [...node.members].reverse()) {
        // Told already, where another condition refers to the same one.
        if (removed.has(member.at)) continue;
        const without = new Map(removed).set(member.at, node.kind === 'all' ? TRUE : FALSE);
        if (!search.inItself((rule) => differs(rule, removed, without))) {
          removed.set(member.at, without.get(member.at) ?? 0);
          defects.push(tellIdle(file, member, node.kind, search));
        } else if (node.kind === 'any' && !search.underSomePolicy((rule) => isTrue(partOf(rule, member.at))))
          defects.push(
            wrong(
              file,
              member.path,
              'condition.never',
              'with what the policies that name this rule fix, this alternative never holds; take it out, or mend it',
            ),
          );
      }
    for (const member of node.members) if (!removed.has(member.at)) visit(member);
  };
  visit(root);
  return defects;
}

function tellIdle(file: string, { at, path }: LocatedCondition, kind: 'all' | 'any', search: Search): Defect {
  if (kind === 'any')
    return search.inItself((rule) => isTrue(partOf(rule, at)))
      ? idle(
          file,
          path,
          'condition.covered',
          'this alternative adds nothing: wherever it makes a difference, another one holds; take it out, or mend it',
        )
      : wrong(file, path, 'condition.never', 'this alternative can never hold; take it out, or mend it');
  return search.inItself((rule) => isFalse(partOf(rule, at)))
    ? idle(
        file,
        path,
        'condition.implied',
        'this adds nothing: it follows from what else is asked; take it out, or mend it',
      )
    : wrong(file, path, 'condition.always', 'this always holds, so it asks nothing; take it out, or mend it');
}

/** The part of a rule at this place; every policy expands the rule to the same shape. */
function partOf({ applies, satisfied }: LocatedRule, at: string): LocatedCondition {
  const find = (node: LocatedCondition): LocatedCondition | undefined => {
    if (node.at === at) return node;
    if (node.kind === 'leaf') return undefined;
    for (const member of node.members) {
      const found = find(member);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const part = (applies && find(applies)) ?? find(satisfied);
  if (part === undefined) throw new Error(`there is nothing at ${at}`);
  return part;
}
