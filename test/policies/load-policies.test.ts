import { expect, test } from 'vitest';
import { minimumFor } from '../../src/model/minimum-for.ts';
import { loadPolicies } from '../../src/policies/load-policies.ts';
import { leaf, pack, ruleContent } from './pack.ts';

const load = (...args: Parameters<typeof pack>) => loadPolicies(pack(...args)).policies.get('policy');
const known = leaf('vendor.name', 'known', true);

test('puts named conditions and parameters in their places, and sets in canonical order', () => {
  const policy = load(
    [
      ruleContent('rule', {
        conditions: {
          home: leaf('vendor.country', 'in', { parameter: 'trusted' }),
          both: { all: [{ condition: 'home' }, { not: { condition: 'home' } }] },
        },
        appliesWhen: leaf('product.categories', 'overlaps', ['b', 'a', 'b']),
        satisfiedWhen: {
          any: [{ condition: 'both' }, leaf('build.origin', 'subsetOf', { parameter: 'trusted' })],
        },
      }),
    ],
    { parameters: { trusted: { places: ['alps', 'GB', 'alps'] } } },
  );
  const rule = policy?.rules.find((r) => r.id === 'rule');
  const places = { places: ['GB', 'alps'] };
  const home = leaf('vendor.country', 'in', places);
  expect(rule?.appliesWhen).toEqual(leaf('product.categories', 'overlaps', ['a', 'b']));
  expect(rule?.satisfiedWhen).toEqual({
    any: [{ all: [home, { not: home }] }, leaf('build.origin', 'subsetOf', places)],
  });
  expect(rule).not.toHaveProperty('conditions');
  expect(rule?.file).toBe('rules/rule.json');
});

test('gives each policy its own parameters', () => {
  const rule = ruleContent('rule', { satisfiedWhen: leaf('vendor.country', 'in', { parameter: 'trusted' }) });
  const files = pack([rule], { parameters: { trusted: ['CH', 'AT'] } });
  const [first] = files.policies;
  const other = {
    path: 'policies/other.json',
    content: { ...(first?.content as object), id: 'other', parameters: { trusted: ['DE'] } },
  };
  const { policies } = loadPolicies({ ...files, policies: [...files.policies, other] });
  const value = (id: string) => policies.get(id)?.rules.find((r) => r.id === 'rule')?.satisfiedWhen;
  expect(value('policy')).toEqual(leaf('vendor.country', 'in', ['AT', 'CH']));
  expect(value('other')).toEqual(leaf('vendor.country', 'in', ['DE']));
});

test('orders the rules of a policy by effect, then by id in the order of code units', () => {
  const policy = load([
    ruleContent('a-caution', { effect: 'caution' }),
    ruleContent('z-bar', { effect: 'prohibit' }),
    ruleContent('b2', {}),
    ruleContent('b-2', {}),
    ruleContent('a-bar', { effect: 'prohibit' }),
  ]);
  expect(policy?.rules.map((rule) => rule.id)).toEqual([
    'a-bar',
    'z-bar',
    'b-2',
    'b2',
    'identity',
    'a-caution',
  ]);
});

test('the order of files and of rules in a policy does not matter', () => {
  const files = pack([ruleContent('b'), ruleContent('a', { effect: 'prohibit' })]);
  const [policy] = files.policies;
  const turned = {
    ...files,
    rules: [...files.rules].reverse(),
    policies: [
      {
        path: policy?.path ?? '',
        content: { ...(policy?.content as object), rules: ['a', 'identity', 'b'] },
      },
    ],
  };
  expect(JSON.stringify([...loadPolicies(turned).policies])).toBe(
    JSON.stringify([...loadPolicies(files).policies]),
  );
});

test('a policy raises minima and never lowers them', () => {
  const rules = [
    ruleContent('one', { minimumAssurance: 'certified' }),
    ruleContent('two', {
      satisfiedWhen: { all: [known, leaf('build.origin', 'subsetOf', ['CH'])] },
      minimumAssurance: { 'build.origin': 'official' },
    }),
  ];
  const policy = load(rules, { minimumAssurance: { one: 'attested', two: 'audited', identity: 'attested' } });
  const minimum = (id: string, fact: string) => {
    const rule = policy?.rules.find((r) => r.id === id);
    return rule === undefined ? undefined : minimumFor(rule, fact);
  };
  expect(minimum('one', 'vendor.name')).toBe('certified');
  expect(minimum('two', 'build.origin')).toBe('official');
  expect(minimum('two', 'vendor.name')).toBe('audited');
  expect(minimum('identity', 'vendor.name')).toBe('attested');
});

test('a minimum is looked up by exact name, then `*`, then declared', () => {
  expect(minimumFor({ minimumAssurance: { 'a.b': 'audited', '*': 'attested' } }, 'a.b')).toBe('audited');
  expect(minimumFor({ minimumAssurance: { 'a.b': 'audited', '*': 'attested' } }, 'a.c')).toBe('attested');
  expect(minimumFor({ minimumAssurance: { 'a.b': 'audited' } }, 'toString')).toBe('declared');
});

test('sets the rest from defaults', () => {
  const policy = load([], {
    maxAge: { declared: 6 },
    market: 'alps',
    fixed: { 'build.origin': ['DE', 'CH'] },
  });
  expect(policy?.maxAge).toEqual({
    declared: 6,
    attested: 12,
    certified: 12,
    audited: 12,
    verified: 'never',
    official: 'never',
  });
  expect(policy?.horizonMonths).toBe(12);
  expect(policy?.fixed).toEqual({ 'build.origin': ['CH', 'DE'] });
});

test('a condition may be nested 20 levels deep', () => {
  const nested = (depth: number): Record<string, unknown> =>
    depth === 0 ? known : { not: nested(depth - 1) };
  expect(load([ruleContent('rule', { satisfiedWhen: nested(19) })])?.rules).toHaveLength(2);
});
