import type { Upcoming } from '../model/assessment.ts';
import { addDays, type PlainDate } from '../model/date.ts';
import type { FactState } from '../model/fact-set.ts';
import { knownEnd } from '../model/interval.ts';
import type { Question } from '../model/question.ts';
import { factsOf } from '../model/rule.ts';
import { listedProgram } from '../model/vocabulary.ts';
import { label, type Wording } from '../verdict/sentences.ts';
import type { Decision } from './decide-on.ts';
import type { Subject } from './hold-against-lists.ts';

/**
 * The coming days on which a listing begins or ceases to reach the vendor or a part because somebody's stake or control
 * begins or ends, by what is known now. `decideAt` decides the question for another day.
 */
export async function reachChanges(
  { policy }: Decision,
  question: Question,
  { placed, parts }: Subject,
  wording: Wording,
  decideAt: (asOf: PlainDate) => Promise<Decision>,
): Promise<Omit<Upcoming, 'verdict'>[]> {
  const read = policy.rules.flatMap((rule) =>
    factsOf(rule)
      .filter((fact) => listedProgram(fact) !== undefined)
      .map((fact) => ({ rule: rule.id, fact })),
  );
  if (read.length === 0) return [];
  const changes: Omit<Upcoming, 'verdict'>[] = [];
  for (const date of comingEdges([placed, ...parts.known], question)) {
    const before = await decideAt(addDays(date, -1));
    const after = await decideAt(date);
    for (const { rule, fact } of read) {
      const [was, is] = [before, after].map(({ facts }) => describeState(facts.states.get(fact)));
      if (was === is) continue;
      const text = `${label(fact, wording)}: ${is} from then on, by who owns and controls whom`;
      changes.push({ date, rule, change: 'reach-changes', fact, text });
    }
  }
  return changes;
}

/** The days to come on which a relation around any of the parties begins or ends. */
function comingEdges(parties: readonly Subject['placed'][], question: Question): PlainDate[] {
  const { asOf, knownAt } = question;
  const edges = parties
    .flatMap(({ links }) => links)
    .filter(({ relation }) => relation.published <= knownAt)
    .flatMap(({ relation }) => [relation.from, knownEnd(relation, knownAt)]);
  return [...new Set(edges.filter((day) => day !== undefined).filter((day) => day > asOf))].sort();
}

function describeState(state: FactState | undefined): string {
  const value = state?.options[0]?.value;
  return value === undefined ? 'not known' : value === true ? 'yes' : 'no';
}
