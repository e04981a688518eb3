import type { FactSet } from '../model/fact-set.ts';
import type { Judged } from '../model/judged.ts';
import type { Rule } from '../model/rule.ts';
import { compileJudge, type JudgeAll } from './compile-judge.ts';
import { judgeRule } from './judge-rule.ts';
import { createReferenceEvaluator } from './reference.ts';

/** Judges rules by one set of facts, in their order, each by itself. */
export type Judge = (
  rules: readonly Rule[],
  facts: FactSet,
) => readonly Judged[] | Promise<readonly Judged[]>;

/** Judges by json-rules-engine: the one that all others are held against. */
export function createReferenceJudge(): Judge {
  const evaluate = createReferenceEvaluator();
  return (rules, facts) => Promise.all(rules.map((rule) => judgeRule(rule, facts, evaluate)));
}

/** So many rules in force are kept compiled: one for each day, market and raised minimum that a file asks about. */
const MOST_KEPT = 200;

/** Judges by generated code. What rules are in force is compiled when it is first asked about. */
export function createCompiledJudge(): Judge {
  const numbers = new WeakMap<Rule, number>();
  const compiled = new Map<string, JudgeAll>();
  let count = 0;
  const numberOf = (rule: Rule): number => {
    const known = numbers.get(rule) ?? count++;
    numbers.set(rule, known);
    return known;
  };
  return (rules, facts) => {
    const key = rules.map(numberOf).join();
    let judge = compiled.get(key);
    if (judge === undefined) {
      judge = compileJudge(rules);
      if (compiled.size >= MOST_KEPT) compiled.clear();
      compiled.set(key, judge);
    }
    return judge(facts);
  };
}

/** Judges a single rule. */
export async function judgeOne(rule: Rule, facts: FactSet, judge: Judge): Promise<Judged> {
  const [judged] = await judge([rule], facts);
  if (judged === undefined) throw new Error(`rule \`${rule.id}\` was not judged`);
  return judged;
}
