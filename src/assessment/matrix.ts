import type { PlainDate } from '../model/date.ts';
import { intervalContains, knownEnd } from '../model/interval.ts';
import type { Judged } from '../model/judged.ts';
import type { Hit, Matrix, MatrixRow } from '../model/matrix.ts';
import type { Question } from '../model/question.ts';
import type { Rule } from '../model/rule.ts';
import { verdictCode } from '../model/verdict.ts';
import { isInForce } from '../policies/rules-in-force.ts';
import { possibleVerdicts } from '../verdict/decide.ts';
import { rateRisk } from '../verdict/rate-risk.ts';
import { mayClear, nameAt, tenseOf } from './assess.ts';
import { type Decision, decideOn } from './decide-on.ts';
import { holdAgainstLists, type Subject } from './hold-against-lists.ts';
import type { Prepared } from './prepare.ts';

/**
 * One question by several policies: each verdict, and every rule that stands against the vendor or is known to come, with
 * the nearest day on which it starts or ends. The vendor is screened once, and no remedies are searched for. `questions`
 * are the same question, one for each policy, and at least one.
 */
export async function matrix(
  questions: readonly [Question, ...Question[]],
  prepared: Prepared,
  today: PlainDate,
): Promise<Matrix> {
  const [first] = questions;
  const subject = holdAgainstLists(first, prepared);
  const decided: { question: Question; decision: Decision }[] = [];
  for (const question of questions)
    decided.push({ question, decision: await decideOn(question, subject, prepared) });
  const rows: MatrixRow[] = [];
  for (const { question, decision } of decided) rows.push(await rowOf(question, decision, prepared, today));
  return {
    question: {
      vendor: first.vendor.name,
      ...(first.product.name === undefined ? {} : { product: first.product.name }),
      categories: [...new Set(first.product.categories)].sort(),
      asOf: first.asOf,
      knownAt: first.knownAt,
    },
    vendor: describeVendor(subject, decided[0]?.decision),
    rows,
    warnings: [...subject.warnings],
  };
}

function describeVendor(subject: Subject, decision: Decision | undefined): Matrix['vendor'] {
  const { id, name, matchedBy } = subject.vendor;
  return {
    ...(id === undefined ? {} : { id }),
    name: decision === undefined ? name : nameAt(subject, decision),
    matchedBy,
  };
}

async function rowOf(
  question: Question,
  decision: Decision,
  prepared: Prepared,
  today: PlainDate,
): Promise<MatrixRow> {
  const { policy, findings, bars, verdict, deciding, reliesOnAssumption } = decision;
  return {
    policy: policy.id,
    title: policy.title,
    market: question.market ?? 'all',
    verdict,
    verdictCode: verdictCode(verdict),
    possible: possibleVerdicts(findings, bars, reliesOnAssumption),
    risk: rateRisk(findings, policy.weights),
    clears: mayClear({ verdict }, question, tenseOf(question, today)),
    deciding: [...deciding],
    hits: [
      ...findings.filter(standsAgainst).map((finding) => hitOf(finding, 'in-force', question)),
      ...(await comingHits(decision, question, prepared)),
    ],
  };
}

function standsAgainst({ outcome }: Judged): boolean {
  return outcome === 'violated' || outcome === 'waived';
}

/** Rules published and still to start, on whatever day, that the facts of today leave violated. */
async function comingHits(decision: Decision, question: Question, prepared: Prepared): Promise<Hit[]> {
  const { asOf, knownAt } = question;
  const coming = decision.policy.rules.filter(
    (rule) => !isInForce(rule, asOf, knownAt) && nextChange(rule, question)?.change === 'starts',
  );
  const judged = await prepared.judge(coming, decision.facts);
  return judged.filter(standsAgainst).map((finding) => hitOf(finding, 'coming', question));
}

function hitOf({ rule, outcome }: Judged, status: Hit['status'], question: Question): Hit {
  const next = nextChange(rule, question);
  const since = status === 'coming' ? next?.date : currentStart(rule, question);
  return {
    rule: rule.id,
    title: rule.title,
    effect: rule.effect,
    outcome,
    status,
    ...(since === undefined ? {} : { since }),
    ...(next === undefined ? {} : { next }),
  };
}

function currentStart({ inForce = [] }: Rule, { asOf, knownAt }: Question): PlainDate | undefined {
  return inForce.find((interval) => intervalContains(interval, asOf, knownAt))?.from;
}

/** The first day after the one asked about on which a rule is known to start or to end. */
function nextChange({ inForce = [] }: Rule, { asOf, knownAt }: Question): Hit['next'] {
  const edges = inForce
    .filter(({ published }) => published <= knownAt)
    .flatMap((interval) => [
      { date: interval.from, change: 'starts' as const },
      ...[knownEnd(interval, knownAt)].flatMap((date) =>
        date === undefined ? [] : [{ date, change: 'ends' as const }],
      ),
    ]);
  return edges.filter(({ date }) => date > asOf).sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}
