import { BoundedMemo } from '../assessment/bounded-memo.ts';
import type { AssayService } from '../assessment/ports.ts';
import type { OpenSbom, QuestionDefaults, RowAnswer } from '../assessment/rows/row-answer.ts';
import type { HeaderPlan } from '../intake/csv/header-plan.ts';
import { rawText } from '../intake/csv/raw-text.ts';
import { type RowReading, readRow } from '../intake/csv/read-row.ts';
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
  readonly service: Pick<AssayService, 'rows'>;
  readonly plan: HeaderPlan;
  readonly defaults: QuestionDefaults;
  readonly file: string;
  readonly delimiter: string;
  /** How many answers are remembered for rows that ask the same. */
  readonly memoSize: number;
  readonly openSbom?: OpenSbom | undefined;
}

/** What is known of all rows that ask the same in the same words. */
type Answer =
  | {
      readonly verdict: Verdict;
      /** Our cells of such a row where there is nothing to note. */
      readonly ours: readonly string[];
      /** What was odd in the cells, by their numbers. */
      readonly issues: readonly { readonly column: number; readonly detail: string }[];
      readonly warnings: readonly string[];
    }
  | { readonly fault: Fault };

interface Fault {
  readonly code: string;
  readonly detail: string;
  readonly column?: number;
}

/** An answer, or the promise of one, kept until it is there. */
interface Kept {
  answer: Answer | Promise<Answer>;
}

/**
 * Makes the function that turns what was read into a scored row, at once where the answer is known. Rows that ask the same are
 * answered once. What the service cannot read is a rejected row; anything else that it throws is thrown.
 */
export function createScorer(options: ScorerOptions): {
  readonly score: (item: RowItem) => ScoredRow | Promise<ScoredRow>;
  /** How many records came in, and how many different ones were put to the service. */
  readonly counts: { readonly read: number; readonly assessed: number };
} {
  const { service, plan, defaults, file, delimiter, openSbom } = options;
  const memo = new BoundedMemo<Kept>(options.memoSize);
  const answerRow = service.rows(defaults, openSbom);
  const keyOf = createRowKey(plan);
  const counts = { read: 0, assessed: 0 };

  const answer = (reading: RowReading): Answer | Promise<Answer> => {
    if ('fault' in reading) return reading;
    counts.assessed += 1;
    const given = answerRow(reading.question);
    return given instanceof Promise
      ? given.then((one) => toAnswer(one, reading.issues))
      : toAnswer(given, reading.issues);
  };

  const recall = ({ cells, question }: RowItem & { kind: 'record' }): Answer | Promise<Answer> => {
    const key = question === undefined ? keyOf(cells) : JSON.stringify(question);
    const kept = memo.take(key, (): Kept => {
      const made: Kept = {
        answer: answer(question === undefined ? readRow(cells, plan) : { question, issues: [] }),
      };
      if (made.answer instanceof Promise)
        made.answer.then(
          (known) => {
            made.answer = known;
          },
          // Whoever waits for it is told.
          () => undefined,
        );
      return made;
    });
    return kept.answer;
  };

  const toRow = (item: RowItem & { kind: 'record' }, given: Answer): ScoredRow => {
    const { cells, line, json, note } = item;
    if ('fault' in given)
      return {
        ...{ status: 'rejected', cells, json, line, ...given.fault },
        raw: json ?? rawText(cells, delimiter),
      };
    const { verdict, ours, issues, warnings } = given;
    if (note === undefined && issues.length === 0 && warnings.length === 0)
      return { status: 'decided', cells, json, verdict, ours };
    const notes = [
      ...(note === undefined ? [] : [`${file}:${line}  ${note}`]),
      ...issues.map(({ column, detail }) => `${file}:${line}:${column}  ${detail}`),
      ...warnings,
    ];
    return {
      ...{ status: 'decided', cells, json, verdict },
      ours: [...ours.slice(0, -1), notes.join(SEPARATOR)],
    };
  };

  const score = (item: RowItem): ScoredRow | Promise<ScoredRow> => {
    counts.read += 1;
    if (item.kind === 'reject') {
      const { line, column, code, detail, raw, cells, json } = item;
      return { status: 'rejected', line, column, code, detail, raw, cells, json };
    }
    const given = recall(item);
    return given instanceof Promise ? given.then((one) => toRow(item, one)) : toRow(item, given);
  };
  return { score, counts };
}

function toAnswer(
  answer: RowAnswer,
  issues: readonly { readonly column: number; readonly detail: string }[],
): Answer {
  if ('refused' in answer) return { fault: { code: 'row.refused', detail: answer.refused.join(SEPARATOR) } };
  const { decision, warnings } = answer;
  return { verdict: decision.verdict, ours: [...decidedCells(decision), ''], issues, warnings };
}

/** Makes one text of all cells that a row asks by: rows with the same text ask the same, in the same words. */
function createRowKey(plan: HeaderPlan): (cells: readonly string[]) => string {
  const { name, ref, country, product, category, release, market, sbom, components, aliases, owners } = plan;
  const single = [name, ref, country, product, category, release, market, sbom];
  const asking = [
    ...single.filter((index) => index !== undefined),
    ...[...components, ...aliases, ...owners],
    ...[...plan.identifiers, ...plan.facts].map(({ index }) => index),
  ];
  const indexes = [...new Set(asking)];
  return (cells) => {
    let key = '';
    for (const index of indexes) {
      const cell = cells[index] ?? '';
      // With its length, because no mark is safe between texts of others.
      key += `${cell.length}:${cell}`;
    }
    return key;
  };
}
