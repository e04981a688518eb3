import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/model/judged.ts';
import { EFFECTS, type Effect } from '../../src/model/rule.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { decide, possibleVerdicts } from '../../src/verdict/decide.ts';
import { rateRisk } from '../../src/verdict/rate-risk.ts';
import { ruleOf } from '../evaluation/rules.ts';

function finding(effect: Effect, outcome: Judged['outcome'], id = `${effect}-${outcome}`): Judged {
  const settled = outcome === 'satisfied' || outcome === 'violated' || outcome === 'not-applicable';
  return {
    rule: ruleOf({ id, effect }),
    outcome,
    contested: false,
    resolutions: settled ? [outcome] : ['satisfied', 'violated', 'not-applicable'],
    missing: [],
  };
}

const met = finding('require', 'satisfied', 'identity');

describe('the verdict is the first line that holds', () => {
  test.each<[string, Judged[], string, string[]]>([
    [
      'a bar violated',
      [finding('prohibit', 'violated'), finding('require', 'violated'), met],
      'prohibited',
      ['prohibit-violated'],
    ],
    [
      'a criterion violated',
      [finding('prohibit', 'unknown'), finding('require', 'violated'), met],
      'not-approved',
      ['require-violated'],
    ],
    ['a bar unknown', [finding('prohibit', 'unknown'), met], 'insufficient-evidence', ['prohibit-unknown']],
    [
      'a criterion unknown',
      [finding('require', 'unknown'), met],
      'insufficient-evidence',
      ['require-unknown'],
    ],
    ['a caution in error', [finding('caution', 'error'), met], 'insufficient-evidence', ['caution-error']],
    [
      'no criterion met',
      [finding('require', 'not-applicable')],
      'insufficient-evidence',
      ['require-not-applicable'],
    ],
    ['nothing in force', [], 'insufficient-evidence', []],
    ['a caution violated', [finding('caution', 'violated'), met], 'conditional', ['caution-violated']],
    ['a caution unknown', [finding('caution', 'unknown'), met], 'conditional', ['caution-unknown']],
    ['a rule waived', [finding('prohibit', 'waived'), met], 'conditional', ['prohibit-waived']],
    [
      'all met',
      [finding('prohibit', 'satisfied'), finding('caution', 'not-applicable'), met],
      'approved',
      ['identity'],
    ],
  ])('%s', (_, findings, verdict, deciding) => {
    expect(decide(findings)).toEqual({ verdict, deciding });
  });

  test('a published bar within the horizon makes it conditional at best', () => {
    const bar = finding('prohibit', 'unknown', 'coming');
    expect(decide([met], [bar])).toEqual({ verdict: 'conditional', deciding: ['coming'] });
    expect(decide([met], [finding('prohibit', 'satisfied')]).verdict).toBe('approved');
    expect(decide([met, finding('require', 'violated')], [bar]).verdict).toBe('not-approved');
  });

  test('leaning on an assumption about the vendor makes it conditional at best', () => {
    expect(decide([met], [], true)).toEqual({ verdict: 'conditional', deciding: [] });
  });
});

const anyFinding = fc
  .record({
    effect: fc.constantFrom(...EFFECTS),
    outcome: fc.constantFrom('satisfied', 'violated', 'unknown', 'not-applicable', 'error') as fc.Arbitrary<
      Judged['outcome']
    >,
    id: fc.uuid(),
  })
  .map(({ effect, outcome, id }) => finding(effect, outcome, id));

test('a violated prohibition beats everything else', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), fc.array(anyFinding), (before, after) => {
      const findings = [...before, finding('prohibit', 'violated', 'the-bar'), ...after];
      expect(decide(findings).verdict).toBe('prohibited');
      expect(decide(findings).deciding).toContain('the-bar');
      expect(possibleVerdicts(findings)).toEqual(['prohibited']);
      expect(rateRisk(findings, {})).toEqual({ low: 100, high: 100 });
    }),
    { numRuns: 2000 },
  );
});

test('`possible` is what the table gives over every resolution, one by one', () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 6 }), (findings) => {
      let all: Judged[][] = [[]];
      for (const f of findings)
        all = all.flatMap((some) => f.resolutions.map((outcome) => [...some, { ...f, outcome }]));
      const brute = new Set(all.map((resolved) => decide(resolved).verdict));
      expect(possibleVerdicts(findings)).toEqual(VERDICTS.filter((v) => brute.has(v)));
    }),
    { numRuns: 2000 },
  );
});

test('risk is the weighted share of what is violated, from the best to the worst resolution', () => {
  const findings = [
    finding('require', 'violated', 'heavy'),
    met,
    finding('require', 'unknown', 'open'),
    finding('caution', 'not-applicable', 'aside'),
  ];
  expect(rateRisk(findings, { heavy: 2 })).toEqual({ low: 40, high: 60 });
  expect(rateRisk([], {})).toEqual({ low: 0, high: 0 });
  expect(rateRisk([finding('prohibit', 'unknown'), met], {})).toEqual({ low: 0, high: 100 });
});
