import { askRow, questionText } from '../assessment/ask-row.ts';
import { BoundedMemo } from '../assessment/bounded-memo.ts';
import type { AssayService } from '../assessment/ports.ts';
import type { OpenSbom, QuestionDefaults } from '../assessment/rows/row-answer.ts';
import type { HeaderPlan } from '../intake/csv/header-plan.ts';
import { rawText } from '../intake/csv/raw-text.ts';
import { type RowQuestion, readRow } from '../intake/csv/read-row.ts';
import type { RowItem } from '../intake/rows/row-item.ts';
import type { Verdict } from '../model/verdict.ts';
import { decidedCells, SEPARATOR } from './assay-columns.ts';

/** A row with its decision: our cells, as `ASSAY_COLUMNS` names them. */
interface DecidedRow {
  readonly status: 'decided';
  readonly cells: readonly string[];
  /** The object that it was, as JSON text, in a file of JSON lines. */
  readonly json?: string | undefined;
  readonly verdict: Verdict;
  readonly ours: readonly string[];
}

/** A row without one, and why. */
export interface RejectedRow {
  readonly status: 'rejected';
  /** The caller's cells as far as they could be read. */
  readonly cells: readonly string[];
  readonly json?: string | undefined;
  readonly line: number;
  readonly column?: number | undefined;
  readonly code: string;
  readonly detail: string;
  readonly raw: string;
}

export type ScoredRow = DecidedRow | RejectedRow;

export interface ScorerOptions {
  readonly service: AssayService;
  readonly plan: HeaderPlan;
  readonly defaults: QuestionDefaults;
  readonly file: string;
  readonly delimiter: string;
  /** How many answers are remembered for rows that ask the same. */
  readonly memoSize: number;
  readonly openSbom?: OpenSbom | undefined;
}

/** An answer, without what belongs to one row only. */
type Answer =
  | { readonly verdict: Verdict; readonly ours: readonly string[]; readonly warnings: readonly string[] }
  | { readonly refused: string };

/**
 * Makes the function that turns what was read into a scored row. Rows that ask the same question are assessed once.
 * What the service cannot read is a rejected row; anything else that it throws is thrown.
 */
export function createScorer(options: ScorerOptions): {
  readonly score: (item: RowItem) => Promise<ScoredRow>;
  /** How many records came in, and how many questions were put to the service. */
  readonly counts: { readonly read: number; readonly assessed: number };
} {
  const { service, plan, defaults, file, delimiter, openSbom } = options;
  const memo = new BoundedMemo<Promise<Answer>>(options.memoSize);
  const counts = { read: 0, assessed: 0 };

  const answer = (question: RowQuestion): Promise<Answer> => {
    const key = questionText(question, defaults);
    return memo.take(key, () => {
      counts.assessed += 1;
      // What is asked is what the key says, so that two rows with one key cannot have asked different things.
      return answerTo(service, key, openSbom);
    });
  };

  const score = async (item: RowItem): Promise<ScoredRow> => {
    counts.read += 1;
    if (item.kind === 'reject') {
      const { line, column, code, detail, raw, cells, json } = item;
      return { status: 'rejected', line, column, code, detail, raw, cells, json };
    }
    const { cells, line, json, question } = item;
    const reading = question === undefined ? readRow(cells, plan) : { question, issues: [] };
    const reject = (fault: { code: string; detail: string; column?: number }): RejectedRow => ({
      status: 'rejected',
      cells,
      json,
      line,
      ...fault,
      raw: json ?? rawText(cells, delimiter),
    });
    if ('fault' in reading) return reject(reading.fault);
    const given = await answer(reading.question);
    if ('refused' in given) return reject({ code: 'row.refused', detail: given.refused });
    const notes = [
      ...(item.note === undefined ? [] : [`${file}:${line}  ${item.note}`]),
      ...reading.issues.map(({ column, detail }) => `${file}:${line}:${column}  ${detail}`),
      ...given.warnings,
    ];
    return {
      status: 'decided',
      cells,
      json,
      verdict: given.verdict,
      ours: [...given.ours, notes.join(SEPARATOR)],
    };
  };
  return { score, counts };
}

async function answerTo(
  service: AssayService,
  question: string,
  openSbom: OpenSbom | undefined,
): Promise<Answer> {
  const answer = await askRow(service, question, openSbom);
  if ('refused' in answer) return { refused: answer.refused.join(SEPARATOR) };
  const { assessment, warnings } = answer;
  return { verdict: assessment.verdict, ours: decidedCells(assessment), warnings };
}
