import type { FactValue } from '../model/fact.ts';
import type { Policy } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import { expandCondition } from '../policies/expand-condition.ts';
import type { LoadedRule } from '../policies/read-rule.ts';
import type { Pack } from './read-pack.ts';
import { type LocatedRule, locateRule } from './solve/located-rule.ts';

/** A rule as one policy applies it, with the places of its parts. */
export interface AppliedRule extends LocatedRule {
  readonly rule: Rule;
  /** Without a policy: a rule that none names, judged by itself. */
  readonly policy?: Policy;
  /** Facts that are always so under this policy. */
  readonly fixed: Readonly<Record<string, FactValue>>;
}

/** The rule under each policy that names it, or, when none does, by itself; nothing for a rule that lacks its parameters. */
export function applyRule(written: LoadedRule, pack: Pack): AppliedRule[] {
  const applied = [...pack.policies.values()].flatMap((policy): AppliedRule[] => {
    const rule = policy.rules.find(({ id }) => id === written.id);
    return rule === undefined ? [] : [{ rule, policy, fixed: policy.fixed, ...locateRule(written, rule) }];
  });
  if (applied.length > 0) return applied;
  const rule = expandAlone(written, pack);
  return rule === undefined ? [] : [{ rule, fixed: {}, ...locateRule(written, rule) }];
}

/** A rule that no policy names, if it needs no parameter. */
function expandAlone(written: LoadedRule, pack: Pack): Rule | undefined {
  const expansion = { ...pack, rule: written, policy: { file: written.file, parameters: {} } };
  const satisfied = expandCondition(written.satisfiedWhen, ['satisfiedWhen'], expansion);
  const applies = written.appliesWhen && expandCondition(written.appliesWhen, ['appliesWhen'], expansion);
  if (!('condition' in satisfied)) return undefined;
  const { $schema: _schema, conditions: _conditions, appliesWhen: _applies, ...rest } = written;
  const alone = { ...rest, satisfiedWhen: satisfied.condition };
  if (applies === undefined) return alone;
  return 'condition' in applies ? { ...alone, appliesWhen: applies.condition } : undefined;
}
