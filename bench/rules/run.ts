import { isDeepStrictEqual } from 'node:util';
import { compileRules } from '../../src/evaluation/compile.ts';
import { FINDING_CODES, truthsOf } from '../../src/evaluation/finding-code.ts';
import { compileJudge } from '../../src/evaluation/judge-all.ts';
import { judgeRule } from '../../src/evaluation/judge-rule.ts';
import { outcomeOf } from '../../src/evaluation/outcome-of.ts';
import { createReferenceEvaluator } from '../../src/evaluation/reference.ts';
import type { FactSet } from '../../src/model/fact-set.ts';
import type { Judged } from '../../src/model/judged.ts';
import { judgeByHand } from './by-hand.ts';
import { createByJsonLogic } from './by-json-logic.ts';
import { createByJsonRulesEngine } from './by-json-rules-engine.ts';
import { RULES } from './criteria.ts';
import { factSetOf } from './fact-sets.ts';
import { numberOf } from './outcomes.ts';
import { type BenchVendor, inventVendors } from './vendors.ts';

const VENDORS = 12_000;
const ROUNDS = 7;
const ROUND_SECONDS = 0.5;

const say = (line: string) => process.stdout.write(`${line}\n`);

const vendors = inventVendors(VENDORS);
const factSets = vendors.map(factSetOf);

// Each method is given the vendors in the form it takes best, made before the clock starts.
const compiled = compileRules(RULES);
const rows = vendors.map((vendor) => compiled.slots.map(({ name }) => vendor[name as keyof BenchVendor]));
const judgeAll = compileJudge(RULES);
const byJsonLogic = createByJsonLogic();
const outcomesByCode = Uint8Array.from({ length: FINDING_CODES }, (_, code) =>
  numberOf(outcomeOf(truthsOf(code))),
);

const buffer = new Uint8Array(RULES.length);
const methods = {
  byHand: (at: number) => {
    judgeByHand(vendors[at] as BenchVendor, buffer);
    return buffer;
  },
  assay: (at: number) => {
    compiled.evaluate(rows[at] as (typeof rows)[number], buffer);
    for (let rule = 0; rule < buffer.length; rule += 1)
      buffer[rule] = outcomesByCode[buffer[rule] as number] as number;
    return buffer;
  },
  byJsonLogic: (at: number) => byJsonLogic(vendors[at] as BenchVendor),
};
const judged = (at: number) => judgeAll(factSets[at] as FactSet);

const expected = vendors.map((_, at) => [...methods.byHand(at)]);
const differing = { assay: 0, byJsonLogic: 0, byJsonRulesEngine: 0, reference: 0 };
const differs = (at: number, outcomes: readonly number[]) => (`${outcomes}` === `${expected[at]}` ? 0 : 1);

const byJsonRulesEngine = createByJsonRulesEngine();
const engineSpeed = await speedOnce(async (at) => {
  differing.byJsonRulesEngine += differs(at, await byJsonRulesEngine(vendors[at] as BenchVendor));
});
const evaluate = createReferenceEvaluator();
const referenceSpeed = await speedOnce(async (at) => {
  const facts = factSets[at] as FactSet;
  const own: Judged[] = [];
  for (const rule of RULES) own.push(await judgeRule(rule, facts, evaluate));
  // In every field: the names that are wanting too, which no peer gives.
  differing.reference += isDeepStrictEqual(judged(at), own)
    ? differs(
        at,
        own.map(({ outcome }) => numberOf(outcome)),
      )
    : 1;
});
for (const at of vendors.keys()) {
  differing.assay += differs(at, [...methods.assay(at)]);
  differing.byJsonLogic += differs(at, methods.byJsonLogic(at));
}

// What a method gives has to be used, or its work may be left out.
let used = 0;
const speeds = {
  byHand: [] as number[],
  byJsonLogic: [] as number[],
  assay: [] as number[],
  judged: [] as number[],
};
for (let round = 0; round < ROUNDS; round += 1) {
  speeds.byHand.push(speed((at) => methods.byHand(at)[0] as number));
  speeds.byJsonLogic.push(speed((at) => methods.byJsonLogic(at)[0] as number));
  speeds.assay.push(speed((at) => methods.assay(at)[0] as number));
  speeds.judged.push(speed((at) => judged(at).length));
}
const hand = median(speeds.byHand);
const logic = median(speeds.byJsonLogic);
const assay = median(speeds.assay);
const whole = median(speeds.judged);

say(`${RULES.length} criteria, ${VENDORS} invented vendors, one core; medians of ${ROUNDS} rounds`);
say('| method | vendors/s | % of hand-written | vendors with another outcome |');
say('|---|---|---|---|');
row('json-rules-engine, as documented', engineSpeed, differing.byJsonRulesEngine);
row('assay, rule by rule by json-rules-engine, with what is wanting', referenceSpeed, differing.reference);
row('json-logic-engine, compiled', logic, differing.byJsonLogic);
row('assay, compiled: findings', assay, differing.assay);
row(
  'assay, compiled: fact sets to judged rules, with credit and what is wanting',
  whole,
  differing.reference,
);
row('hand-written', hand, 0);
say(`(${used} used)`);
const all = Object.values(differing).reduce((total, one) => total + one, 0);
say(
  `rules: ${(assay / engineSpeed).toFixed(0)} x json-rules-engine, ${(assay / logic).toFixed(1)} x json-logic-engine, ${((100 * assay) / hand).toFixed(0)} % of hand-written, ${all} differences`,
);
if (all > 0) process.exitCode = 1;

function row(method: string, perSecond: number, differences: number): void {
  const share = ((100 * perSecond) / hand).toPrecision(2);
  say(`| ${method} | ${Math.round(perSecond)} | ${share} | ${differences} |`);
}

/** Vendors a second over as many passes as fill a round. */
function speed(method: (at: number) => number): number {
  const start = performance.now();
  let done = 0;
  let seconds = 0;
  while (seconds < ROUND_SECONDS) {
    for (let at = 0; at < VENDORS; at += 1) used += method(at);
    done += VENDORS;
    seconds = (performance.now() - start) / 1000;
  }
  return done / seconds;
}

/** Vendors a second over a single pass, for what is slow. */
async function speedOnce(method: (at: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  for (const at of vendors.keys()) await method(at);
  return (1000 * VENDORS) / (performance.now() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
