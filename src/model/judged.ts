import type { UnknownReason } from './fact-set.ts';
import type { Outcome, Rule } from './rule.ts';
import type { Waiver } from './waiver.ts';

/** Kleene's third value is `unknown`. */
export type Truth = boolean | 'unknown';

/** What an undecided rule can turn out to be once everything is known. */
export type Resolution = 'satisfied' | 'violated' | 'not-applicable';

/** A rule judged against facts, before anybody puts it into words. */
export interface Judged {
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** Whether statements that nothing settles made more than one outcome possible. */
  readonly contested: boolean;
  /** What could still turn out once everything were known: a settled finding has its outcome alone. */
  readonly resolutions: readonly Resolution[];
  /** The facts whose absence keeps the rule unknown. */
  readonly missing: readonly { readonly fact: string; readonly why: UnknownReason }[];
  /** For the outcome `waived`: by what, and what it would be otherwise. */
  readonly waived?: { readonly by: Waiver; readonly was: Outcome };
  /** What failed, for the outcome `error`. */
  readonly failure?: string;
}
