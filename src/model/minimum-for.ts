import type { Assurance } from './assurance.ts';
import type { MinimumAssurance } from './rule.ts';

/** The least assurance at which a statement of `fact` counts for credit under `rule`. */
export function minimumFor(rule: { readonly minimumAssurance: MinimumAssurance }, fact: string): Assurance {
  const { minimumAssurance } = rule;
  if (typeof minimumAssurance === 'string') return minimumAssurance;
  const own = (name: string) => (Object.hasOwn(minimumAssurance, name) ? minimumAssurance[name] : undefined);
  return own(fact) ?? own('*') ?? 'declared';
}
