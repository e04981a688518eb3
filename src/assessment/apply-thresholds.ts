import type { Judge } from '../evaluation/judge.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Assurance } from '../model/assurance.ts';
import type { FactSet } from '../model/fact-set.ts';
import { raiseMinimum } from '../model/minimum-for.ts';
import type { Policy, Threshold } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';

/** The rules of a policy with the minima that count for one question, and the thresholds that raised them. */
export interface RaisedRules {
  readonly rules: readonly Rule[];
  readonly raised: Assessment['thresholds'];
}

/**
 * Raises the minima of rules where a threshold of the policy counts: always, unless what it is meant for is shown not to
 * be the case. Not knowing it counts as if it were.
 */
export async function applyThresholds(policy: Policy, facts: FactSet, judge: Judge): Promise<RaisedRules> {
  const raised: { threshold: Threshold; why: 'shown' | 'not-ruled-out' }[] = [];
  const { thresholds } = policy;
  const judged = await judge(
    thresholds.map((threshold) => asRule(threshold, policy)),
    facts,
  );
  thresholds.forEach((threshold, at) => {
    const outcome = judged[at]?.outcome;
    if (outcome !== 'satisfied')
      raised.push({ threshold, why: outcome === 'violated' ? 'shown' : 'not-ruled-out' });
  });
  const minima = new Map<string, Assurance[]>();
  for (const { threshold } of raised)
    for (const [id, rung] of Object.entries(threshold.minimumAssurance))
      minima.set(id, [...(minima.get(id) ?? []), rung]);
  return {
    rules: policy.rules.map((rule) => (minima.get(rule.id) ?? []).reduce(raise, rule)),
    raised: raised.map(({ threshold: { id, title, minimumAssurance }, why }) => ({
      id,
      title,
      why,
      // Rules that were not published yet are none of the policy's.
      minimumAssurance: Object.fromEntries(
        Object.entries(minimumAssurance).filter(([rule]) => policy.rules.some((own) => own.id === rule)),
      ),
    })),
  };
}

/** The rule that is satisfied only when it is shown that the threshold is not meant for the question. */
function asRule(threshold: Threshold, policy: Policy): Rule {
  const known = THRESHOLD_RULES.get(threshold);
  if (known !== undefined) return known;
  const rule: Rule = {
    id: `threshold:${threshold.id}`,
    title: threshold.title,
    effect: 'require',
    statement: 'is ruled out',
    citations: [],
    satisfiedWhen: { not: threshold.when },
    minimumAssurance: threshold.credit,
    waivable: false,
    remedy: { by: 'buyer', text: threshold.title },
    examples: [],
    file: policy.file,
  };
  THRESHOLD_RULES.set(threshold, rule);
  return rule;
}

function raise(rule: Rule, rung: Assurance): Rule {
  const forms = RAISED_FORMS.get(rule) ?? new Map<Assurance, Rule>();
  RAISED_FORMS.set(rule, forms);
  const form = forms.get(rung) ?? { ...rule, minimumAssurance: raiseMinimum(rule.minimumAssurance, rung) };
  forms.set(rung, form);
  return form;
}

// The evaluator prepares each rule object once, so the same rule has to be the same object in every question.
const THRESHOLD_RULES = new WeakMap<Threshold, Rule>();
const RAISED_FORMS = new WeakMap<Rule, Map<Assurance, Rule>>();
