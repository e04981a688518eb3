import type { Assessment } from '../model/assessment.ts';
import type { Assurance } from '../model/assurance.ts';
import type { Change } from '../model/change.ts';
import type { PlainDate } from '../model/date.ts';
import type { Question } from '../model/question.ts';
import type { WhatIf } from '../model/what-if.ts';
import { assess } from './assess.ts';
import type { Prepared } from './prepare.ts';

/** What is imagined: single facts, and whether the plans on record are taken as carried out, with evidence of a rung. */
export interface Imagined {
  readonly changes: readonly Change[];
  readonly plansCarriedOut?: Assurance | undefined;
}

/** Answers a question as it is and as it would be, and names the rules whose outcome differs. Nothing is stored. */
export async function whatIf(
  question: Question,
  imagined: Imagined,
  prepared: Prepared,
  today: PlainDate,
): Promise<WhatIf> {
  const before = await assess(question, prepared, today);
  const changes = [...imagined.changes, ...carriedOut(before, imagined)].sort((a, b) =>
    a.fact < b.fact ? -1 : 1,
  );
  const after = await assess({ ...question, changes }, prepared, today);
  return {
    changes,
    before,
    after,
    differences: differencesBetween(before, after),
  };
}

/** The rules whose outcome is another in the second answer, in the order of the first. */
export function differencesBetween(before: Assessment, after: Assessment): WhatIf['differences'] {
  const later = new Map(after.findings.map(({ rule, outcome }) => [rule, outcome]));
  return before.findings.flatMap(({ rule, effect, outcome }) => {
    const then = later.get(rule) ?? outcome;
    return then === outcome ? [] : [{ rule, effect, before: outcome, after: then }];
  });
}

/**
 * The plans for all that is asked about as changes, the newest for each fact. A plan for a part of it (one country of
 * several) leaves the rest as it is and changes nothing here; what is changed by name stays as it was named.
 */
function carriedOut({ plans }: Assessment, { changes, plansCarriedOut }: Imagined): Change[] {
  if (plansCarriedOut === undefined) return [];
  const named = new Set(changes.map(({ fact }) => fact));
  const newest = new Map<string, Assessment['plans'][number]>();
  for (const plan of plans) {
    if (plan.partial || named.has(plan.fact)) continue;
    const known = newest.get(plan.fact);
    if (known === undefined || isNewer(plan, known)) newest.set(plan.fact, plan);
  }
  return [...newest.values()].map(({ fact, value }) => ({ fact, value, assurance: plansCarriedOut }));
}

function isNewer(a: Assessment['plans'][number], b: Assessment['plans'][number]): boolean {
  if (a.published !== b.published) return a.published > b.published;
  return (a.dueBy ?? '') > (b.dueBy ?? '');
}
