import type { RowQuestion } from '../../intake/csv/read-row.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { DocumentInput } from '../../model/document.ts';

/** What is asked for every row of a vendor file, where the row does not say otherwise. */
export interface QuestionDefaults {
  readonly policy?: string | undefined;
  readonly market?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** Reads a bill of materials by the name that a row gives it. Throws `AssayError` `unreadable` where there is none. */
export type OpenSbom = (name: string) => Promise<DocumentInput>;

/** Why a row could not be read. */
export interface Refused {
  readonly refused: readonly string[];
  /** Set where nothing but the bill of materials could not be read. */
  readonly isUnreadableSbom?: boolean;
}

/** What a batch tells of a row. */
export type RowDecision = Pick<
  Assessment,
  'id' | 'verdict' | 'verdictCode' | 'possible' | 'risk' | 'deciding' | 'missingFacts' | 'vendor'
>;

/** The decision on a row with what was odd about it, or why it could not be read. */
export type RowAnswer = { readonly decision: RowDecision; readonly warnings: readonly string[] } | Refused;

/** Answers the rows of one run, at once where it can. */
export type RowAnswerer = (row: RowQuestion) => RowAnswer | Promise<RowAnswer>;
