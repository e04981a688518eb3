import type { Effect, Outcome } from '../../model/rule.ts';
import type { Verdict } from '../../model/verdict.ts';

/** One field of a file that reads otherwise. Lines are in words; what stayed the same is left out. */
export interface FieldChange {
  /** As the file names it. */
  readonly field: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** One thing of a pack that came, went or changed. */
export interface PackChange {
  readonly kind: 'policy' | 'rule' | 'fact' | 'places';
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** What it is called, after the change where it still is. */
  readonly title: string;
  /** Only of what changed. */
  readonly fields: readonly FieldChange[];
}

/** How a rule stands in one assessment: `coming` where it is a bar that starts within the horizon. */
export interface RuleState {
  readonly effect?: Effect;
  readonly outcome: Outcome | 'coming';
}

/** A rule that stands otherwise and so changed a verdict; without a state it is not there. */
export interface Cause {
  readonly rule: string;
  readonly before?: RuleState;
  readonly after?: RuleState;
}

/** Vendors whose verdict changed in the same way for the same causes. */
export interface ChangeGroup {
  readonly before: Verdict;
  readonly after: Verdict;
  /** Empty where only an assumption made the difference. */
  readonly causes: readonly Cause[];
  readonly count: number;
  /** The first few of them. */
  readonly vendors: readonly VendorPlace[];
}

/** A vendor, and where in the file it stands. */
export interface VendorPlace {
  readonly name: string;
  readonly line?: number;
}

/** How many vendors had which verdict before (outer) and after (inner). */
export type TransitionMatrix = Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;

/** What a change does to the verdicts of vendors. */
export interface VerdictChanges {
  readonly decided: number;
  readonly rejected: number;
  /** Pairs of questions that were put to the engine: vendors that ask the same are decided once. */
  readonly assessed: number;
  readonly matrix: TransitionMatrix;
  readonly groups: readonly ChangeGroup[];
}

/** What was compared, for whom and when. */
export interface DiffSubject {
  readonly before: string;
  readonly after: string;
  /** The policy by which verdicts are compared, on either side. */
  readonly policies: readonly [string, string];
  readonly market?: string;
  readonly categories: readonly string[];
  readonly asOf: string;
  readonly knownAt: string;
}

/** Two packs, or two policies, held against each other. */
export interface PackDiff {
  readonly subject: DiffSubject;
  readonly changes: readonly PackChange[];
  readonly verdicts: VerdictChanges;
}
