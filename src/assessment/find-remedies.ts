import type { Unremediable } from '../model/assessment.ts';
import type { Question } from '../model/question.ts';
import type { Remedy } from '../model/remedy.ts';
import type { Decision } from './decide-on.ts';
import type { Subject } from './hold-against-lists.ts';
import type { Prepared } from './prepare.ts';

/** What would change the answer, and what nobody on the vendor's side can change. */
export interface Remedies {
  readonly remedies: Remedy[];
  readonly unremediable: Unremediable[];
}

export async function findRemedies(
  decision: Decision,
  _question: Question,
  _subject: Subject,
  _prepared: Prepared,
): Promise<Remedies> {
  const unremediable = decision.findings
    .filter((f) => f.outcome === 'violated' && f.rule.effect !== 'caution')
    .filter((f) => f.rule.remedy.by === 'agency' || f.rule.remedy.by === 'legislature')
    .map((f) => ({ rule: f.rule.id, by: f.rule.remedy.by, text: f.rule.remedy.text }));
  return { remedies: [], unremediable };
}
