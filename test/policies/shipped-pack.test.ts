import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { AssayError, describeError } from '../../src/model/error.ts';
import { loadPolicies } from '../../src/policies/load-policies.ts';

const root = fileURLToPath(new URL('../../rules/', import.meta.url));
const read = (path: string) => ({
  path: `rules/${path}`,
  content: JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as unknown,
});
const folder = (name: string) =>
  readdirSync(`${root}${name}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => read(`${name}/${file}`));

function loadShipped() {
  try {
    return loadPolicies({
      vocabulary: read('vocabulary.json'),
      places: read('places.json'),
      rules: [...folder('criteria'), ...folder('provisions')],
      policies: folder('policies'),
    });
  } catch (error) {
    throw error instanceof AssayError ? new Error(describeError(error)) : error;
  }
}

describe('the shipped pack', () => {
  const pack = loadShipped();

  test('loads, with 28 rules and 8 policies', () => {
    expect(pack.rules).toHaveLength(28);
    expect([...pack.policies.keys()]).toEqual([
      'critical-sourcing',
      'de-federal',
      'nl-central-government',
      'trusted-sourcing',
      'us-dod',
      'us-federal-civilian',
      'us-intelligence-community',
      'us-person',
    ]);
  });

  test('orders rules by effect, then by id', () => {
    expect(pack.policies.get('us-federal-civilian')?.rules.map((rule) => rule.id)).toEqual([
      'us-bod-17-01',
      'us-fascsa-dni-2025',
      'us-ndaa-2018-1634',
      'us-ndaa-2019-889-a',
      'us-ndaa-2019-889-b',
      'identity',
      'us-gsa-delisting-2017',
      'us-fascsa-orders-of-others',
    ]);
  });

  test.each(loadShipped().rules.map((rule) => [rule.id, rule] as const))(
    '%s has an example of every outcome that it can have',
    (_id, rule) => {
      const outcomes = new Set(rule.examples.map((example) => example.outcome));
      expect(outcomes).toContain('satisfied');
      expect(outcomes).toContain('unknown');
      if (rule.id !== 'identity') expect(outcomes).toContain('violated');
      if (rule.appliesWhen !== undefined) expect(outcomes).toContain('not-applicable');
      if (rule.inForce !== undefined) expect(outcomes).toContain('not-in-force');
    },
  );
});
