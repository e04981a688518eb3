import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { Assurance } from './assurance.ts';
import { Change } from './change.ts';
import { QuestionInput } from './question.ts';
import { Effect, Outcome } from './rule.ts';

/** A question together with what is to be imagined. */
export const WhatIfInput = QuestionInput.safeExtend({
  changes: z.array(Change).default([]),
  /** Imagine every plan in scope carried out as announced, with evidence of this rung. */
  plansCarriedOut: Assurance.optional(),
});
export type WhatIfInput = z.input<typeof WhatIfInput>;

/** How the finding of one rule would differ; a rule is left out where it would not. */
const Difference = z.strictObject({
  rule: z.string(),
  effect: Effect,
  before: Outcome,
  after: Outcome,
});

/** The answer to a what-if: the assessment as it is and as it would be. It is never stored and never clears a purchase. */
export const WhatIf = z.strictObject({
  /** All that was imagined, plans that were taken as carried out included. */
  changes: z.array(Change),
  before: Assessment,
  after: Assessment,
  differences: z.array(Difference),
});
export type WhatIf = z.infer<typeof WhatIf>;
