import type { Upcoming } from '../model/assessment.ts';
import { addDays, type PlainDate } from '../model/date.ts';
import { knownEnd } from '../model/interval.ts';
import type { Question } from '../model/question.ts';
import { citationsAt, factsOf, type Rule } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';
import { enumerate, label, showValue, type Wording } from '../verdict/sentences.ts';
import { type Decision, decideOn } from './decide-on.ts';
import type { Subject } from './hold-against-lists.ts';
import type { Prepared } from './prepare.ts';
import { reachChanges } from './reach-changes.ts';

type Change = Omit<Upcoming, 'verdict'>;

/**
 * The coming days on which the answer may change by what is known now, each with the verdict it leads to: rules that
 * start or end, plans that fall due on a rule of the policy, evidence that goes stale under a rule it satisfies, waivers
 * that expire, stakes that begin or end.
 */
export async function listUpcoming(
  decision: Decision,
  question: Question,
  subject: Subject,
  wording: Wording,
  prepared: Prepared,
): Promise<Upcoming[]> {
  const decided = new Map<PlainDate, Promise<Decision>>();
  const decideAt = (asOf: PlainDate): Promise<Decision> => {
    const known = decided.get(asOf) ?? decideOn({ ...question, asOf }, subject, prepared);
    decided.set(asOf, known);
    return known;
  };
  const changes = [
    ...decision.policy.rules.flatMap((rule) => ruleEdges(rule, question, wording.buyer)),
    ...plansFallingDue(decision, question, wording),
    ...evidenceGoingStale(decision, question, wording),
    ...waiversExpiring(decision),
    ...(await reachChanges(decision, question, subject, wording, decideAt)),
    ...proposals(decision),
  ];
  const verdicts = new Map<PlainDate, Verdict>();
  for (const { date, change } of changes) {
    // A proposal changes no answer, on whatever day it is to count.
    if (date !== undefined && change !== 'proposed' && !verdicts.has(date))
      verdicts.set(date, (await decideAt(date)).verdict);
  }
  const key = (c: Change) => JSON.stringify([c.date ?? NO_DAY, c.rule, c.change, c.fact ?? '', c.text]);
  return [...new Map(changes.map((change) => [key(change), change]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => ({
      ...change,
      verdict: (change.date === undefined ? undefined : verdicts.get(change.date)) ?? decision.verdict,
    }));
}

/** What has no day comes last. */
const NO_DAY = '9999-12-31';

/** What has been proposed for the buyer of this policy and is not law. */
function proposals({ policy }: Decision): Change[] {
  return policy.rules.flatMap(({ id, title, pending }) =>
    pending === undefined
      ? []
      : [
          {
            ...(pending.expected === undefined ? {} : { date: pending.expected }),
            rule: id,
            change: 'proposed' as const,
            text: `${title}: only proposed. ${pending.text}`,
          },
        ],
  );
}

function ruleEdges(rule: Rule, question: Question, buyer: string | undefined): Change[] {
  const { asOf, knownAt } = question;
  return (rule.inForce ?? []).flatMap((interval): Change[] => {
    if (interval.published > knownAt) return [];
    const cited = citationsAt(rule, { asOf: interval.from, knownAt, buyer })[0]?.text;
    const name = cited === undefined || cited === rule.title ? rule.title : `${rule.title} (${cited})`;
    const end = knownEnd(interval, knownAt);
    return [
      ...(interval.from > asOf
        ? [{ date: interval.from, rule: rule.id, change: 'starts' as const, text: `${name} starts to apply` }]
        : []),
      ...(end !== undefined && end > asOf
        ? [{ date: end, rule: rule.id, change: 'ends' as const, text: `${name} ceases to apply` }]
        : []),
    ];
  });
}

function plansFallingDue(decision: Decision, { asOf }: Question, wording: Wording): Change[] {
  return decision.policy.rules.flatMap((rule) => {
    const due = factsOf(rule).flatMap((fact) =>
      (decision.facts.states.get(fact)?.besides ?? [])
        .filter((e) => e.status === 'planned' && e.dueBy !== undefined && e.dueBy > asOf)
        .map((e) => ({
          fact,
          date: e.dueBy as PlainDate,
          said: `${showValue(fact, e.value, wording)} is due`,
        })),
    );
    return joinFacts(due).map(({ date, facts, said }) => ({
      date,
      rule: rule.id,
      change: 'falls-due' as const,
      fact: facts.join(', '),
      text: `${enumerate(facts.map((fact) => label(fact, wording)))}: ${said}`,
    }));
  });
}

function evidenceGoingStale(decision: Decision, { asOf }: Question, wording: Wording): Change[] {
  return decision.findings
    .filter((finding) => finding.outcome === 'satisfied')
    .flatMap(({ rule }) => {
      const stale = factsOf(rule).flatMap((fact) => {
        const support = (decision.facts.states.get(fact)?.options ?? []).flatMap((option) => option.support);
        const fresh = support.filter((e) => e.covers && (e.staleFrom === undefined || e.staleFrom > asOf));
        // The fact keeps its credit as long as one statement that never grows stale, or a fresher one, supports it.
        if (fresh.length === 0 || fresh.some((e) => e.staleFrom === undefined)) return [];
        const date = fresh.map((e) => e.staleFrom as PlainDate).reduce((a, b) => (a > b ? a : b));
        return [{ fact, date, said: 'what is said of it is too old from then on' }];
      });
      return joinFacts(stale).map(({ date, facts, said }) => ({
        date,
        rule: rule.id,
        change: 'goes-stale' as const,
        fact: facts.join(', '),
        text: `${enumerate(facts.map((fact) => label(fact, wording)))}: ${said}`,
      }));
    });
}

/** The day after the last one of each waiver that acts; a rule without it may stand in the way again. */
function waiversExpiring({ findings }: Decision): Change[] {
  return findings.flatMap(({ rule, waived }) => {
    if (waived === undefined) return [];
    const { id, authority, section, lastDay } = waived.by;
    return [
      {
        date: addDays(lastDay, 1),
        rule: rule.id,
        change: 'waiver-expires' as const,
        text: `the waiver \`${id}\` of ${authority} under ${section} counts no longer`,
      },
    ];
  });
}

/** Facts of which the same is said for the same day, as one. */
function joinFacts(
  entries: readonly { readonly fact: string; readonly date: PlainDate; readonly said: string }[],
): { date: PlainDate; said: string; facts: string[] }[] {
  const joined = new Map<string, { date: PlainDate; said: string; facts: string[] }>();
  for (const { fact, date, said } of entries) {
    const known = joined.get(`${date} ${said}`) ?? { date, said, facts: [] };
    if (!known.facts.includes(fact)) known.facts.push(fact);
    joined.set(`${date} ${said}`, known);
  }
  return [...joined.values()];
}
