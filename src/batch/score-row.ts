import type { AssayService } from '../assessment/ports.ts';
import type { CsvItem } from '../intake/csv/csv-item.ts';
import type { HeaderPlan } from '../intake/csv/header-plan.ts';
import { rawText } from '../intake/csv/raw-text.ts';
import { type RowQuestion, readRow } from '../intake/csv/read-row.ts';
import { AssayError } from '../model/error.ts';
import { ALL_MARKETS } from '../model/question.ts';
import type { Verdict } from '../model/verdict.ts';
import { decidedCells, SEPARATOR } from './assay-columns.ts';
import { BoundedMemo } from './bounded-memo.ts';

/** What a run asks for every row, where the row does not say otherwise. */
export interface QuestionDefaults {
  readonly policy?: string | undefined;
  readonly market?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** A row with its decision: our cells, as `ASSAY_COLUMNS` names them. */
interface DecidedRow {
  readonly status: 'decided';
  readonly cells: readonly string[];
  readonly verdict: Verdict;
  readonly ours: readonly string[];
}

/** A row without one, and why. */
export interface RejectedRow {
  readonly status: 'rejected';
  /** The caller's cells as far as they could be read. */
  readonly cells: readonly string[];
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
  readonly score: (item: CsvItem) => Promise<ScoredRow>;
  /** How many records came in, and how many questions were put to the service. */
  readonly counts: { readonly read: number; readonly assessed: number };
} {
  const { service, plan, defaults, file, delimiter } = options;
  const memo = new BoundedMemo<Promise<Answer>>(options.memoSize);
  const counts = { read: 0, assessed: 0 };

  const answer = (question: RowQuestion): Promise<Answer> => {
    const key = questionText(question, defaults);
    return memo.take(key, () => {
      counts.assessed += 1;
      // What is asked is what the key says, so that two rows with one key cannot have asked different things.
      return ask(service, JSON.parse(key));
    });
  };

  const score = async (item: CsvItem): Promise<ScoredRow> => {
    counts.read += 1;
    if (item.kind === 'reject') {
      const { line, column, code, detail, raw, cells } = item;
      return { status: 'rejected', line, column, code, detail, raw, cells };
    }
    const { cells, line } = item;
    const reading = readRow(cells, plan);
    const reject = (fault: { code: string; detail: string; column?: number }): RejectedRow => ({
      status: 'rejected',
      cells,
      line,
      ...fault,
      raw: rawText(cells, delimiter),
    });
    if ('fault' in reading) return reject(reading.fault);
    const given = await answer(reading.question);
    if ('refused' in given) return reject({ code: 'row.refused', detail: given.refused });
    const notes = [
      ...(item.note === undefined ? [] : [`${file}:${line}  ${item.note}`]),
      ...reading.issues.map(({ column, detail }) => `${file}:${line}:${column}  ${detail}`),
      ...given.warnings,
    ];
    return { status: 'decided', cells, verdict: given.verdict, ours: [...given.ours, notes.join(SEPARATOR)] };
  };
  return { score, counts };
}

/** The whole question that a row asks, as JSON: its own words first, then what the run asks for every row. */
export function questionText({ vendor, product, market }: RowQuestion, defaults: QuestionDefaults): string {
  return JSON.stringify({
    vendor,
    product: { ...product, categories: product.categories ?? defaults.categories },
    policy: defaults.policy,
    market: market === null ? ALL_MARKETS : (market ?? defaults.market),
    asOf: defaults.asOf,
    knownAt: defaults.knownAt,
  });
}

async function ask(service: AssayService, question: Record<string, unknown>): Promise<Answer> {
  try {
    const assessment = await service.assess(question, 'decision');
    const warnings = assessment.warnings.map((warning) => warning.detail);
    return { verdict: assessment.verdict, ours: decidedCells(assessment), warnings };
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'validation') throw error;
    // Only the service knows which sets of countries there are; a cell that cannot be read does not cost the row.
    const [issue, ...others] = error.issues;
    if (issue?.code === 'market.unknown' && others.length === 0 && question.market !== ALL_MARKETS) {
      const answer = await ask(service, { ...question, market: ALL_MARKETS });
      if ('refused' in answer) return answer;
      return {
        ...answer,
        warnings: [...answer.warnings, `${issue.detail}; the row is judged for all markets`],
      };
    }
    const issues = error.issues.map(({ pointer, detail }) => `${pointer} ${detail}`.trim());
    return { refused: issues.length === 0 ? error.message : issues.join(SEPARATOR) };
  }
}
