import { AssayError, type Issue } from '../../src/model/error.ts';
import { loadPolicies, type PolicyFiles } from '../../src/policies/load-policies.ts';

interface Json {
  readonly [field: string]: unknown;
  readonly id?: string;
}

const define = (type: string, more: Json = {}): Json => ({
  type,
  label: 'a label',
  meaning: 'A meaning.',
  suppliedBy: 'vendor',
  changeableBy: 'vendor',
  question: 'What is it?',
  ...more,
});

/** A small vocabulary with a fact of every type. */
export const vocabulary = (): Json => ({
  facts: {
    'vendor.name': define('text'),
    'vendor.country': define('country'),
    'owner.country': define('country'),
    'data.location': define('countries', { standsFor: ['data.files.location'] }),
    'data.files.location': define('countries'),
    'build.origin': define('countries'),
    'product.categories': define('texts'),
    'supervision.independent': define('boolean'),
    'vendor.founded': define('date'),
    'vendor.employees': define('number'),
    'buyer.kind': define('text', { suppliedBy: 'policy', values: ['agency', 'city'] }),
    'vendor.listed.*': define('boolean', { suppliedBy: 'screening' }),
  },
});

const places = (): Json => ({
  places: {
    alps: {
      title: 'The Alps',
      source: 'A map',
      coversFrom: '2000-01-01',
      members: [{ country: 'CH', from: '2000-01-01', published: '2000-01-01' }],
    },
  },
});

export const leaf = (fact: string, operator: string, value: unknown): Json => ({ fact, operator, value });

/** A rule without faults; `more` replaces fields of it, and `undefined` takes them away. */
export function ruleContent(id: string, more: Json = {}): Json {
  const rule: Json = {
    id,
    title: 'A rule',
    effect: 'require',
    statement: 'asks for something',
    citations: [{ text: 'A law', published: '2017-01-01' }],
    satisfiedWhen: leaf('vendor.name', 'known', true),
    remedy: { by: 'vendor', text: 'Do something.' },
    examples: [{ name: 'nothing known', asOf: '2018-05-15', facts: {}, outcome: 'unknown' }],
    ...more,
  };
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
}

/** A policy without faults. */
export function policyContent(more: Json = {}): Json {
  return { id: 'policy', title: 'A policy', description: 'For tests.', rules: ['identity'], ...more };
}

export const ruleFile = (content: unknown, id = 'rule') => ({ path: `rules/${id}.json`, content });

/** A sound pack of the rules `identity` and those given, with one policy that names them all. */
export function pack(rules: readonly Json[] = [], policy: Json = {}): PolicyFiles {
  return {
    vocabulary: { path: 'vocabulary.json', content: vocabulary() },
    places: { path: 'places.json', content: places() },
    rules: [ruleContent('identity'), ...rules].map((rule) => ruleFile(rule, String(rule.id))),
    policies: [
      {
        path: 'policies/policy.json',
        content: policyContent({ rules: ['identity', ...rules.map((rule) => rule.id)], ...policy }),
      },
    ],
  };
}

/** What is wrong with a pack; fails when nothing is. */
export function issuesOf(files: PolicyFiles): readonly Issue[] {
  try {
    loadPolicies(files);
  } catch (error) {
    if (error instanceof AssayError && error.code === 'pack') return error.issues;
    throw error;
  }
  throw new Error('the pack was loaded');
}
