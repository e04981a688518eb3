import type { Assessment, Tense, Warning } from '../model/assessment.ts';
import { earlier, type PlainDate } from '../model/date.ts';
import type { Question } from '../model/question.ts';
import { verdictCode } from '../model/verdict.ts';
import { possibleVerdicts } from '../verdict/decide.ts';
import { rateRisk } from '../verdict/rate-risk.ts';
import { type Decision, decideOn } from './decide-on.ts';
import { explainClaims, explainFindings, explainMissing, explainPlans, wordingOf } from './explain.ts';
import { findRemedies } from './find-remedies.ts';
import { holdAgainstLists, type Subject } from './hold-against-lists.ts';
import { listUpcoming } from './list-upcoming.ts';
import { makeReceipt, programsOf } from './make-receipt.ts';
import type { Depth } from './ports.ts';
import type { Prepared } from './prepare.ts';

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
  const receipt = makeReceipt(question, subject, decision, prepared, today);
  const tense = tenseOf(question, today);
  const { vendor } = subject;
  return {
    id: `asm_${receipt.digest.slice('sha256:'.length, 'sha256:'.length + 16)}`,
    verdict: decision.verdict,
    verdictCode: verdictCode(decision.verdict),
    possible: possibleVerdicts(decision.findings, decision.bars, decision.reliesOnAssumption),
    risk: rateRisk(decision.findings, decision.policy.weights),
    clears: mayClear(decision, question, tense),
    tense,
    question: {
      vendor: question.vendor.name,
      ...(question.vendor.ref === undefined ? {} : { ref: question.vendor.ref }),
      ...(question.product.name === undefined ? {} : { product: question.product.name }),
      categories: [...new Set(question.product.categories)].sort(),
      policy: question.policy,
      market: question.market ?? 'all',
      asOf: question.asOf,
      knownAt: question.knownAt,
      ...(question.changes === undefined ? {} : { changes: [...question.changes] }),
      assumptions: [...decision.assumptions],
    },
    vendor: {
      ...(vendor.id === undefined ? {} : { id: vendor.id }),
      name,
      matchedBy: vendor.matchedBy,
    },
    findings: explainFindings(decision, wording),
    deciding: [...decision.deciding],
    plans: explainPlans(decision, wording),
    claims: explainClaims(decision, wording),
    missingFacts: explainMissing(decision.findings, wording),
    ...(depth === 'full'
      ? await findRemedies(decision, question, subject, prepared)
      : { remedies: [], unremediable: [] }),
    upcoming: depth === 'full' ? await listUpcoming(decision, question, subject, wording, prepared) : [],
    thresholds: [...decision.raised],
    waivers: [...decision.waivers],
    lists: programsOf(decision)
      .map((program) => prepared.lists.get(program))
      .filter((list) => list !== undefined)
      .map((list) => ({
        program: list.program,
        title: list.title,
        through: earlier(list.coverage.through, question.knownAt),
      })),
    warnings: sortWarnings(subject.warnings),
    receipt,
  };
}

/** The legal name as it was on the question's day and as then known; else the name that the vendor is found under. */
function nameAt({ vendor }: Subject, { facts }: Decision): string {
  const names = facts.states.get('vendor.name')?.options ?? [];
  const [only] = names;
  return vendor.id !== undefined && names.length === 1 && typeof only?.value === 'string'
    ? only.value
    : vendor.name;
}

function mayClear({ verdict }: Decision, { changes }: Question, tense: Tense): boolean {
  return (
    tense === 'current' && changes === undefined && (verdict === 'approved' || verdict === 'conditional')
  );
}

/** Only an answer for today on all that is known today can clear a purchase. */
function tenseOf({ asOf, knownAt }: Question, today: PlainDate): Tense {
  if (asOf > today) return 'prospective';
  return asOf === today && knownAt === today ? 'current' : 'retrospective';
}

function sortWarnings(warnings: readonly Warning[]): Warning[] {
  return [...warnings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
