import { describe, expect, test } from 'vitest';
import { issuesOf, leaf, pack, ruleContent, ruleFile } from './pack.ts';

const known = leaf('vendor.name', 'known', true);
const satisfied = (condition: unknown) => ({ satisfiedWhen: condition });
const nested = (depth: number): unknown => (depth === 0 ? known : { not: nested(depth - 1) });
const parsed = (text: string) => JSON.parse(text) as unknown;
const at = '/satisfiedWhen';

/** Kind of fault, fields of the rule, pointer, gist of the sentence. */
const REFUSED: readonly [kind: string, rule: Record<string, unknown>, pointer: string, gist: RegExp][] = [
  ['an unknown key of a rule', { severity: 3 }, '/severity', /not a field here; check its spelling/],
  [
    'an unknown key of a condition',
    satisfied({ ...known, unit: 'x' }),
    `${at}/unit`,
    /not a field of a condition/,
  ],
  ['an empty all', satisfied({ all: [] }), `${at}/all`, /would always hold/],
  ['an empty any', satisfied({ any: [] }), `${at}/any`, /would always hold/],
  [
    'all and any in one object',
    satisfied({ all: [known], any: [known] }),
    at,
    /`all` and `any` stand in one object/,
  ],
  ['a group and a comparison', satisfied({ ...known, any: [known] }), at, /`any` and a comparison/],
  ['an empty condition', satisfied({}), at, /says nothing/],
  ['a list for a condition', satisfied([known]), at, /a condition is an object/],
  ['priority', satisfied({ all: [{ ...known, priority: 2 }] }), `${at}/all/0/priority`, /leave it out/],
  ['params', satisfied({ ...known, params: {} }), `${at}/params`, /leave it out/],
  ['path', satisfied({ ...known, path: '$.x' }), `${at}/path`, /leave it out/],
  ['an unknown condition', satisfied({ condition: 'home' }), `${at}/condition`, /not among `conditions`/],
  ['nesting deeper than 20', satisfied(nested(20)), `${at}${'/not'.repeat(20)}`, /deeper than 20 levels/],
  ['endless nesting', satisfied(nested(5000)), `${at}${'/not'.repeat(60)}`, /deeper than 60 levels/],
  [
    '__proto__',
    satisfied(parsed('{ "all": [{ "__proto__": { "fact": "x" } }] }')),
    `${at}/all/0/__proto__`,
    /choose another/,
  ],
  [
    'constructor as a condition name',
    { conditions: { constructor: known } },
    '/conditions/constructor',
    /choose another/,
  ],
  [
    'a fault in a named condition',
    { conditions: { home: { any: [] } } },
    '/conditions/home/any',
    /would always hold/,
  ],
  [
    'a condition that names itself',
    { conditions: { a: { not: { condition: 'a' } } } },
    '/conditions/a/not/condition',
    /\(`a` -> `a`\); break the circle/,
  ],
  [
    'a circle of conditions',
    { conditions: { a: { condition: 'b' }, b: { all: [known, { condition: 'a' }] } } },
    '/conditions/b/all/1/condition',
    /`a` -> `b` -> `a`/,
  ],
  ['no citations', { citations: undefined }, '/citations', /missing; give a list/],
  ['empty citations', { citations: [] }, '/citations', /must not be empty/],
  ['a citation without a day', { citations: [{ text: 'A law' }] }, '/citations/0/published', /missing/],
  ['no examples', { examples: [] }, '/examples', /must not be empty/],
  ['no condition at all', { satisfiedWhen: undefined }, '/satisfiedWhen', /missing|does not fit/],
  ['an unknown effect', { effect: 'forbid' }, '/effect', /not one of `prohibit`, `require`, `caution`/],
  [
    'a minimum for a fact that is not read',
    { minimumAssurance: { 'build.origin': 'audited' } },
    '/minimumAssurance/build.origin',
    /does not read/,
  ],
  [
    'a fact of an example that is unknown',
    { examples: [{ name: 'x', asOf: '2018-05-15', facts: { 'vendor.nmae': 'x' }, outcome: 'unknown' }] },
    '/examples/0/facts/vendor.nmae',
    /not a fact/,
  ],
  [
    'a fact of an example of a wrong type',
    { examples: [{ name: 'x', asOf: '2018-05-15', facts: { 'build.origin': 'CH' }, outcome: 'unknown' }] },
    '/examples/0/facts/build.origin',
    /a list of country codes/,
  ],
  [
    'intervals that overlap',
    {
      inForce: [
        { from: '2018-01-01', published: '2017-01-01', to: '2019-01-01' },
        { from: '2018-12-31', published: '2018-01-01' },
      ],
    },
    '/inForce/1/from',
    /overlaps the one from 2018-01-01/,
  ],
  [
    'an interval after an open one',
    {
      inForce: [
        { from: '2019-01-01', published: '2017-01-01' },
        { from: '2018-01-01', published: '2017-01-01' },
      ],
    },
    '/inForce/0/from',
    /end that one first/,
  ],
  [
    'an interval that ends before it starts',
    { inForce: [{ from: '2018-01-01', published: '2017-01-01', to: '2018-01-01' }] },
    '/inForce/0/to',
    /must lie after `from`/,
  ],
];

describe('a rule is refused for', () => {
  test.each(REFUSED)('%s', (_kind, more, pointer, gist) => {
    const issues = issuesOf(pack([ruleContent('rule', more)]));
    expect(issues.map((i) => [i.file, i.pointer])).toEqual([['rules/rule.json', pointer]]);
    expect(issues[0]?.detail).toMatch(gist);
    expect(issues[0]?.detail).not.toMatch(/undefined|\[object|Zod/);
  });

  test('a name other than its id', () => {
    const files = pack();
    const issues = issuesOf({ ...files, rules: [...files.rules, ruleFile(ruleContent('rule'), 'other')] });
    expect(issues).toMatchObject([{ file: 'rules/other.json', pointer: '/id', code: 'rule.id' }]);
    expect(issues[0]?.detail).toMatch(/must be named `rule.json`/);
  });

  test('an id that stands twice', () => {
    const files = pack([ruleContent('rule')]);
    const twice = { path: 'more/rule.json', content: ruleContent('rule') };
    const issues = issuesOf({ ...files, rules: [...files.rules, twice] });
    expect(issues).toMatchObject([{ file: 'more/rule.json', pointer: '/id', code: 'rule.duplicate' }]);
    expect(issues[0]?.detail).toMatch(/stands in rules\/rule.json too/);
  });

  test('nesting that only named conditions make too deep', () => {
    const conditions = { inner: nested(13), outer: { all: [nested(10), { condition: 'inner' }] } };
    const deep = { not: { not: { not: { not: { not: { not: { condition: 'outer' } } } } } } };
    const issues = issuesOf(pack([ruleContent('rule', { conditions, ...satisfied(deep) })]));
    expect(issues).toMatchObject([{ file: 'rules/rule.json', code: 'condition.deep' }]);
  });

  test('named conditions that double each other without end', () => {
    const conditions = Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [
        `c${index}`,
        index === 0 ? known : { all: [{ condition: `c${index - 1}` }, { condition: `c${index - 1}` }] },
      ]),
    );
    const shallow = { conditions, ...satisfied({ condition: 'c15' }) };
    expect(issuesOf(pack([ruleContent('rule', shallow)]))).toMatchObject([
      { file: 'rules/rule.json', pointer: '/satisfiedWhen', code: 'condition.large' },
    ]);
  });
});
