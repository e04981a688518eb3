import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { AssayError, describeError } from '../../src/model/error.ts';
import { EFFECTS } from '../../src/model/rule.ts';
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

  test('loads, and every rule is named by a policy', () => {
    const named = new Set([...pack.policies.values()].flatMap(({ rules }) => rules.map(({ id }) => id)));
    expect(pack.rules.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect(pack.rules.length).toBeGreaterThan(70);
    expect(pack.policies.size).toBeGreaterThan(15);
  });

  test('orders rules by effect, then by id', () => {
    for (const { id, rules } of pack.policies.values()) {
      const places = rules.map((rule) => `${EFFECTS.indexOf(rule.effect)} ${rule.id}`);
      expect(places, id).toEqual([...places].sort());
    }
    expect(pack.policies.get('de-federal')?.rules.map((rule) => rule.id)).toEqual([
      'identity',
      'de-bsi-2022-03-15',
    ]);
  });

  // What is only proposed is never in force, and its examples say no more.
  const law = loadShipped().rules.filter(({ pending }) => pending === undefined);
  test.each(law.map((rule) => [rule.id, rule] as const))(
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
