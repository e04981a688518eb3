import { z } from 'zod';
import { type Policy, PolicyFile } from '../model/policy.ts';
import { type Rule, RuleFile } from '../model/rule.ts';

/** A rule as a reader of the law sees it; its conditions and examples stay in its file. */
const RuleView = RuleFile.pick({
  id: true,
  title: true,
  effect: true,
  statement: true,
  citations: true,
  inForce: true,
  minimumAssurance: true,
  waivable: true,
  remedy: true,
});

/** A policy with its rules, and what it takes for given: the same from CLI and API. */
export const PolicyView = PolicyFile.pick({
  id: true,
  title: true,
  description: true,
  market: true,
  fixed: true,
  assumptions: true,
  horizonMonths: true,
}).extend({ rules: z.array(RuleView) });
export type PolicyView = z.infer<typeof PolicyView>;

/** The whole of one policy, as JSON shows it. */
export function viewPolicy(policy: Policy): PolicyView {
  const { id, title, description, market, fixed, assumptions, horizonMonths, rules } = policy;
  return {
    id,
    title,
    description,
    ...(market === undefined ? {} : { market }),
    fixed,
    assumptions,
    horizonMonths,
    rules: rules.map(viewRule),
  };
}

function viewRule(rule: Rule): z.infer<typeof RuleView> {
  const { id, title, effect, statement, citations, inForce, minimumAssurance, waivable, remedy } = rule;
  return {
    id,
    title,
    effect,
    statement,
    citations,
    ...(inForce === undefined ? {} : { inForce }),
    minimumAssurance,
    waivable,
    remedy,
  };
}
