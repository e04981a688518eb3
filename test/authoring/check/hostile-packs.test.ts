import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkPack } from '../../../src/authoring/check/check-pack.ts';
import { OPERATORS } from '../../../src/model/operator.ts';
import { runLine } from '../../cli/run-line.ts';
import { type Draft, define, editedFiles, example, type Json, leaf, rule } from '../sound-pack.ts';

const DAY = '2020-01-01';

const nested = (depth: number): string =>
  `${'{"not":'.repeat(depth)}{"fact":"vendor.name","operator":"known","value":true}${'}'.repeat(depth)}`;

/** Adds a rule with this condition and examples for what it can come to. */
function add(draft: Draft, satisfiedWhen: unknown, examples: readonly Json[] = []): void {
  draft.rules.hostile = rule('hostile', {
    satisfiedWhen,
    examples: [example('unknown', DAY, {}), ...examples],
  });
  draft.policies.agency?.rules.push('hostile');
}

describe('a hostile file is refused where it stands:', () => {
  test.each<[string, unknown, string, string]>([
    [
      '__proto__ as a key of a condition',
      JSON.parse('{"__proto__": {"fact": "vendor.name"}}'),
      'key.forbidden',
      '/satisfiedWhen/__proto__',
    ],
    ['nesting of 10,000', JSON.parse(nested(10_000)), 'file.deep', `/satisfiedWhen${'/not'.repeat(60)}`],
    [
      'more comparisons than anybody can follow',
      { all: Array.from({ length: 1001 }, () => leaf('vendor.name', 'known', true)) },
      'condition.large',
      '/satisfiedWhen',
    ],
  ])('%s', (_kind, condition, code, pointer) => {
    const { defects } = checkPack(editedFiles((draft) => add(draft, condition)));
    expect(defects).toMatchObject([{ file: 'rules/hostile.json', code, pointer }]);
  });

  test('a constructor as a named condition', () => {
    const files = editedFiles((draft) => {
      const own = draft.rules['a-ban'];
      if (own !== undefined) own.conditions = JSON.parse('{"constructor": {"all": []}}');
    });
    expect(checkPack(files).defects).toMatchObject([
      { file: 'rules/a-ban.json', code: 'key.forbidden', pointer: '/conditions/constructor' },
    ]);
  });

  test('the same on disk, by the command', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'assay-hostile-'));
    try {
      await mkdir(join(dir, 'criteria'));
      await writeFile(join(dir, 'criteria', 'deep.json'), nested(10_000));
      const { code, out, err } = await runLine(['policy', 'check', '--rules', dir]);
      expect([code, err]).toEqual([1, '']);
      expect(out).toMatch(/criteria\/deep\.json\n {2}error {4}line 1:\d+: .*; mend the file and run again/);
      expect(out).toContain('the pack cannot be loaded');
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  });
});

test('a set of 100,000 members that does not fit is refused in few words', () => {
  const members = Array.from({ length: 100_000 }, (_, index) => `nowhere-${index}`);
  const { defects } = checkPack(
    editedFiles((draft) => {
      add(draft, leaf('build.origin', 'subsetOf', members), [
        example('violated', DAY, { 'build.origin': members.slice(0, 50_000) }),
      ]);
    }),
  );
  expect(defects.map(({ pointer }) => pointer).sort()).toEqual([
    '/examples/1/facts/build.origin',
    '/satisfiedWhen/value',
  ]);
  for (const { detail } of defects) expect(detail.length).toBeLessThan(300);
});

test('sets of 100,000 members are checked in a few comparisons', () => {
  const members = Array.from({ length: 100_000 }, (_, index) => `kind-${index}`);
  const files = editedFiles((draft) => {
    draft.vocabulary.facts['product.codes'] = define('texts');
    add(
      draft,
      { any: [leaf('product.codes', 'subsetOf', members), leaf('product.codes', 'contains', 'x')] },
      [
        example('satisfied', DAY, { 'product.codes': ['x'] }),
        example('violated', DAY, { 'product.codes': ['y'] }),
      ],
    );
  });
  const compare = vi.spyOn(OPERATORS.subsetOf ?? { holds: () => false }, 'holds');
  expect(checkPack(files)).toMatchObject({ defects: [], notes: [] });
  expect(compare.mock.calls.length).toBeGreaterThan(0);
  expect(compare.mock.calls.length).toBeLessThan(1000);
  compare.mockRestore();
});

test('a condition too tangled to be searched is called so, and nothing is guessed about it', () => {
  // Whether pigeons fit into one hole fewer than there are of them: easy to say, long to prove by trying.
  const [pigeons, holes] = [9, 8];
  const sits = (pigeon: number, hole: number) => leaf(`pigeon.p${pigeon}-h${hole}`, 'equal', true);
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  const housed = range(pigeons).map((p) => ({ any: range(holes).map((h) => sits(p, h)) }));
  const alone = range(holes).flatMap((h) =>
    range(pigeons).flatMap((p) => range(p).map((q) => ({ not: { all: [sits(p, h), sits(q, h)] } }))),
  );
  const files = editedFiles((draft) => {
    draft.vocabulary.facts['pigeon.*'] = define('boolean');
    add(draft, { all: [...housed, ...alone] });
  });
  expect(checkPack(files)).toMatchObject({
    defects: [],
    notes: [{ file: 'rules/hostile.json', pointer: '/satisfiedWhen', code: 'check.too-large' }],
  });
});
