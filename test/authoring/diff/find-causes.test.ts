import { describe, expect, it } from 'vitest';
import { describeDiff } from '../../../src/authoring/diff/describe-diff.ts';
import { findCauses } from '../../../src/authoring/diff/find-causes.ts';
import type { DiffSubject } from '../../../src/authoring/diff/pack-diff.ts';
import { TransitionTally } from '../../../src/authoring/diff/transition-tally.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Effect, Outcome } from '../../../src/model/rule.ts';
import type { Verdict } from '../../../src/model/verdict.ts';

const finding = (rule: string, effect: Effect, outcome: Outcome): Finding => ({
  rule,
  effect,
  outcome,
  contested: false,
  citations: [],
  because: 'a reason',
  facts: [],
  missing: [],
});
const judged = (verdict: Verdict, deciding: readonly string[], ...findings: readonly Finding[]) => ({
  verdict,
  deciding: [...deciding],
  findings: [...findings],
});
const identity = finding('identity', 'require', 'satisfied');

describe('the causes of a changed verdict', () => {
  it('are the rules that stood in the way and stand otherwise, not those that changed beside them', () => {
    const before = judged(
      'not-approved',
      ['ownership'],
      identity,
      finding('ownership', 'require', 'violated'),
      finding('advice', 'caution', 'unknown'),
    );
    const after = judged('approved', ['identity'], identity, finding('advice', 'caution', 'satisfied'));
    expect(findCauses(before, after)).toEqual([
      { rule: 'ownership', before: { effect: 'require', outcome: 'violated' } },
    ]);
  });

  it('tell an effect that changed where the outcome did not', () => {
    const before = judged('prohibited', ['order'], finding('order', 'prohibit', 'violated'));
    const after = judged('conditional', ['order'], finding('order', 'caution', 'violated'));
    expect(findCauses(before, after)).toEqual([
      {
        rule: 'order',
        before: { effect: 'prohibit', outcome: 'violated' },
        after: { effect: 'caution', outcome: 'violated' },
      },
    ]);
  });

  it('tell a bar that decides before it begins', () => {
    expect(
      findCauses(judged('approved', ['identity'], identity), judged('conditional', ['order'], identity)),
    ).toEqual([{ rule: 'order', after: { outcome: 'coming' } }]);
  });

  it('are the rules that stand otherwise where none of them decides', () => {
    const before = judged('conditional', ['identity'], identity, finding('advice', 'caution', 'unknown'));
    const after = judged('approved', ['identity'], identity, finding('advice', 'caution', 'satisfied'));
    expect(findCauses(before, after).map((cause) => cause.rule)).toEqual(['advice']);
  });

  it('leave out what an approval rested on', () => {
    const before = judged(
      'approved',
      ['identity', 'ownership'],
      identity,
      finding('ownership', 'require', 'satisfied'),
    );
    const after = judged(
      'not-approved',
      ['supervision'],
      identity,
      finding('supervision', 'require', 'violated'),
    );
    expect(findCauses(before, after).map((cause) => cause.rule)).toEqual(['supervision']);
  });

  it('are none where only an assumption made the difference', () => {
    expect(
      findCauses(judged('approved', ['identity'], identity), judged('conditional', [], identity)),
    ).toEqual([]);
  });
});

describe('changes in words', () => {
  const told = (before: Verdict, after: Verdict, causes: ReturnType<typeof findCauses>, count = 1) => {
    const tally = new TransitionTally();
    for (let line = 2; line < count + 2; line += 1)
      tally.add({ before, after, causes }, { name: `Example ${line} (fictional)\u001b[2J`, line });
    const verdicts = {
      decided: tally.decided,
      rejected: 0,
      assessed: 1,
      matrix: tally.matrix,
      groups: tally.groups(),
    };
    const subject: DiffSubject = {
      before: 'shipped',
      after: 'ours',
      policies: ['a', 'a'],
      categories: [],
      asOf: '2026-06-15',
      knownAt: '2026-06-15',
    };
    return describeDiff({ subject, changes: [], verdicts });
  };

  it('name five vendors and count the rest, harmless for a terminal', () => {
    const text = told('approved', 'conditional', [], 7);
    expect(text).toContain('7 vendors approved -> conditional because of what is assumed\n');
    expect(text).toContain('Example 6 (fictional)\\u001b[2J (line 6); and 2 more\n');
    expect(text).not.toContain('\u001b');
  });

  it.each([
    [{ rule: 'x', before: { effect: 'require', outcome: 'violated' } }, '`x` is gone'],
    [{ rule: 'x', after: { outcome: 'coming' } }, '`x` is new and about to start'],
    [
      {
        rule: 'x',
        before: { effect: 'require', outcome: 'unknown' },
        after: { effect: 'require', outcome: 'satisfied' },
      },
      '`x` is satisfied, was unknown',
    ],
    [
      {
        rule: 'x',
        before: { effect: 'prohibit', outcome: 'violated' },
        after: { effect: 'caution', outcome: 'violated' },
      },
      '`x` is a caution, was a legal bar',
    ],
    [
      { rule: 'x', before: { outcome: 'coming' }, after: { effect: 'prohibit', outcome: 'violated' } },
      '`x` is violated, was about to start',
    ],
  ] as const)('%j', (cause, phrase) => {
    expect(told('prohibited', 'conditional', [cause])).toContain(`because ${phrase}\n`);
  });
});
