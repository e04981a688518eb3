import type { Claim, MissingFact, Plan } from '../model/assessment.ts';
import type { RemedyChange } from '../model/change.ts';
import type { Evidence, FactState } from '../model/fact-set.ts';
import type { Finding, FindingFact } from '../model/finding.ts';
import type { Judged } from '../model/judged.ts';
import type { Question } from '../model/question.ts';
import { citationsAt, factsOf, type Rule } from '../model/rule.ts';
import { definitionOf, type FactDefinition } from '../model/vocabulary.ts';
import { because, label, type Wording } from '../verdict/sentences.ts';
import type { Decision } from './decide-on.ts';
import type { Prepared } from './prepare.ts';

/** How this question's sentences name people and sources. */
export function wordingOf(question: Question, vendorName: string, prepared: Prepared): Wording {
  const buyer = prepared.policies.get(question.policy)?.fixed['buyer.kind'];
  return {
    vocabulary: prepared.vocabulary,
    vendor: vendorName,
    asOf: question.asOf,
    knownAt: question.knownAt,
    ...(typeof buyer === 'string' ? { buyer } : {}),
    sourceLabel: (source) => sourceLabel(source, prepared),
  };
}

function sourceLabel(source: string, prepared: Prepared): string {
  return Object.hasOwn(prepared.sources, source) ? (prepared.sources[source]?.label ?? source) : source;
}

/** Each rule in force with its outcome, its sentence, and every statement that was weighed or shown. */
export function explainFindings(
  decision: Decision,
  remedies: ReadonlyMap<string, readonly RemedyChange[]>,
  wording: Wording,
): Finding[] {
  return decision.findings.map((judged) => ({
    rule: judged.rule.id,
    effect: judged.rule.effect,
    outcome: judged.outcome,
    contested: judged.contested,
    citations: citationsAt(judged.rule, wording),
    because: because(judged, decision.facts, wording),
    facts: statesOf(judged.rule, decision).flatMap((state) => showState(state, wording)),
    missing: judged.missing.map(({ fact, why }) => ({ fact, why })),
    ...remedyOf(remedies.get(judged.rule.id)),
    ...(judged.waived === undefined ? {} : { waiver: judged.waived.by.id }),
  }));
}

function remedyOf(changes: readonly RemedyChange[] | undefined): { remedy?: RemedyChange[] } {
  return changes === undefined ? {} : { remedy: [...changes] };
}

function statesOf(rule: Rule, decision: Decision): FactState[] {
  return factsOf(rule)
    .map((name) => decision.facts.states.get(name))
    .filter((state) => state !== undefined);
}

function showState(state: FactState, wording: Wording): FindingFact[] {
  return [...state.options.flatMap((option) => option.support), ...state.besides].map((e) =>
    showEvidence(state.name, e, wording),
  );
}

function showEvidence(name: string, e: Evidence, wording: Wording): FindingFact {
  return {
    name,
    value: e.value,
    status: e.status,
    assurance: e.assurance,
    source: wording.sourceLabel(e.source),
    published: e.published,
    from: e.from,
    ...(e.dueBy === undefined ? {} : { dueBy: e.dueBy }),
    ...(e.overdue === undefined ? {} : { overdue: e.overdue }),
    ...(e.note === undefined ? {} : { note: e.note }),
    ...(e.path === undefined
      ? {}
      : { path: e.path.map((step) => ({ ...step, source: wording.sourceLabel(step.source) })) }),
    ...(e.part === undefined ? {} : { part: e.part }),
  };
}

/** Every announcement in scope, with the rules that would read it once it were done. */
export function explainPlans(decision: Decision, wording: Wording): Plan[] {
  return besides(decision, 'planned').map(([fact, e]) => ({
    fact,
    value: e.value,
    overdue: e.overdue ?? false,
    ...(e.covers ? {} : { partial: true as const }),
    published: e.published,
    source: wording.sourceLabel(e.source),
    rules: decision.policy.rules.filter((rule) => factsOf(rule).includes(fact)).map((rule) => rule.id),
    ...(e.dueBy === undefined ? {} : { dueBy: e.dueBy }),
    ...(e.note === undefined ? {} : { note: e.note }),
  }));
}

/** What others allege and what is disputed: shown, never weighed. */
export function explainClaims(decision: Decision, wording: Wording): Claim[] {
  return [...besides(decision, 'alleged'), ...besides(decision, 'denied')].map(([fact, e]) => ({
    fact,
    value: e.value,
    status: e.status === 'denied' ? 'denied' : 'alleged',
    published: e.published,
    source: wording.sourceLabel(e.source),
    ...(e.note === undefined ? {} : { note: e.note }),
  }));
}

function besides(decision: Decision, status: Evidence['status']): [string, Evidence][] {
  return [...decision.facts.states.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((state) =>
      state.besides.filter((e) => e.status === status).map((e): [string, Evidence] => [state.name, e]),
    );
}

/** What keeps rules unknown, each with the question to ask and whom to ask. */
export function explainMissing(findings: readonly Judged[], wording: Wording): MissingFact[] {
  const missing = new Map<string, MissingFact>();
  for (const judged of findings)
    for (const { fact, why } of judged.missing) {
      const known = missing.get(fact);
      const definition = definitionOf(wording.vocabulary, fact);
      missing.set(fact, {
        name: fact,
        why: known?.why ?? why,
        question: definition?.question ?? `What is ${label(fact, wording)}?`,
        askOf: whomToAsk(definition?.suppliedBy),
        rules: [...(known?.rules ?? []), judged.rule.id],
      });
    }
  return [...missing.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is worked out from plans, only the vendor can bring more evidence of. */
function whomToAsk(supplier: FactDefinition['suppliedBy'] | undefined): string {
  return supplier === undefined || supplier === 'plans' ? 'vendor' : supplier;
}
