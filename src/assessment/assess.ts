import type { Assessment, Tense, Warning } from '../model/assessment.ts';
import type { Change } from '../model/change.ts';
import { earlier, type PlainDate } from '../model/date.ts';
import { barsOf } from '../model/policy.ts';
import type { Question } from '../model/question.ts';
import { factsOf } from '../model/rule.ts';
import { verdictCode } from '../model/verdict.ts';
import { listedProgram } from '../model/vocabulary.ts';
import { possibleVerdicts } from '../verdict/decide.ts';
import { rateRisk } from '../verdict/rate-risk.ts';
import { type Decision, decideOn } from './decide-on.ts';
import { explainClaims, explainFindings, explainMissing, explainPlans, wordingOf } from './explain.ts';
import { holdAgainstLists, type Subject } from './hold-against-lists.ts';
import { judgementsOn, showJudgement } from './judgements/show-judgements.ts';
import { listUpcoming } from './list-upcoming.ts';
import { idOf, makeReceipt, programsOf } from './make-receipt.ts';
import { showParts } from './parts/show-parts.ts';
import type { Depth } from './ports.ts';
import type { Prepared } from './prepare.ts';
import { findRemedies, NO_REMEDIES } from './remedies/find-remedies.ts';
import { requestOf, showRequest } from './request-of.ts';
import { describeLists } from './screen-lists.ts';
import { warnOfStale } from './warn-of-stale.ts';

/**
 * The pipeline: vendor record -> matches -> facts at the question -> findings -> verdict -> assessment. Everything it
 * decides on is in `prepared`, and `today` is the only clock.
 */
export async function assess(
  question: Question,
  prepared: Prepared,
  today: PlainDate,
  depth: Depth = 'full',
): Promise<Assessment> {
  const subject = holdAgainstLists(question, prepared);
  const decision = await decideOn(question, subject, prepared);
  const name = nameAt(subject, decision);
  const wording = wordingOf(question, name, prepared);
  const isFull = depth === 'full';
  const remedies = isFull ? await findRemedies(decision, question, subject, prepared) : NO_REMEDIES;
  const request = requestOf(question);
  const receipt = makeReceipt(question, subject, decision, prepared, today);
  const tense = tenseOf(question, today);
  const judgements = judgementsOn(subject);
  const { vendor } = subject;
  return {
    id: idOf(receipt),
    verdict: decision.verdict,
    verdictCode: verdictCode(decision.verdict),
    possible: possibleVerdicts(decision.findings, decision.bars, decision.reliesOnAssumption),
    risk: rateRisk(decision.findings, decision.policy.weights),
    clears: mayClear(decision, request, tense),
    tense,
    question: {
      ...showRequest(request, question.product.categories),
      assumptions: [...decision.assumptions],
    },
    vendor: {
      ...(vendor.id === undefined ? {} : { id: vendor.id }),
      name,
      matchedBy: vendor.matchedBy,
    },
    findings: explainFindings(decision, remedies.byRule, wording),
    deciding: [...decision.deciding],
    plans: explainPlans(decision, wording),
    claims: explainClaims(decision, wording),
    missingFacts: explainMissing(decision.findings, wording),
    remedies: remedies.remedies,
    unremediable: remedies.unremediable,
    upcoming: isFull ? await listUpcoming(decision, question, subject, wording, prepared) : [],
    thresholds: [...decision.raised],
    waivers: [...decision.waivers],
    ...(judgements.length === 0 ? {} : { judgements: judgements.map(showJudgement) }),
    lists: programsOf(decision)
      .map((program) => prepared.lists.get(program))
      .filter((list) => list !== undefined)
      .map((list) => ({
        program: list.program,
        title: list.title,
        through: earlier(list.coverage.through, question.knownAt),
        ...(list.coverage.extent === 'partial' ? { partial: true as const } : {}),
      })),
    ...partsOf(question, subject, decision, prepared),
    ...(subject.build.shown.length === 0 ? {} : { provenance: [...subject.build.shown] }),
    warnings: sortWarnings([...subject.warnings, ...warnOfLists(decision, question, prepared)]),
    request,
    receipt,
  };
}

function warnOfLists(decision: Decision, question: Question, { lists }: Prepared): Warning[] {
  const used = new Map(
    programsOf(decision).flatMap((program) => {
      const list = lists.get(program);
      return list === undefined ? [] : [[program, list] as const];
    }),
  );
  return warnOfStale(describeLists(used), question, barsOf(decision.policy));
}

function partsOf(
  question: Question,
  { parts }: Subject,
  decision: Decision,
  prepared: Prepared,
): Pick<Assessment, 'parts'> {
  // Only programmes that look at parts here: to the others no part of any use is anything.
  const looked = decision.policy.rules.flatMap(factsOf).filter((name) => name.startsWith('component.'));
  const programs = [...new Set(looked.map(listedProgram))].sort();
  const lists = programs.flatMap((program) => prepared.lists.get(program ?? '') ?? []);
  const shown = showParts(parts, question, decision.policy, lists);
  return shown === undefined ? {} : { parts: shown };
}

/** The legal name as it was on the question's day and as then known; else the name that the vendor is found under. */
export function nameAt({ vendor }: Subject, { facts }: Decision): string {
  const names = facts.states.get('vendor.name')?.options ?? [];
  const [only] = names;
  return vendor.id !== undefined && names.length === 1 && typeof only?.value === 'string'
    ? only.value
    : vendor.name;
}

/** Whether an answer clears a purchase: a good one, for today, with nothing imagined. */
export function mayClear(
  { verdict }: Pick<Assessment, 'verdict'>,
  { changes }: { readonly changes?: readonly Change[] | undefined },
  tense: Tense,
): boolean {
  return (
    tense === 'current' && changes === undefined && (verdict === 'approved' || verdict === 'conditional')
  );
}

/** Only an answer for today on all that is known today can clear a purchase. */
export function tenseOf({ asOf, knownAt }: Pick<Question, 'asOf' | 'knownAt'>, today: PlainDate): Tense {
  if (asOf > today) return 'prospective';
  return asOf === today && knownAt === today ? 'current' : 'retrospective';
}

function sortWarnings(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
