import { z } from 'zod';
import type { Policy } from '../model/policy.ts';
import { PolicyView, viewPolicy } from '../report/view-policy.ts';

const Links = z.strictObject({ self: z.string() });

/** What a caller needs to choose a policy. */
export const PolicySummary = PolicyView.pick({
  id: true,
  title: true,
  description: true,
  market: true,
}).extend({
  rules: z.array(z.string()),
  links: Links,
});
export type PolicySummary = z.infer<typeof PolicySummary>;

/** A policy as a resource: with where it stands. */
export const PolicyResource = PolicyView.extend({ links: Links });
type PolicyResource = z.infer<typeof PolicyResource>;

/** One line of the list of policies. */
export function summarisePolicy({ id, title, description, market, rules }: Policy): PolicySummary {
  return {
    id,
    title,
    description,
    ...(market === undefined ? {} : { market }),
    rules: rules.map((rule) => rule.id),
    links: linksTo(id),
  };
}

/** The whole of one policy. */
export function showPolicy(policy: Policy): PolicyResource {
  return { ...viewPolicy(policy), links: linksTo(policy.id) };
}

function linksTo(id: string): { self: string } {
  return { self: `/v1/policies/${encodeURIComponent(id)}` };
}
