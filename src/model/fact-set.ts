import type { Assurance } from './assurance.ts';
import type { PlainDate } from './date.ts';
import type { FactStatus, FactValue } from './fact.ts';
import type { PartShown } from './part-shown.ts';
import type { ReachStep } from './reach-step.ts';

/** Why a fact that a rule reads is not known well enough to decide. */
export const UNKNOWN_REASONS = [
  'absent',
  'planned',
  'overdue',
  'below-minimum',
  'stale',
  'partial',
  'contested',
  'possible-match',
  'not-imported',
  'not-covered',
  'not-identified',
  'owners-unknown',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** One statement as it counts for one question. */
export interface Evidence {
  readonly value: FactValue;
  readonly status: FactStatus;
  readonly assurance: Assurance;
  readonly source: string;
  readonly published: PlainDate;
  readonly from: PlainDate;
  /** Whether its scope covers the whole question; one that only overlaps it can hurt but not help. */
  readonly covers: boolean;
  /** The first day on which it is stale; undefined when it never is. */
  readonly staleFrom?: PlainDate;
  readonly dueBy?: PlainDate;
  readonly overdue?: boolean;
  readonly id?: string;
  readonly note?: string;
  /** For a listing that reaches its party through others: the steps from who is listed. */
  readonly path?: readonly ReachStep[];
  /** For a listing that reaches a product through one of its parts: that part. */
  readonly part?: PartShown;
}

/** A value that stands, with the statements that support it. */
export interface FactOption {
  readonly value: FactValue;
  readonly support: readonly Evidence[];
}

/** What is known about one fact name for one question. */
export interface FactState {
  readonly name: string;
  /** The values that stand: none when unknown, several when contested. In a fixed order. */
  readonly options: readonly FactOption[];
  /** Planned, alleged and denied statements: shown, never weighed. */
  readonly besides: readonly Evidence[];
  /** Why there is no option, where the state itself knows better than `absent`. */
  readonly reason?: UnknownReason;
  /** What stands behind the reason: the near name, the list that is missing. */
  readonly note?: string;
  /** For credit the ladder counts; what the buyer says of its own purchase needs no proof. */
  readonly needsAssurance: boolean;
}

/** What holds for one question after rivals are settled. A name that is not in it is absent. */
export interface FactSet {
  readonly states: ReadonlyMap<string, FactState>;
  /** Members of the sets of countries that rules compare with, by `placesKey`; undefined when not known. */
  readonly places: ReadonlyMap<string, string[] | undefined>;
  readonly asOf: PlainDate;
}

/** The key of a comparison with sets of countries: `places:efta,eu`. */
export function placesKey(refs: readonly string[]): string {
  return `places:${[...refs].sort().join(',')}`;
}

/** The sets of countries behind such a key; undefined for the name of a fact. */
export function placesOfKey(key: string): string[] | undefined {
  return key.startsWith('places:') ? key.slice('places:'.length).split(',') : undefined;
}
