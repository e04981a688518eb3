import { type Assurance, reaches } from './assurance.ts';
import type { MinimumAssurance } from './rule.ts';

/** The least assurance at which a statement of `fact` counts for credit under `rule`. */
export function minimumFor(rule: { readonly minimumAssurance: MinimumAssurance }, fact: string): Assurance {
  const { minimumAssurance } = rule;
  if (typeof minimumAssurance === 'string') return minimumAssurance;
  const own = (name: string) => (Object.hasOwn(minimumAssurance, name) ? minimumAssurance[name] : undefined);
  return own(fact) ?? own('*') ?? 'declared';
}

/** A rule's own minima, none of them below what is asked: whoever applies a rule makes it stricter, never laxer. */
export function raiseMinimum(own: MinimumAssurance, asked: Assurance | undefined): MinimumAssurance {
  if (asked === undefined) return own;
  const higher = (rung: Assurance) => (reaches(rung, asked) ? rung : asked);
  if (typeof own === 'string') return higher(own);
  return Object.fromEntries(
    Object.entries({ '*': 'declared' as const, ...own }).map(([name, rung]) => [name, higher(rung)]),
  );
}
