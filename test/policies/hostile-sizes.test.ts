import { describe, expect, test, vi } from 'vitest';
import { firstIssues, MOST_ISSUES } from '../../src/model/error.ts';
import { loadPolicies } from '../../src/policies/load-policies.ts';
import { issuesOf, leaf, pack, ruleContent } from './pack.ts';
import { inPolicy, inRule, known, nested, parsed, satisfied } from './told.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('endless nesting is told at one place, whatever nests:', () => {
  test.each([
    ['negations', satisfied(nested('not', 10_000)), '/satisfiedWhen/not'],
    ['groups', satisfied(nested('all', 10_000)), '/satisfiedWhen/all'],
    ['what is no condition', { note: parsed(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) }, '/note/0'],
    ['a named condition', { conditions: { a: nested('not', 10_000) } }, '/conditions/a/not'],
  ])('%s', (_, more, start) => {
    const issues = issuesOf(pack([ruleContent('rule', more)]));
    expect(issues).toMatchObject([{ code: 'file.deep', file: 'rules/rule.json' }]);
    expect(issues[0]?.pointer).toMatch(new RegExp(`^${start}`));
    expect(issues[0]?.detail).toBe('this is nested deeper than 60 levels; make it flatter');
  });

  test('the condition of a threshold', () => {
    const thresholds = [{ id: 't', title: 'T', when: nested('all', 10_000), minimumAssurance: {} }];
    expect(inPolicy({ thresholds })).toEqual([
      expect.stringMatching(/^policies\/policy\.json .* file\.deep$/),
    ]);
  });
});

describe('what grows without end is not followed to its end:', () => {
  const doubling = (depth: number, of: (below: string) => unknown) =>
    Object.fromEntries(range(depth).map((n) => [`c${n}`, n === 0 ? known : of(`c${n - 1}`)]));
  const twice = (kind: 'all' | 'any') => (below: string) => ({
    [kind]: [{ condition: below }, { condition: below }],
  });

  test.each(['all', 'any'] as const)(
    'conditions that double each other to 2^30 comparisons by `%s`',
    (kind) => {
      const conditions = doubling(31, twice(kind));
      // Each `all` is a level, so that the nesting is told as well.
      expect(inRule({ conditions, ...satisfied({ condition: 'c30' }) })).toContain(
        'rules/rule.json /satisfiedWhen condition.large',
      );
    },
  );

  test('a chain of conditions longer than any stack', () => {
    const conditions = doubling(10_000, (below) => ({ condition: below }));
    expect(inRule({ conditions, ...satisfied({ condition: 'c9999' }) })).toEqual([
      'rules/rule.json /conditions condition.many',
    ]);
  });

  test('a circle through as many conditions as there may be', () => {
    const conditions = { ...doubling(200, (below) => ({ condition: below })), c0: { condition: 'c199' } };
    expect(inRule({ conditions, ...satisfied({ condition: 'c199' }) })).toEqual([
      'rules/rule.json /conditions/c1/condition condition.cycle',
    ]);
  });

  test('more examples than anybody has written', () => {
    const example = { name: 'x', asOf: '2018-05-15', facts: {}, outcome: 'unknown' };
    const issues = issuesOf(pack([ruleContent('rule', { examples: range(100_000).map(() => example) })]));
    expect(issues.map(({ pointer, code, detail }) => [pointer, code, detail])).toEqual([
      ['', 'file.large', 'this file holds more than 200000 values; make it smaller'],
    ]);
  });

  test('a set of 100,000 members is a set, and is sorted once', () => {
    const members = range(100_000).map((n) => `kind-${100_000 - n}`);
    const sort = vi.spyOn(Array.prototype, 'sort');
    const { policies } = loadPolicies(
      pack([ruleContent('rule', satisfied(leaf('product.categories', 'subsetOf', members)))]),
    );
    const large = sort.mock.contexts.filter((list) => (list as unknown[]).length === 100_000).length;
    sort.mockRestore();
    // Once when the rule is checked by itself, once when it is expanded alone, and once for its policy.
    expect(large).toBeLessThanOrEqual(3);
    expect(policies.get('policy')?.rules).toHaveLength(2);
  });

  test('a set of 100,000 members of which none is right', () => {
    const members = range(100_000).map((n) => ` ${n}`);
    const [issue, ...others] = issuesOf(
      pack([ruleContent('rule', satisfied(leaf('product.categories', 'subsetOf', members)))]),
    );
    expect(others).toEqual([]);
    expect(issue?.pointer).toBe('/satisfiedWhen/value');
    expect(issue?.detail.length).toBeLessThan(300);
  });
});

describe('of many faults the first are told, and how many more there are:', () => {
  const many = 150_000;
  const last = (files: Parameters<typeof issuesOf>[0]) => {
    const issues = firstIssues(issuesOf(files));
    expect(issues).toHaveLength(MOST_ISSUES + 1);
    return issues.at(-1);
  };
  const more = (count: number) => ({
    code: 'issues.more',
    detail: `there are ${count} more faults, not told here; mend these and try again`,
  });

  test('unknown fields', () => {
    const fields = Object.fromEntries(range(many).map((n) => [`x${n}`, n]));
    expect(last(pack([ruleContent('rule', fields)]))).toMatchObject(more(many - MOST_ISSUES));
    expect(last(pack([], fields))).toMatchObject(more(many - MOST_ISSUES));
  });

  test('rules of a policy that do not exist, or that stand twice', () => {
    const unknown = range(many).map((n) => `x${n}`);
    expect(last(pack([], { rules: ['identity', ...unknown] }))).toMatchObject(more(many - MOST_ISSUES));
    const twice = range(many).map(() => 'identity');
    expect(last(pack([], { rules: twice }))).toMatchObject(more(many - 1 - MOST_ISSUES));
  });

  test('weights and minima for rules outside the policy', () => {
    const keys = range(60_000).map((n) => `x${n}`);
    const weights = Object.fromEntries(keys.map((key) => [key, 1]));
    const minimumAssurance = Object.fromEntries(keys.map((key) => [key, 'audited']));
    expect(last(pack([], { weights, minimumAssurance }))).toMatchObject(more(120_000 - MOST_ISSUES));
  });

  test('facts of an example', () => {
    const facts = Object.fromEntries(range(many).map((n) => [`x.y${n}`, 1]));
    const examples = [{ name: 'x', asOf: '2018-05-15', facts, outcome: 'unknown' }];
    expect(last(pack([ruleContent('rule', { examples })]))).toMatchObject(more(many - MOST_ISSUES));
  });

  test('one fault in each of a thousand files', () => {
    const rules = range(1000).map((n) => ruleContent(`rule-${n}`, { citations: [] }));
    expect(last(pack(rules))).toMatchObject(more(1000 - MOST_ISSUES));
  });
});

test.each<[string, Record<string, unknown>]>([
  ['the name of a fact', satisfied(leaf(`x.${'y'.repeat(100_000)}`, 'known', true))],
  ['an operator', satisfied(leaf('vendor.name', 'y'.repeat(100_000), true))],
  ['a decorator', satisfied(leaf('vendor.name', `not:${'y'.repeat(100_000)}`, true))],
  ['a value', satisfied(leaf('vendor.country', 'equal', 'y'.repeat(100_000)))],
  ['a condition', satisfied({ condition: 'y'.repeat(100_000) })],
  ['a field', satisfied({ ...known, ['y'.repeat(100_000)]: 1 })],
  ['an effect', { effect: 'y'.repeat(100_000) }],
  ['a day', { citations: [{ text: 'x', published: 'y'.repeat(100_000) }] }],
])('%s of 100,000 letters is shown in a few', (_, more) => {
  const issues = issuesOf(pack([ruleContent('rule', more)]));
  expect(issues.length).toBeLessThan(3);
  for (const { detail } of issues) expect(detail.length).toBeLessThan(600);
});
