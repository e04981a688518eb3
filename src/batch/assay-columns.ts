import type { RowDecision } from '../assessment/rows/row-answer.ts';

/** The columns that a batch puts behind the caller's own. Scripts rely on their names and their order. */
export const ASSAY_COLUMNS = [
  'assay_verdict',
  'assay_verdict_code',
  'assay_possible',
  'assay_risk_low',
  'assay_risk_high',
  'assay_deciding',
  'assay_missing',
  'assay_vendor_id',
  'assay_match',
  'assay_assessment_id',
  'assay_row_status',
  'assay_row_error',
] as const;

/** What stands between several values in one cell. */
export const SEPARATOR = ' | ';

/** Our cells of a decided row but for the last, `assay_row_error`, which holds what was odd about the row. */
export function decidedCells(decision: RowDecision): readonly string[] {
  const { verdict, verdictCode, possible, risk, deciding, missingFacts, vendor, id } = decision;
  return [
    verdict,
    String(verdictCode),
    possible.join(SEPARATOR),
    String(risk.low),
    String(risk.high),
    textOf(deciding, (rule) => rule),
    textOf(missingFacts, ({ name, why }) => `${name} (${why})`),
    vendor.id ?? '',
    vendor.matchedBy,
    id,
    statusOf(decision),
  ];
}

/** Our cells of a rejected row: its status and the reason, and nothing that could be taken for a decision. */
export function rejectedCells(reason: string): readonly string[] {
  const blank = ASSAY_COLUMNS.slice(0, -2).map(() => '');
  return [...blank, 'rejected', reason];
}

/** A row is `not-screened` when a list that the policy needs was never imported: its verdict rests on nothing there. */
function statusOf({ missingFacts }: RowDecision): 'decided' | 'not-screened' {
  return missingFacts.some((fact) => fact.why === 'not-imported') ? 'not-screened' : 'decided';
}

/** Rows that were decided alike share their lists: each is written out once, and is then one text for all who count it. */
const texts = new WeakMap<readonly unknown[], string>();

function textOf<T>(values: readonly T[], show: (value: T) => string): string {
  const known = texts.get(values);
  if (known !== undefined) return known;
  const text = values.map(show).join(SEPARATOR);
  texts.set(values, text);
  return text;
}
