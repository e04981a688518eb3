import { z } from 'zod';
import { type Policy, PolicyFile } from '../model/policy.ts';
import { type Rule, RuleFile } from '../model/rule.ts';

const Links = z.strictObject({ self: z.string() });
const { id, title, description, market, fixed, assumptions, horizonMonths } = PolicyFile.shape;

/** What a caller needs to choose a policy. */
export const PolicySummary = z.strictObject({
  id,
  title,
  description,
  market,
  rules: z.array(z.string()),
  links: Links,
});
export type PolicySummary = z.infer<typeof PolicySummary>;

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
type RuleView = z.infer<typeof RuleView>;

/** A policy with its rules, and what it takes for given. */
export const PolicyView = z.strictObject({
  id,
  title,
  description,
  market,
  fixed,
  assumptions,
  horizonMonths,
  rules: z.array(RuleView),
  links: Links,
});
export type PolicyView = z.infer<typeof PolicyView>;

/** One line of the list of policies. */
export function summarisePolicy(policy: Policy): PolicySummary {
  return { ...headOf(policy), rules: policy.rules.map((rule) => rule.id) };
}

/** The whole of one policy. */
export function showPolicy(policy: Policy): PolicyView {
  const { fixed, assumptions, horizonMonths } = policy;
  return { ...headOf(policy), fixed, assumptions, horizonMonths, rules: policy.rules.map(showRule) };
}

function headOf({ id, title, description, market }: Policy): Omit<PolicySummary, 'rules'> {
  return {
    id,
    title,
    description,
    ...(market === undefined ? {} : { market }),
    links: { self: `/v1/policies/${encodeURIComponent(id)}` },
  };
}

function showRule({ id, title, effect, statement, citations, inForce, ...rest }: Rule): RuleView {
  const { minimumAssurance, waivable, remedy } = rest;
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
