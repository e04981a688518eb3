import type { Unremediable } from '../../model/assessment.ts';
import { ASSURANCE_LADDER } from '../../model/assurance.ts';
import type { RemedyChange } from '../../model/change.ts';
import type { Judged } from '../../model/judged.ts';
import type { Question } from '../../model/question.ts';
import type { Remedy } from '../../model/remedy.ts';
import { type Verdict, verdictCode } from '../../model/verdict.ts';
import { type Decision, decideOn } from '../decide-on.ts';
import type { Subject } from '../hold-against-lists.ts';
import type { Prepared } from '../prepare.ts';
import { changesFor, joinPlans, type Plan, plansFor } from './changes-for.ts';
import { partsInTheWay } from './parts-in-the-way.ts';
import { type IsFine, smallestPart } from './smallest-part.ts';
import { createTrial, type Trial } from './trial.ts';

/** What would change an answer, for the whole of it and rule by rule, and what the vendor's side cannot change. */
export interface Remedies {
  readonly remedies: Remedy[];
  /** By rule id, the smallest changes that satisfy that rule alone. */
  readonly byRule: ReadonlyMap<string, RemedyChange[]>;
  readonly unremediable: Unremediable[];
}

/** For answers that say what is, and not what could be. */
export const NO_REMEDIES: Remedies = { remedies: [], byRule: new Map(), unremediable: [] };

const MOST_REMEDIES = 3;
const MOST_PLANS = 32;
/** Plans of one rule that are tried together with those of the others. */
const MOST_PLANS_OF_A_RULE = 4;

/**
 * Searches for remedies: what each rule that stands in the way asks for, put together, made as small as it can be, and
 * proven by deciding the question anew with the changes made. Only facts that the vendor or its owners can change are
 * touched, and each is set to a value; nothing is taken away.
 */
export async function findRemedies(
  decision: Decision,
  question: Question,
  subject: Subject,
  prepared: Prepared,
): Promise<Remedies> {
  const trial = createTrial(decision, question, subject, prepared);
  const byRule = new Map<string, RemedyChange[]>();
  const plans = new Map<string, Plan[]>();
  for (const finding of decision.findings.filter(isOpen)) {
    const found = await plansOf(finding, trial);
    plans.set(
      finding.rule.id,
      found.map(({ plan }) => plan),
    );
    if (found[0] !== undefined) byRule.set(finding.rule.id, found[0].changes);
  }
  return {
    remedies: await findWhole(plans, trial),
    byRule,
    unremediable: await Promise.all(
      decision.findings.filter((f) => isUnremediable(f, byRule)).map((f) => tellUnremediable(f, trial)),
    ),
  };
}

function isOpen({ outcome }: Judged): boolean {
  return outcome === 'violated' || outcome === 'unknown';
}

/** What stands against the vendor although nobody on its side could change it; what the buyer can change is no bar. */
function isUnremediable(finding: Judged, byRule: ReadonlyMap<string, unknown>): boolean {
  const { rule, outcome } = finding;
  if (outcome !== 'violated' || rule.effect === 'caution' || rule.remedy.by === 'buyer') return false;
  return !byRule.has(rule.id);
}

async function tellUnremediable({ rule }: Judged, trial: Trial): Promise<Unremediable> {
  const withoutParts = await partsInTheWay(rule, trial);
  return {
    rule: rule.id,
    by: rule.remedy.by,
    text: rule.remedy.text,
    ...(withoutParts.length === 0 ? {} : { withoutParts }),
  };
}

/** The plans that work for one rule, those with the smallest changes first. */
async function plansOf(
  { rule }: Judged,
  trial: Trial,
): Promise<{ readonly plan: Plan; readonly changes: RemedyChange[] }[]> {
  const found: { plan: Plan; changes: RemedyChange[] }[] = [];
  for (const plan of plansFor(rule, trial)) {
    const changes = changesFor(plan, trial);
    const smallest =
      changes === undefined ? undefined : await smallestPart(changes, [rule], isSettled, trial);
    if (smallest !== undefined && smallest.length > 0) found.push({ plan, changes: smallest });
  }
  return found.sort((a, b) => compareChanges(a.changes, b.changes)).slice(0, MOST_PLANS_OF_A_RULE);
}

function isSettled({ outcome }: Judged): boolean {
  return outcome === 'satisfied' || outcome === 'not-applicable';
}

/** Changes for the whole question: everything that keeps it from the next verdict that allows the purchase. */
async function findWhole(plans: ReadonlyMap<string, readonly Plan[]>, trial: Trial): Promise<Remedy[]> {
  const { findings, bars, verdict } = trial.decision;
  if (verdict === 'approved') return [];
  // From `conditional` only `approved` is better, and for that cautions, waivers and coming bars must go too.
  const isWhole = verdict === 'conditional';
  const counts = ({ rule }: Judged) => isWhole || rule.effect !== 'caution';
  const isFine: IsFine = (finding) =>
    !counts(finding) || isSettled(finding) || (!isWhole && finding.outcome === 'waived');
  const judged = [...findings, ...(isWhole ? bars : [])];
  const inTheWay = judged.filter((finding) => !isFine(finding));
  if (inTheWay.some(({ outcome }) => outcome === 'error')) return [];

  let joined: Plan[] = [[]];
  for (const finding of inTheWay) {
    const own = plans.get(finding.rule.id) ?? (await plansOf(finding, trial)).map(({ plan }) => plan);
    joined = joinPlans(joined, own, MOST_PLANS);
  }
  const rules = judged.map(({ rule }) => rule);
  const remedies = new Map<string, Remedy>();
  for (const plan of joined) {
    const changes = await workOut(plan, rules, isFine, trial);
    if (changes === undefined || changes.length === 0) continue;
    const reached = await prove(changes, trial);
    if (reached !== undefined) remedies.set(JSON.stringify(changes), { changes, verdict: reached });
  }
  return [...remedies.values()].sort((a, b) => compareChanges(a.changes, b.changes)).slice(0, MOST_REMEDIES);
}

/**
 * The smallest changes of a plan that leave every rule fine. Where a change breaks a rule that was fine before, what that
 * rule asks for joins the plan, and it is worked out again.
 */
async function workOut(
  plan: Plan,
  rules: readonly Judged['rule'][],
  isFine: IsFine,
  trial: Trial,
): Promise<RemedyChange[] | undefined> {
  let demands = plan;
  const joined = new Set<string>();
  for (;;) {
    const changes = changesFor(demands, trial);
    if (changes === undefined) return undefined;
    const smallest = await smallestPart(changes, rules, isFine, trial);
    if (smallest !== undefined) return smallest;
    const broken = await firstBroken(changes, rules, isFine, trial);
    const [remedy] = broken === undefined || joined.has(broken.id) ? [] : plansFor(broken, trial);
    if (broken === undefined || remedy === undefined) return undefined;
    joined.add(broken.id);
    demands = [...demands, ...remedy];
  }
}

async function firstBroken(
  changes: readonly RemedyChange[],
  rules: readonly Judged['rule'][],
  isFine: IsFine,
  trial: Trial,
): Promise<Judged['rule'] | undefined> {
  for (const rule of rules) if (!isFine(await trial.judge(rule, changes))) return rule;
  return undefined;
}

/** The verdict with the changes made, by the way every question is decided; undefined when it is no better or allows nothing. */
async function prove(
  changes: readonly RemedyChange[],
  { decision, question, subject, prepared }: Trial,
): Promise<Verdict | undefined> {
  const named = new Set(changes.map(({ fact }) => fact));
  const imagined = [...(question.changes ?? []).filter(({ fact }) => !named.has(fact)), ...changes];
  const { verdict } = await decideOn({ ...question, changes: imagined }, subject, prepared);
  const allows = verdict === 'conditional' || verdict === 'approved';
  return allows && verdictCode(verdict) > verdictCode(decision.verdict) ? verdict : undefined;
}

/** Fewer changes first, then those that need less proof. */
function compareChanges(a: readonly RemedyChange[], b: readonly RemedyChange[]): number {
  const proof = (changes: readonly RemedyChange[]) =>
    changes.reduce((sum, { assurance }) => sum + ASSURANCE_LADDER.indexOf(assurance), 0);
  const text = (changes: readonly RemedyChange[]) => JSON.stringify(changes);
  return a.length - b.length || proof(a) - proof(b) || (text(a) < text(b) ? -1 : 1);
}
