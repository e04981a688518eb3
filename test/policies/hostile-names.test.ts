import { describe, expect, test } from 'vitest';
import { loadPolicies } from '../../src/policies/load-policies.ts';
import { leaf, pack, policyContent, ruleContent, ruleFile, vocabulary } from './pack.ts';
import { inPlaces, inPolicy, inRule, inVocabulary, known, parsed, satisfied, told } from './told.ts';

describe.each(['__proto__', 'constructor', 'prototype'])('the name `%s`', (name) => {
  const keyed = (value: unknown) => parsed(`{ ${JSON.stringify(name)}: ${JSON.stringify(value)} }`);

  test.each<[string, () => string[], string]>([
    ['a field of a rule', () => inRule(keyed(1) as object as never), `rules/rule.json /${name}`],
    ['a condition', () => inRule({ conditions: keyed(known) }), `rules/rule.json /conditions/${name}`],
    [
      'a fact of an example',
      () => inRule({ examples: [{ name: 'x', asOf: '2018-05-15', facts: keyed('CH'), outcome: 'unknown' }] }),
      `rules/rule.json /examples/0/facts/${name}`,
    ],
    [
      'a minimum',
      () => inRule({ minimumAssurance: keyed('audited') }),
      `rules/rule.json /minimumAssurance/${name}`,
    ],
    [
      'a right side',
      () => inRule(satisfied({ ...known, value: keyed('x') })),
      `rules/rule.json /satisfiedWhen/value/${name}`,
    ],
    ['a fixed fact', () => inPolicy({ fixed: keyed('x') }), `policies/policy.json /fixed/${name}`],
    [
      'a parameter',
      () => inPolicy({ parameters: keyed(['CH']) }),
      `policies/policy.json /parameters/${name}`,
    ],
    ['a weight', () => inPolicy({ weights: keyed(2) }), `policies/policy.json /weights/${name}`],
    ['an age', () => inPolicy({ maxAge: keyed(2) }), `policies/policy.json /maxAge/${name}`],
    [
      'a minimum of a threshold',
      () =>
        inPolicy({ thresholds: [{ id: 't', title: 'T', when: known, minimumAssurance: keyed('audited') }] }),
      `policies/policy.json /thresholds/0/minimumAssurance/${name}`,
    ],
    ['a fact of the vocabulary', () => inVocabulary(keyed({})), `vocabulary.json /facts/${name}`],
    ['a set of places', () => inPlaces(keyed({})), `places.json /places/${name}`],
  ])('is not taken for %s', (_, issues, place) => {
    expect(issues()).toEqual([`${place} key.forbidden`]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('names no rule, policy, fact, condition, parameter or set of places', () => {
    expect(inRule(satisfied(leaf(name, 'known', true)))).toEqual([
      'rules/rule.json /satisfiedWhen/fact fact.unknown',
    ]);
    expect(inRule(satisfied({ condition: name }))).toEqual([
      'rules/rule.json /satisfiedWhen/condition condition.unknown',
    ]);
    expect(inRule(satisfied(leaf('build.origin', 'subsetOf', { places: [name] })))).toEqual([
      'rules/rule.json /satisfiedWhen/value/places/0 place.unknown',
    ]);
    expect(inRule(satisfied(leaf('build.origin', 'subsetOf', { parameter: name })))).toEqual([
      'policies/policy.json /parameters parameter.missing',
    ]);
    expect(inRule(satisfied(leaf('vendor.name', name, 'x')))).toEqual([
      'rules/rule.json /satisfiedWhen/operator operator.unknown',
    ]);
    expect(inPolicy({ rules: ['identity', name] })).toEqual([
      'policies/policy.json /rules/1 policy.rule-unknown',
    ]);
    expect(inPolicy({ market: name })).toHaveLength(1);
  });
});

test('`constructor` is no id of a rule or a policy, though it is spelt like one', () => {
  expect(told(pack([ruleContent('constructor')]))).toEqual(
    expect.arrayContaining(['rules/constructor.json /id key.forbidden']),
  );
  const files = pack();
  const named = { path: 'policies/constructor.json', content: policyContent({ id: 'constructor' }) };
  expect(told({ ...files, policies: [...files.policies, named] })).toEqual([
    'policies/constructor.json /id key.forbidden',
  ]);
});

describe.each(['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'])('the name `%s`', (name) => {
  test('is a name like any other where names are free, and none where they are not', () => {
    const { policies } = loadPolicies(
      pack(
        [
          ruleContent('rule', {
            conditions: { [name]: leaf('build.origin', 'subsetOf', { parameter: name }) },
            satisfiedWhen: { condition: name },
          }),
        ],
        { parameters: { [name]: ['CH'] } },
      ),
    );
    expect(policies.get('policy')?.rules.find(({ id }) => id === 'rule')?.satisfiedWhen).toEqual(
      leaf('build.origin', 'subsetOf', ['CH']),
    );
    expect(inRule(satisfied({ condition: name }))).toEqual([
      'rules/rule.json /satisfiedWhen/condition condition.unknown',
    ]);
    expect(inRule(satisfied(leaf('build.origin', 'subsetOf', { parameter: name })))).toEqual([
      'policies/policy.json /parameters parameter.missing',
    ]);
    expect(inPolicy({ weights: { [name]: 1 } })).toEqual([
      `policies/policy.json /weights/${name} policy.rule-unknown`,
    ]);
    expect(inVocabulary({ ...(vocabulary().facts as object), [name]: {} })[0]).toMatch(
      `vocabulary.json /facts/${name}/`,
    );
  });
});

test.each([
  '../identity',
  'a/b',
  'a\\b',
  '..',
  '.',
  'A',
  'rule\n',
  '\u001b[2J',
  'r\u0000',
  '<b>',
  ' rule',
  'rule.json',
  '',
])('the id %j is refused: it could be no file of its own', (id) => {
  const files = pack();
  expect(
    told({ ...files, rules: [...files.rules, ruleFile(ruleContent('rule', { id }), 'rule')] })[0],
  ).toMatch(/^rules\/rule\.json \/id field\./);
  const policy = { path: 'policies/other.json', content: policyContent({ id }) };
  expect(told({ ...files, policies: [...files.policies, policy] })[0]).toMatch(
    /^policies\/other\.json \/id field\./,
  );
  const thresholds = [{ id, title: 'T', when: known, minimumAssurance: {} }];
  expect(inPolicy({ thresholds })).toEqual([
    expect.stringMatching(/^policies\/policy\.json \/thresholds\/0\/id field\./),
  ]);
});
