import { describe, expect, test } from 'vitest';
import { issuesOf, leaf, pack, ruleContent } from './pack.ts';
import { inPolicy, inRule, known, nested, satisfied, told } from './told.ts';

describe('numbers at the edge of what can be written', () => {
  test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])(
    '%d compares with nothing',
    (value) => {
      expect(inRule(satisfied(leaf('vendor.employees', 'lessThan', value)))).toEqual([
        'rules/rule.json /satisfiedWhen/value operand.type',
      ]);
    },
  );

  test.each([
    ['horizonMonths', 0],
    ['horizonMonths', -1],
    ['horizonMonths', 1.5],
    ['horizonMonths', 1e300],
    ['horizonMonths', Number.POSITIVE_INFINITY],
    ['horizonMonths', '12'],
  ])('a policy looks no %s of %j ahead', (field, value) => {
    expect(inPolicy({ [field]: value })).toEqual([
      expect.stringMatching(/^policies\/policy\.json \/horizonMonths /),
    ]);
  });

  test.each([0, -1, 1.5, 1e300, 'always', null])('a statement stays fresh for no %j months', (age) => {
    expect(inPolicy({ maxAge: { declared: age } })).toEqual([
      expect.stringMatching(/^policies\/policy\.json \/maxAge\/declared /),
    ]);
  });

  test.each([0, -1, Number.POSITIVE_INFINITY, '2'])('a rule weighs no %j', (weight) => {
    expect(inPolicy({ weights: { identity: weight } })).toEqual([
      expect.stringMatching(/^policies\/policy\.json \/weights\/identity /),
    ]);
  });

  test.each([
    '10000-01-01',
    '9999-12-32',
    '2018-5-15',
    '+012018-05-15',
    '2018-05-15T00:00:00Z',
    '0000-00-00',
  ])('the day %s is none', (published) => {
    expect(inRule({ citations: [{ text: 'A law', published }] })).toEqual([
      'rules/rule.json /citations/0/published field.date',
    ]);
  });
});

/** Each fault that a condition can have, and that a threshold is told in the same words as a rule. */
const BAD_CONDITIONS: readonly [kind: string, when: unknown, below: string, code: string][] = [
  ['nothing', {}, '', 'condition.shape'],
  ['a list', [known], '', 'condition.shape'],
  ['text', 'vendor.name', '', 'condition.shape'],
  ['an empty group', { all: [] }, '/all', 'condition.empty'],
  ['a group that is no list', { any: {} }, '/any', 'condition.shape'],
  ['two kinds in one', { all: [known], not: known }, '', 'condition.shape'],
  ['an unknown field', { ...known, weight: 1 }, '/weight', 'condition.key'],
  ['a priority', { ...known, priority: 1 }, '/priority', 'condition.key'],
  ['a name that has no conditions to stand for', { condition: 'a' }, '/condition', 'condition.unknown'],
  ['a name that is no text', { condition: ['a'] }, '/condition', 'condition.shape'],
  ['an unknown fact', leaf('x.y', 'known', true), '/fact', 'fact.unknown'],
  ['a family of facts', leaf('vendor.listed.*', 'known', true), '/fact', 'fact.unknown'],
  ['no fact', { operator: 'known', value: true }, '/fact', 'fact.missing'],
  ['no operator', { fact: 'vendor.name', value: true }, '/operator', 'operator.missing'],
  ['no value', { fact: 'vendor.name', operator: 'equal' }, '/value', 'operand.missing'],
  ['null', leaf('vendor.name', 'equal', null), '/value', 'operand.null'],
  ['an unknown operator', leaf('vendor.name', 'like', 'x'), '/operator', 'operator.unknown'],
  ['an operator of another type', leaf('vendor.name', 'before', '2018-01-01'), '/operator', 'operator.type'],
  ['a value of another type', leaf('vendor.country', 'equal', 'Narnia'), '/value', 'operand.type'],
  [
    'an unknown set of places',
    leaf('build.origin', 'subsetOf', { places: ['x'] }),
    '/value/places/0',
    'place.unknown',
  ],
  ['nesting', nested('not', 20), '/not'.repeat(20), 'condition.deep'],
];

test.each(BAD_CONDITIONS)('a threshold is refused for %s', (_, when, below, code) => {
  const thresholds = [{ id: 't', title: 'T', when, minimumAssurance: { identity: 'audited' } }];
  const issues = issuesOf(pack([], { thresholds }));
  expect(issues.map(({ file, pointer, code }) => [file, pointer, code])).toEqual([
    ['policies/policy.json', `/thresholds/0/when${below}`, code],
  ]);
  const [inRuleFile] = issuesOf(pack([ruleContent('rule', satisfied(when))]));
  expect(issues[0]?.detail).toBe(inRuleFile?.detail);
});

test.each<[string, Record<string, unknown>, string]>([
  ['no condition', { when: undefined }, '/when'],
  ['no title', { title: '' }, '/title'],
  ['a rung that does not exist', { minimumAssurance: { identity: 'sworn' } }, '/minimumAssurance/identity'],
  ['a rule outside the policy', { minimumAssurance: { other: 'audited' } }, '/minimumAssurance/other'],
  ['a credit that is no rung', { credit: 'word of honour' }, '/credit'],
  ['an unknown field', { unless: known }, '/unless'],
])('a threshold is refused for %s', (_, more, below) => {
  const thresholds = [
    { id: 't', title: 'T', when: known, minimumAssurance: { identity: 'audited' }, ...more },
  ];
  expect(inPolicy({ thresholds })).toEqual([
    expect.stringMatching(new RegExp(`^policies/policy\\.json /thresholds/0${below} `)),
  ]);
});

test.each(['rule', 'policy', 'vocabulary', 'places'] as const)(
  'a %s that is no object is refused as a whole',
  (kind) => {
    for (const content of [null, 1, 'x', true, [], [[]]]) {
      const files = pack();
      const path = `${kind}.json`;
      const broken = {
        rule: () => ({ ...files, rules: [...files.rules, { path, content }] }),
        policy: () => ({ ...files, policies: [...files.policies, { path, content }] }),
        vocabulary: () => ({ ...files, vocabulary: { path, content } }),
        places: () => ({ ...files, places: { path, content } }),
      }[kind];
      expect(told(broken())).toEqual([expect.stringMatching(new RegExp(`^${path}  field\\.`))]);
    }
  },
);
