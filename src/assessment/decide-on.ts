import { factsAt } from '../facts/facts-at.ts';
import { questionScope } from '../facts/question-scope.ts';
import type { Assessment } from '../model/assessment.ts';
import { factsRead, placesRead } from '../model/condition.ts';
import { addMonths } from '../model/date.ts';
import type { FactValue } from '../model/fact.ts';
import type { FactSet } from '../model/fact-set.ts';
import type { Judged } from '../model/judged.ts';
import type { Policy } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { factsOf, placesOf } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import { definitionOf } from '../model/vocabulary.ts';
import type { WaiverShown } from '../model/waiver.ts';
import { isInForce, isPublished, startsWithin } from '../policies/rules-in-force.ts';
import { decide } from '../verdict/decide.ts';
import { applyThresholds } from './apply-thresholds.ts';
import { applyWaivers } from './apply-waivers.ts';
import { type Subject, withListings } from './hold-against-lists.ts';
import type { Prepared } from './prepare.ts';
import { assumptionsOf, imaginedFacts, statedFacts } from './stated-facts.ts';

/** A question decided, before it is put into words. */
export interface Decision {
  /** The policy with the rules that had been published by `knownAt`: nobody could reckon with the others. */
  readonly policy: Policy;
  readonly facts: FactSet;
  readonly findings: readonly Judged[];
  /** Published prohibitions that start within the horizon, judged on today's facts. */
  readonly bars: readonly Judged[];
  /** Stricter minima that count for this question. */
  readonly raised: Assessment['thresholds'];
  /** Waivers that name this vendor and a rule in force. */
  readonly waivers: readonly WaiverShown[];
  readonly verdict: Verdict;
  readonly deciding: readonly string[];
  readonly assumptions: readonly {
    readonly fact: string;
    readonly value: FactValue;
    readonly reliedOn: boolean;
  }[];
  readonly reliesOnAssumption: boolean;
}

/** Decides one question about a subject: facts at the question, rules in force, findings, verdict. */
export async function decideOn(question: Question, subject: Subject, prepared: Prepared): Promise<Decision> {
  const whole = prepared.policies.get(question.policy);
  if (whole === undefined) throw new Error(`there is no policy ${question.policy}`);
  const policy = { ...whole, rules: whole.rules.filter((rule) => isPublished(rule, question.knownAt)) };
  // What no published rule reads is not assumed: it could change nothing, and would only tell what is to come.
  const read = new Set([
    ...policy.rules.flatMap(factsOf),
    ...policy.thresholds.flatMap(({ when }) => factsRead(when)),
  ]);
  const assumed = assumptionsOf(policy, question).filter(([name]) => read.has(name));
  const full = await judgeAll(question, subject, policy, assumed, prepared);

  // What the buyer says of its own purchase is the buyer's to say. What is assumed about the vendor is not: if the
  // verdict leans on it, it is conditional at best.
  const aboutVendor = assumed.filter(([name]) => !isBuyers(name, prepared));
  const plain = decide(full.findings, full.bars);
  let reliesOnAssumption = false;
  if (aboutVendor.length > 0) {
    const rest = assumed.filter(([name]) => isBuyers(name, prepared));
    const without = await judgeAll(question, subject, policy, rest, prepared);
    reliesOnAssumption = decide(without.findings, without.bars).verdict !== plain.verdict;
  }
  const { verdict, deciding } = reliesOnAssumption ? decide(full.findings, full.bars, true) : plain;
  return {
    policy,
    ...full,
    verdict,
    deciding,
    reliesOnAssumption,
    assumptions: assumed.map(([fact, value]) => ({
      fact,
      value,
      reliedOn: reliesOnAssumption && !isBuyers(fact, prepared),
    })),
  };
}

function isBuyers(name: string, prepared: Prepared): boolean {
  const supplier = definitionOf(prepared.vocabulary, name)?.suppliedBy;
  return supplier === 'buyer' || supplier === 'policy';
}

async function judgeAll(
  question: Question,
  subject: Subject,
  policy: Policy,
  assumed: readonly (readonly [string, FactValue])[],
  prepared: Prepared,
): Promise<Pick<Decision, 'facts' | 'findings' | 'bars' | 'raised' | 'waivers'>> {
  const { vendor } = subject;
  const stated = statedFacts(question, vendor, policy, assumed);
  const imagined = imaginedFacts(question);
  const compared = [
    ...policy.rules.flatMap(placesOf),
    ...policy.thresholds.flatMap((t) => placesRead(t.when)),
  ];
  const held = factsAt({ recorded: subject.statements, stated, imagined }, compared, {
    question,
    scope: questionScope(question, vendor.products, prepared.places),
    policy,
    vocabulary: prepared.vocabulary,
    places: prepared.places,
  });
  const facts = withListings(held, subject, policy, question, prepared);

  const { asOf, knownAt } = question;
  const horizon = addMonths(asOf, policy.horizonMonths);
  const { rules, raised } = await applyThresholds(policy, facts, prepared.judge);
  const inForce = rules.filter((rule) => isInForce(rule, asOf, knownAt));
  const coming = rules.filter(
    (rule) => rule.effect === 'prohibit' && startsWithin(rule, asOf, knownAt, horizon) !== undefined,
  );
  const judged = await prepared.judge(inForce, facts);
  return {
    facts,
    raised,
    ...applyWaivers(judged, { ...prepared, question, vendor }),
    bars: await prepared.judge(coming, facts),
  };
}
