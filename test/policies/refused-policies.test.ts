import { describe, expect, test } from 'vitest';
import { issuesOf, leaf, pack, policyContent, ruleContent, vocabulary } from './pack.ts';

const trusted = ruleContent('trusted', {
  satisfiedWhen: leaf('build.origin', 'subsetOf', { parameter: 'trusted' }),
});

/** Kind of fault, fields of the policy, pointer, gist of the sentence. */
const REFUSED: readonly [kind: string, policy: Record<string, unknown>, pointer: string, gist: RegExp][] = [
  ['an unknown key', { markte: 'US' }, '/markte', /check its spelling/],
  [
    'a rule that does not exist',
    { rules: ['identity', 'idenity'] },
    '/rules/1',
    /there is no rule `idenity`/,
  ],
  ['a rule that stands twice', { rules: ['identity', 'identity'] }, '/rules/1', /stands here twice/],
  ['no rule identity', { rules: ['other'] }, '/rules', /`identity` is missing; add it/],
  ['no rules', { rules: [] }, '/rules', /must not be empty/],
  ['a market that is no country', { market: 'XX' }, '/market', /country code/],
  ['a market that is no set', { market: 'europe' }, '/market', /neither a country code nor a set/],
  ['a fixed fact that is unknown', { fixed: { 'buyer.knid': 'agency' } }, '/fixed/buyer.knid', /not a fact/],
  ['a fixed fact of a wrong type', { fixed: { 'buyer.kind': true } }, '/fixed/buyer.kind', /give text/],
  [
    'a fixed fact with a value it cannot have',
    { fixed: { 'buyer.kind': 'county' } },
    '/fixed/buyer.kind',
    /one of `agency`, `city`/,
  ],
  ['an assumption that is unknown', { assumptions: { 'a.b': 1 } }, '/assumptions/a.b', /not a fact/],
  [
    'an assumption of a wrong type',
    { assumptions: { 'vendor.country': 'Russia' } },
    '/assumptions/vendor.country',
    /two capital letters/,
  ],
  [
    'an assumption about a listing',
    { assumptions: { 'vendor.listed.us-1634': false } },
    '/assumptions/vendor.listed.us-1634',
    /only from screening/,
  ],
  [
    'a fixed listing',
    { fixed: { 'vendor.listed.us-1634': false } },
    '/fixed/vendor.listed.us-1634',
    /only from screening/,
  ],
  [
    'a fact that is fixed and assumed',
    { fixed: { 'buyer.kind': 'city' }, assumptions: { 'buyer.kind': 'city' } },
    '/assumptions/buyer.kind',
    /fixed by this policy already/,
  ],
  [
    'a minimum for a rule outside it',
    { minimumAssurance: { other: 'audited' } },
    '/minimumAssurance/other',
    /not a rule of this policy/,
  ],
  [
    'a weight for a rule outside it',
    { weights: { other: 2 } },
    '/weights/other',
    /not a rule of this policy/,
  ],
  [
    'a rung that does not exist',
    { minimumAssurance: { identity: 'sworn' } },
    '/minimumAssurance/identity',
    /not one of `declared`/,
  ],
];

describe('a policy is refused for', () => {
  test.each(REFUSED)('%s', (_kind, more, pointer, gist) => {
    const files = pack();
    const issues = issuesOf({
      ...files,
      rules: [...files.rules, { path: 'rules/other.json', content: ruleContent('other') }],
      policies: [{ path: 'policies/policy.json', content: policyContent(more) }],
    });
    expect(issues.map((i) => [i.file, i.pointer])).toEqual([['policies/policy.json', pointer]]);
    expect(issues[0]?.detail).toMatch(gist);
  });

  test.each([
    [
      'that is missing',
      undefined,
      '/parameters',
      /rule `trusted` needs the parameter `trusted` \(rules\/trusted.json#\/satisfiedWhen\); add it/,
    ],
    [
      'of a wrong type',
      'CH',
      '/parameters/trusted',
      /a list of country codes .*rules\/trusted.json#\/satisfiedWhen/,
    ],
    [
      'with an unknown set',
      { places: ['alps', 'andes'] },
      '/parameters/trusted/places/1',
      /neither a country code nor a set/,
    ],
    ['with an empty set', [], '/parameters/trusted', /at least one member/],
    [
      'that is a fact of another type',
      { fact: 'vendor.name' },
      '/parameters/trusted/fact',
      /needs countries/,
    ],
    ['that stands for another', { parameter: 'x' }, '/parameters/trusted', /write the value itself/],
  ] as const)('a parameter %s', (_kind, value, pointer, gist) => {
    const issues = issuesOf(pack([trusted], value === undefined ? {} : { parameters: { trusted: value } }));
    expect(issues.map((i) => [i.file, i.pointer])).toEqual([['policies/policy.json', pointer]]);
    expect(issues[0]?.detail).toMatch(gist);
  });

  test('an id that stands twice, or that is not the name of the file', () => {
    const files = pack();
    const twice = { path: 'more/policy.json', content: policyContent() };
    const misnamed = { path: 'policies/other.json', content: policyContent({ id: 'another' }) };
    expect(issuesOf({ ...files, policies: [...files.policies, twice, misnamed] })).toMatchObject([
      { file: 'more/policy.json', pointer: '/id', code: 'policy.duplicate' },
      { file: 'policies/other.json', pointer: '/id', code: 'policy.id' },
    ]);
  });

  test('an identity that is only a caution', () => {
    const files = pack();
    const weak = { path: 'rules/identity.json', content: ruleContent('identity', { effect: 'caution' }) };
    expect(issuesOf({ ...files, rules: [weak] })).toMatchObject([
      { file: 'policies/policy.json', pointer: '/rules/0', code: 'policy.identity' },
    ]);
  });
});

describe('a pack is refused', () => {
  test('with all faults of all files at once, each told once', () => {
    const files = pack([
      ruleContent('first', { citations: [], satisfiedWhen: { all: [] } }),
      ruleContent('second', { satisfiedWhen: leaf('x.y', 'known', true) }),
    ]);
    expect(issuesOf(files).map((i) => [i.file, i.pointer])).toEqual([
      ['rules/first.json', '/satisfiedWhen/all'],
      ['rules/first.json', '/citations'],
      ['rules/second.json', '/satisfiedWhen/fact'],
    ]);
  });

  test('for a broken vocabulary, without blaming the rules for its facts', () => {
    const { facts } = vocabulary() as { facts: Record<string, Record<string, unknown>> };
    const broken = { facts: { ...facts, 'vendor.name': { ...facts['vendor.name'], type: 'string' } } };
    const files = { ...pack([trusted]), vocabulary: { path: 'vocabulary.json', content: broken } };
    expect(issuesOf(files)).toMatchObject([{ file: 'vocabulary.json', pointer: '/facts/vendor.name/type' }]);
  });

  test('for a shorthand that stands for nothing, and a name that no fact can have', () => {
    const { facts } = vocabulary() as { facts: Record<string, Record<string, unknown>> };
    const content = {
      facts: {
        ...facts,
        Vendor: facts['vendor.name'],
        'x.y': { ...facts['data.location'], standsFor: ['z.z'] },
      },
    };
    expect(issuesOf({ ...pack(), vocabulary: { path: 'vocabulary.json', content } })).toMatchObject([
      { pointer: '/facts/Vendor', code: 'fact.name' },
      { pointer: '/facts/x.y/standsFor/0', code: 'fact.shorthand' },
    ]);
  });

  test('for an unknown country in a set of places', () => {
    const content = {
      places: {
        alps: {
          title: 'The Alps',
          source: 'A map',
          coversFrom: '2000-01-01',
          members: [{ country: 'XX', from: '2000-01-01', published: '2000-01-01' }],
        },
      },
    };
    expect(issuesOf({ ...pack(), places: { path: 'places.json', content } })).toMatchObject([
      { file: 'places.json', pointer: '/places/alps/members/0/country' },
    ]);
  });
});
