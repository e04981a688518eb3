import type { AssayService, Clock, Depth } from './assessment/ports.ts';
import type { VendorDaysInput } from './assessment/read-vendor-days.ts';
import { type ScoredVendor, type ScoreOptions, scoreVendors, type VendorRow } from './batch/score-vendors.ts';
import { readConfig } from './config.ts';
import type { Assessment } from './model/assessment.ts';
import type { JudgementInput, JudgementMade } from './model/judgement-input.ts';
import type { Matrix, MatrixInput } from './model/matrix.ts';
import type { QuestionInput } from './model/question.ts';
import type { ScreeningAnswer, ScreeningInput } from './model/screening-answer.ts';
import type { Timeline, TimelineInput } from './model/timeline.ts';
import type { VendorView } from './model/vendor-view.ts';
import type { WhatIf, WhatIfInput } from './model/what-if.ts';
import { openService } from './store/files/open-service.ts';

export type { AssayService, Clock, Depth } from './assessment/ports.ts';
export type { RowDecision } from './assessment/rows/row-answer.ts';
export type { ScoredVendor, ScoreOptions, VendorRow } from './batch/score-vendors.ts';
export type {
  Assessment,
  Claim,
  MissingFact,
  Plan,
  Tense,
  Unremediable,
  Upcoming,
  Warning,
} from './model/assessment.ts';
export type { Assurance } from './model/assurance.ts';
export type { Change, RemedyChange } from './model/change.ts';
export type { PlainDate } from './model/date.ts';
export { AssayError, type ErrorCode, type Issue } from './model/error.ts';
export type { FactStatus, FactValue } from './model/fact.ts';
export type { Finding } from './model/finding.ts';
export type { Judgement, JudgementShown } from './model/judgement.ts';
export type { JudgementInput, JudgementMade } from './model/judgement-input.ts';
export type { Matrix, MatrixInput } from './model/matrix.ts';
export type { Policy } from './model/policy.ts';
export type { QuestionInput } from './model/question.ts';
export type { Receipt } from './model/receipt.ts';
export type { Remedy } from './model/remedy.ts';
export type { Request } from './model/request.ts';
export type { Effect, Outcome, Rule } from './model/rule.ts';
export type {
  ScreenedList,
  ScreeningAnswer,
  ScreeningHit,
  ScreeningInput,
} from './model/screening-answer.ts';
export type { Timeline, TimelineEvent, TimelineInput, TimelineStep } from './model/timeline.ts';
export type { VendorRecord } from './model/vendor.ts';
export type { VendorView } from './model/vendor-view.ts';
export type { Verdict } from './model/verdict.ts';
export type { Verification } from './model/verification.ts';
export type { WaiverShown } from './model/waiver.ts';
export type { WhatIf, WhatIfInput } from './model/what-if.ts';
export { renderMarkdown } from './report/markdown.ts';
export { renderMatrixMarkdown } from './report/matrix-markdown.ts';
export { renderMatrixText } from './report/matrix-text.ts';
export { renderText } from './report/text.ts';
export { renderTimelineSvg } from './report/timeline/timeline-svg.ts';
export { renderTimelineText } from './report/timeline/timeline-text.ts';
export { renderWhatIfMarkdown } from './report/what-if-markdown.ts';
export { renderWhatIfText } from './report/what-if-text.ts';

/** What a caller of the library may set. */
export interface AssayOptions {
  /** A folder of rules laid over the shipped ones, or several in their order. */
  readonly rules?: string | readonly string[];
  /** A folder of lists, dossiers and sources laid over the shipped ones, or several in their order. */
  readonly data?: string | readonly string[];
  /** A file of waivers, or several; without it no rule is waived. */
  readonly waivers?: string | readonly string[];
  /** A file of judgements, or several; without it nobody has looked at any match. */
  readonly judgements?: string | readonly string[];
  /** A file with a public key (PEM) that is trusted for provenance, or several. */
  readonly provenanceKeys?: string | readonly string[];
  /** Which day it is; without it the machine's clock in `ASSAY_TIME_ZONE`. */
  readonly today?: Clock;
}

/** The service as a library has it: what it may be asked is typed, and checked all the same. */
export interface Assay
  extends Omit<AssayService, 'assess' | 'matrix' | 'whatIf' | 'timeline' | 'vendor' | 'screen' | 'judge'> {
  assess(question: QuestionInput, depth?: Depth): Promise<Assessment>;
  matrix(question: MatrixInput): Promise<Matrix>;
  whatIf(question: WhatIfInput): Promise<WhatIf>;
  timeline(question: TimelineInput): Promise<Timeline>;
  vendor(id: string, days?: VendorDaysInput): Promise<VendorView>;
  screen(query: ScreeningInput): ScreeningAnswer;
  judge(judgement: JudgementInput): JudgementMade;
  /**
   * Decides many vendors, in their order, each as `assess` would, at a small part of the cost: for a vendor master in a program. A row
   * is asked for when the one before it has been taken, so memory does not grow with the rows. A row that cannot be read is
   * answered with `refused`, one sentence for each fault. Reading the first answer throws `AssayError` `validation` for options
   * that cannot be used.
   */
  scoreVendors<Row extends VendorRow>(
    rows: AsyncIterable<Row> | Iterable<Row>,
    options?: ScoreOptions,
  ): AsyncIterableIterator<ScoredVendor<Row>>;
}

/**
 * Opens the engine on the shipped rules and data. Throws `AssayError` `pack` when what was laid over them, or a file of
 * waivers or judgements, is broken.
 */
export async function openAssay({
  rules,
  data,
  waivers,
  judgements,
  provenanceKeys,
  today,
}: AssayOptions = {}): Promise<Assay> {
  const config = readConfig();
  const list = (paths: string | readonly string[] = []) => (typeof paths === 'string' ? [paths] : paths);
  const service = await openService({
    rules: list(rules),
    data: list(data),
    waivers: list(waivers),
    judgements: list(judgements),
    provenanceKeys: list(provenanceKeys),
    today: today ?? config.today,
    version: config.version,
  });
  return { ...service, scoreVendors: (rows, options) => scoreVendors(service, rows, options) };
}
