import { FIRST_DAY } from '../../model/date.ts';
import type { Policy } from '../../model/policy.ts';
import type { Question } from '../../model/question.ts';
import type { Prepared } from '../prepare.ts';

/** What a timeline asks under one policy; the question's own clocks stand still before all days. */
export interface AskedRow {
  readonly question: Question;
  readonly policy: Policy;
}

/** The question with its policy. What it states of owners holds from its own day: set before all days, on every day. */
export function askedRow(question: Question, { policies }: Prepared): AskedRow {
  const policy = policies.get(question.policy);
  if (policy === undefined) throw new Error(`there is no policy ${question.policy}`);
  return { question: { ...question, asOf: FIRST_DAY, knownAt: FIRST_DAY }, policy };
}
