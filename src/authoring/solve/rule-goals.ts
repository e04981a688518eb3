import type { Answer, Goal, ReadLeaf } from './find-world.ts';
import type { LocatedCondition } from './located-condition.ts';
import type { LocatedRule } from './located-rule.ts';
import { conjoin, disjoin, FALSE, negate, TRUE, type TruthMask, UNKNOWN } from './truth-mask.ts';

/** What a rule comes to in one world. */
export type Decided = 'satisfied' | 'violated' | 'unknown' | 'not-applicable';

/** Parts of a condition that are taken as given, by their place: what the rule would say without them. */
export type Forced = ReadonlyMap<string, TruthMask>;

const NOTHING_FORCED: Forced = new Map();
const OUTCOMES: Readonly<Record<Decided, number>> = {
  satisfied: 1,
  violated: 2,
  unknown: 4,
  'not-applicable': 8,
};

/** The goal that the rule comes to `outcome`. */
export function comesTo(rule: LocatedRule, outcome: Decided): Goal {
  const bit = OUTCOMES[outcome];
  return {
    size: sizeOf(rule),
    answer: (read) => within(outcomesOf(rule, read, NOTHING_FORCED), bit),
  };
}

/** The goal that a condition is true. */
export function isTrue(condition: LocatedCondition): Goal {
  return {
    size: nodesIn(condition),
    answer: (read) => within(truthOf(condition, read, NOTHING_FORCED), TRUE),
  };
}

/** The goal that a condition is false. */
export function isFalse(condition: LocatedCondition): Goal {
  return {
    size: nodesIn(condition),
    answer: (read) => within(truthOf(condition, read, NOTHING_FORCED), FALSE),
  };
}

/** The goal that the rule comes to something else when these parts are forced than when those are. */
export function differs(rule: LocatedRule, these: Forced, those: Forced): Goal {
  return {
    size: 2 * sizeOf(rule),
    answer: (read) => {
      const [one, other] = [outcomesOf(rule, read, these), outcomesOf(rule, read, those)];
      if ((one & other) === 0) return 'yes';
      return one === other && (one & (one - 1)) === 0 ? 'no' : 'open';
    },
  };
}

/** The goal that all of these are met. */
export function allOf(goals: readonly Goal[]): Goal {
  return {
    size: goals.reduce((sum, goal) => sum + goal.size, 0),
    answer: (read) => {
      const answers = goals.map((goal) => goal.answer(read));
      if (answers.includes('no')) return 'no';
      return answers.includes('open') ? 'open' : 'yes';
    },
  };
}

function within(mask: number, wanted: number): Answer {
  if ((mask & wanted) === 0) return 'no';
  return (mask & ~wanted) === 0 ? 'yes' : 'open';
}

/** What the rule may still come to, as bits, in the way in which `judgeRule` decides. */
function outcomesOf({ applies, satisfied }: LocatedRule, read: ReadLeaf, forced: Forced): number {
  const applied = applies === undefined ? TRUE : truthOf(applies, read, forced);
  const met = truthOf(satisfied, read, forced);
  const open = (applied & UNKNOWN && met & (FALSE | UNKNOWN)) || (applied & TRUE && met & UNKNOWN);
  return (
    (applied & FALSE ? OUTCOMES['not-applicable'] : 0) |
    (applied & (TRUE | UNKNOWN) && met & TRUE ? OUTCOMES.satisfied : 0) |
    (applied & TRUE && met & FALSE ? OUTCOMES.violated : 0) |
    (open ? OUTCOMES.unknown : 0)
  );
}

function truthOf(condition: LocatedCondition, read: ReadLeaf, forced: Forced): TruthMask {
  const fixed = forced.get(condition.at);
  if (fixed !== undefined) return fixed;
  if (condition.kind === 'leaf') return read(condition);
  const masks = condition.members.map((member) => truthOf(member, read, forced));
  if (condition.kind === 'not') return negate(masks[0] ?? 0);
  return condition.kind === 'all' ? conjoin(masks) : disjoin(masks);
}

function sizeOf({ applies, satisfied }: LocatedRule): number {
  return nodesIn(satisfied) + (applies === undefined ? 0 : nodesIn(applies));
}

function nodesIn(condition: LocatedCondition): number {
  return condition.kind === 'leaf' ? 1 : 1 + condition.members.reduce((sum, m) => sum + nodesIn(m), 0);
}
