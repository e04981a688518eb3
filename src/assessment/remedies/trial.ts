import { judgeOne } from '../../evaluation/judge.ts';
import { factsAt } from '../../facts/facts-at.ts';
import { questionScope } from '../../facts/question-scope.ts';
import type { Change } from '../../model/change.ts';
import { factsRead } from '../../model/condition.ts';
import type { FactSet, FactState } from '../../model/fact-set.ts';
import type { Judged } from '../../model/judged.ts';
import type { Question } from '../../model/question.ts';
import { factsOf, type Rule } from '../../model/rule.ts';
import { listedProgram } from '../../model/vocabulary.ts';
import { applyThresholds } from '../apply-thresholds.ts';
import { applyWaivers } from '../apply-waivers.ts';
import type { Decision } from '../decide-on.ts';
import { IDENTITY_FACTS, type Subject, withListings } from '../hold-against-lists.ts';
import type { Prepared } from '../prepare.ts';
import { imaginedFacts } from '../stated-facts.ts';

/** A decided question, with all it takes to try changes on single rules without deciding everything anew. */
export interface Trial {
  readonly decision: Decision;
  readonly question: Question;
  readonly subject: Subject;
  readonly prepared: Prepared;
  /** The facts on which the outcome of a rule can depend, and no others. */
  dependsOn(rule: Rule): ReadonlySet<string>;
  /** The rule judged as if the changes were so; the same as in the decision where it depends on none of them. */
  judge(rule: Rule, changes: readonly Change[]): Promise<Judged>;
}

/** Prepares trials on one decision. Rules go by their ids: thresholds may give them other minima under the changes. */
export function createTrial(
  decision: Decision,
  question: Question,
  subject: Subject,
  prepared: Prepared,
): Trial {
  const { policy } = decision;
  const memo = new Map<string, Promise<Judged>>();
  const dependencies = new Map<string, ReadonlySet<string>>();
  const thresholdFacts = new Set(policy.thresholds.flatMap(({ when }) => factsRead(when)));

  const dependsOn = (rule: Rule): ReadonlySet<string> => {
    const known = dependencies.get(rule.id);
    if (known !== undefined) return known;
    const names = factsOf(rule);
    const isRaised = policy.thresholds.some((t) => Object.hasOwn(t.minimumAssurance, rule.id));
    const found = new Set([
      ...names,
      // Whether a miss on a list means anything depends on who the vendor is shown to be.
      ...(names.some((name) => listedProgram(name) !== undefined) ? IDENTITY_FACTS : []),
      ...(isRaised ? thresholdFacts : []),
    ]);
    dependencies.set(rule.id, found);
    return found;
  };

  const judgeAnew = async (rule: Rule, changes: readonly Change[]): Promise<Judged> => {
    const facts = imagine(changes);
    const isMoved = changes.some(({ fact }) => thresholdFacts.has(fact));
    const rules = isMoved ? (await applyThresholds(policy, facts, prepared.judge)).rules : [rule];
    const judged = await judgeOne(rules.find(({ id }) => id === rule.id) ?? rule, facts, prepared.judge);
    const context = { ...prepared, question, vendor: subject.vendor };
    return applyWaivers([judged], context).findings[0] ?? judged;
  };

  const imagine = (changes: readonly Change[]): FactSet => {
    const states = new Map<string, FactState>(decision.facts.states);
    const { asOf, knownAt } = question;
    const imagined = factsAt(
      { recorded: [], stated: [], imagined: imaginedFacts({ changes, asOf, knownAt }) },
      [],
      {
        question,
        scope: questionScope(question, subject.vendor.products, prepared.places),
        policy,
        vocabulary: prepared.vocabulary,
        places: prepared.places,
      },
    );
    for (const { fact } of changes) {
      const state = imagined.states.get(fact);
      if (state !== undefined) states.set(fact, state);
    }
    const facts = { ...decision.facts, states };
    const isAnother = changes.some(({ fact }) => IDENTITY_FACTS.includes(fact));
    return isAnother ? withListings(facts, subject, policy, question, prepared) : facts;
  };

  return {
    decision,
    question,
    subject,
    prepared,
    dependsOn,
    judge(rule, changes) {
      const names = dependsOn(rule);
      const bearing = changes
        .filter(({ fact }) => names.has(fact))
        .sort((a, b) => (a.fact < b.fact ? -1 : 1));
      const key = JSON.stringify([
        rule.id,
        bearing.map(({ fact, value, assurance }) => [fact, value, assurance]),
      ]);
      const known = memo.get(key) ?? judgeAnew(rule, bearing);
      memo.set(key, known);
      return known;
    },
  };
}
