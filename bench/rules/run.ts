import { isDeepStrictEqual } from 'node:util';
import { compileRules } from '../../src/evaluation/compile.ts';
import { compileJudge } from '../../src/evaluation/compile-judge.ts';
import { FINDING_CODES, truthsOf } from '../../src/evaluation/finding-code.ts';
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
const ROUNDS = 10;
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
const differing = { assay: 0, byJsonLogic: 0, byJsonRulesEngine: 0, judged: 0, reference: 0 };
const differs = (at: number, outcomes: readonly number[]) => (`${outcomes}` === `${expected[at]}` ? 0 : 1);

const byJsonRulesEngine = createByJsonRulesEngine();
const evaluate = createReferenceEvaluator();
const judgeByReference = async (at: number) => {
  const own: Judged[] = [];
  for (const rule of RULES) own.push(await judgeRule(rule, factSets[at] as FactSet, evaluate));
  return own;
};
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
  byJsonRulesEngine: [] as number[],
  reference: [] as number[],
};
const share = VENDORS / ROUNDS;
for (let round = 0; round < ROUNDS; round += 1) {
  // In turn, so that whatever else the machine does meets all of them; the slow ones have their share of the vendors.
  const own = vendors.map((_, at) => at).slice(round * share, (round + 1) * share);
  speeds.byHand.push(speed((at) => methods.byHand(at)[0] as number));
  speeds.assay.push(speed((at) => methods.assay(at)[0] as number));
  speeds.byJsonLogic.push(speed((at) => methods.byJsonLogic(at)[0] as number));
  speeds.judged.push(speed((at) => judged(at).length));
  const byEngine: number[][] = [];
  speeds.byJsonRulesEngine.push(
    await speedOnce(own, async (at) => {
      byEngine.push(await byJsonRulesEngine(vendors[at] as BenchVendor));
    }),
  );
  const byReference: Judged[][] = [];
  speeds.reference.push(
    await speedOnce(own, async (at) => {
      byReference.push(await judgeByReference(at));
    }),
  );
  for (const [place, at] of own.entries()) {
    differing.byJsonRulesEngine += differs(at, byEngine[place] ?? []);
    differing.reference += differs(
      at,
      (byReference[place] ?? []).map(({ outcome }) => numberOf(outcome)),
    );
    // In every field: the names that are wanting too, which no peer gives.
    differing.judged += isDeepStrictEqual(judged(at), byReference[place]) ? 0 : 1;
  }
}
const hand = median(speeds.byHand);
const logic = median(speeds.byJsonLogic);
const assay = median(speeds.assay);
const engine = median(speeds.byJsonRulesEngine);

say(`${RULES.length} criteria, ${VENDORS} invented vendors, one core; medians of ${ROUNDS} rounds`);
say('| method | vendors/s | % of hand-written | vendors judged differently |');
say('|---|---|---|---|');
row('hand-written', hand, 0);
row('assay, compiled: findings', assay, differing.assay);
row('json-logic-engine, compiled', logic, differing.byJsonLogic);
row(
  'assay, compiled: from fact sets, with credit and what is wanting',
  median(speeds.judged),
  differing.judged,
);
row('assay, the same by json-rules-engine, rule by rule', median(speeds.reference), differing.reference);
row('json-rules-engine, as documented', engine, differing.byJsonRulesEngine);
say(`(checksum ${used})`);
const all = Object.values(differing).reduce((total, one) => total + one, 0);
say(
  `rules: ${(assay / engine).toFixed(0)} x json-rules-engine, ${(assay / logic).toFixed(1)} x json-logic-engine, ${((100 * assay) / hand).toFixed(0)} % of hand-written, ${all} differences`,
);
if (all > 0) process.exitCode = 1;

function row(method: string, perSecond: number, differences: number): void {
  const ofHand = (100 * perSecond) / hand;
  say(`| ${method} | ${Math.round(perSecond)} | ${ofHand.toFixed(ofHand < 10 ? 2 : 0)} | ${differences} |`);
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
async function speedOnce(places: readonly number[], method: (at: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  for (const at of places) await method(at);
  return (1000 * places.length) / (performance.now() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
