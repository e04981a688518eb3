import { expect, test } from 'vitest';
import { loadPolicies } from '../../src/policies/load-policies.ts';
import { leaf, pack, policyContent } from './pack.ts';
import { told } from './told.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const policyFile = (id: string, more: object = {}) => ({
  path: `policies/${id}.json`,
  content: policyContent({ id, ...more }),
});
const threshold = (id: string) => ({
  id,
  title: 'A threshold',
  when: leaf('vendor.name', 'known', true),
  minimumAssurance: { identity: 'audited' },
});

test('policies that double each other by two ways keep each threshold once', () => {
  // Two policies a step, each including both of the step before: 2^30 ways lead to the first.
  const first = [
    policyFile('a0', { thresholds: [threshold('a')] }),
    policyFile('b0', { thresholds: [threshold('b')] }),
  ];
  const steps = range(30).flatMap((n) =>
    ['a', 'b'].map((side) => policyFile(`${side}${n + 1}`, { includes: [`a${n}`, `b${n}`] })),
  );
  const { policies } = loadPolicies({ ...pack(), policies: [...first, ...steps] });
  expect(policies.get('a30')?.thresholds.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each([
  ['a name that every object has', '__proto__'],
  ['another such name', 'toString'],
  ['an object without text', { toString: 1, valueOf: 1 }],
  ['a list', [['a']]],
  ['nothing', null],
  ['a path', '../policies/policy'],
  ['a very long name', 'x'.repeat(100_000)],
])('a policy that includes %s is told so', (_, name) => {
  const files = pack();
  const issues = told({ ...files, policies: [...files.policies, policyFile('other', { includes: [name] })] });
  expect(issues).toContain('policies/other.json /includes/0 policy.include-unknown');
});

test('a circle of a hundred policies is told, and followed once', () => {
  const files = range(100).map((n) => policyFile(`p${n}`, { includes: [`p${(n + 1) % 100}`] }));
  expect(told({ ...pack(), policies: files })).toEqual([
    'policies/p99.json /includes/0 policy.include-circle',
  ]);
});

test('a hundred policies that all include each other are each told once a circle, not once a way', () => {
  const ids = range(100).map((n) => `p${n}`);
  const files = ids.map((id) => policyFile(id, { includes: ids.filter((other) => other !== id) }));
  const issues = told({ ...pack(), policies: files });
  expect(issues.every((issue) => issue.endsWith('policy.include-circle'))).toBe(true);
  expect(issues.length).toBeLessThan(100 * 100);
});
