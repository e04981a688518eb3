import type { Assessment } from '../model/assessment.ts';
import type { PlainDate } from '../model/date.ts';
import type { DocumentInput } from '../model/document.ts';
import type { JudgementMade } from '../model/judgement-input.ts';
import type { Matrix } from '../model/matrix.ts';
import type { Policy } from '../model/policy.ts';
import type { ScreenedList, ScreeningAnswer } from '../model/screening-answer.ts';
import type { Timeline } from '../model/timeline.ts';
import type { VendorView } from '../model/vendor-view.ts';
import type { Verification } from '../model/verification.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { WhatIf } from '../model/what-if.ts';
import type { OpenSbom, QuestionDefaults, RowAnswerer } from './rows/row-answer.ts';

/** Which day it is, in the zone that the operator chose. The only way in for the wall clock. */
export type Clock = () => PlainDate;

/** `decision`: verdict, findings and receipt only; `full`: also what the coming dates lead to. */
export type Depth = 'decision' | 'full';

/** What every surface (CLI, batch, API, library) calls. */
export interface AssayService {
  readonly version: string;
  readonly today: Clock;
  readonly vocabulary: Vocabulary;
  /** The policies on offer, by id. */
  readonly policies: readonly Policy[];
  /** The lists that `screen` looks through, by programme, and how far each goes. */
  readonly lists: readonly ScreenedList[];
  /**
   * What answers by a policy are given on, by name, each as its digest: two services with the same digests give the same
   * answers on the same day. Throws for a policy that is not on offer.
   */
  digests(policy: string | undefined): Readonly<Record<string, string>>;
  /**
   * Answers one question. `input` is untrusted and is read by the schema `QuestionInput`.
   * Throws `AssayError` with code `validation` and every fault's pointer when it cannot be read.
   */
  assess(input: unknown, depth?: Depth): Promise<Assessment>;
  /**
   * Answers the rows of one run of a vendor file, all of them for today as it is now: each as `assess` would, at a small part of
   * the cost. The defaults have been tried by `tryDefaults`.
   */
  rows(defaults: QuestionDefaults, openSbom?: OpenSbom): RowAnswerer;
  /**
   * Puts one question by several policies: each verdict with the rules that stand against the vendor. `input` is untrusted
   * and is read by the schema `MatrixInput`. Throws as `assess` does.
   */
  matrix(input: unknown): Promise<Matrix>;
  /**
   * Answers a question as it is and as it would be if some facts were otherwise. `input` is untrusted and is read by the
   * schema `WhatIfInput`. Throws as `assess` does.
   */
  whatIf(input: unknown): Promise<WhatIf>;
  /**
   * Verifies an assessment, each of a list of them, or both sides of a what-if, as JSON has them: whether the paper is
   * whole, and whether asking again gives the same. The documents that the questions brought along are no part of the paper
   * and have to be given again. Throws `AssayError` `validation` for what is no assessment and for documents that cannot be read.
   */
  verify(input: unknown, documents?: readonly DocumentInput[]): Promise<readonly Verification[]>;
  /**
   * Who on the lists a name or an identifier may mean, how near, and why; it decides nothing. `input` is untrusted and is
   * read by the schema `ScreeningInput`. Throws as `assess` does.
   */
  screen(input: unknown): ScreeningAnswer;
  /**
   * Makes a judgement of a person on whether a vendor is a list entry that screening finds for it; keeping it is up to whoever
   * asks. `input` is untrusted and is read by the schema `JudgementInput`. Throws as `assess` does, also for an entry that the
   * vendor does not meet.
   */
  judge(input: unknown): JudgementMade;
  /**
   * What is on record about the vendor with a dossier's id or an identifier (`scheme:value`), by `asOf` and `knownAt`,
   * which are today when left out. Throws `AssayError`: `not-found`, or `validation` for days that cannot be read.
   */
  vendor(id: string, days?: unknown): Promise<VendorView>;
  /**
   * Answers a question for every day of a stretch of time, under one policy or several. `input` is untrusted and is read by
   * the schema `TimelineInput`. Throws as `assess` does.
   */
  timeline(input: unknown): Promise<Timeline>;
}

/** An assessment as stored: with the time it was made. */
export interface StoredAssessment {
  readonly assessment: Assessment;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
}

/** Where given answers are kept. Records are never changed or removed by a caller. */
export interface AssessmentLog {
  /** Keeps the assessment; the one already there wins when the id is known. Says whether it was new. */
  put(assessment: Assessment): Promise<{ readonly stored: StoredAssessment; readonly isNew: boolean }>;
  get(id: string): Promise<StoredAssessment | undefined>;
}
