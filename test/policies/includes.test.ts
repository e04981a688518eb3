import { describe, expect, test } from 'vitest';
import { applyIncludes } from '../../src/policies/apply-includes.ts';

const policy = (id: string, content: object) => ({
  path: `policies/${id}.json`,
  content: { id, ...content },
});
const base = policy('base', {
  market: 'US',
  rules: ['identity', 'a'],
  fixed: { 'buyer.kind': 'one' },
  assumptions: { 'purchase.vehicle': 'open-market' },
  minimumAssurance: { a: 'audited', identity: 'declared' },
  horizonMonths: 12,
});

const resolved = (...files: { path: string; content: object }[]) => {
  const { files: whole, issues } = applyIncludes(files);
  return { policy: whole.at(-1)?.content, issues: issues.map(({ pointer, code }) => `${pointer} ${code}`) };
};

describe('a policy that includes another', () => {
  test('takes over its rules and facts and adds its own', () => {
    const { policy: whole, issues } = resolved(
      base,
      policy('more', { includes: ['base'], rules: ['a', 'b'] }),
    );
    expect(issues).toEqual([]);
    expect(whole).toMatchObject({
      id: 'more',
      market: 'US',
      rules: ['identity', 'a', 'b'],
      fixed: { 'buyer.kind': 'one' },
      assumptions: { 'purchase.vehicle': 'open-market' },
    });
    expect(whole).not.toHaveProperty('includes');
  });

  test('can tighten a minimum and cannot loosen it', () => {
    const own = {
      includes: ['base'],
      rules: ['b'],
      minimumAssurance: { a: 'declared', identity: 'attested' },
    };
    expect(resolved(base, policy('more', own)).policy).toMatchObject({
      minimumAssurance: { a: 'audited', identity: 'attested' },
    });
  });

  test('cannot fix otherwise what is fixed already', () => {
    const own = { includes: ['base'], rules: ['b'], fixed: { 'buyer.kind': 'two' } };
    expect(resolved(base, policy('more', own)).issues).toEqual(['/fixed/buyer.kind policy.include-refixed']);
  });

  test('cannot make evidence last longer, nor look less far ahead, than what it includes', () => {
    const old = policy('old', { ...base.content, id: 'old', maxAge: { declared: 1 }, horizonMonths: 6 });
    const more = (own: object) =>
      resolved(old, policy('more', { includes: ['old'], rules: ['b'], ...own })).policy;
    expect(
      more({ maxAge: { declared: 12, certified: 1, audited: 'never' }, horizonMonths: 1 }),
    ).toMatchObject({
      maxAge: { declared: 1, certified: 1, audited: 12 },
      horizonMonths: 6,
    });
    expect(more({ maxAge: { certified: 1 }, horizonMonths: 24 })).toMatchObject({
      maxAge: { declared: 1, certified: 1 },
      horizonMonths: 24,
    });
    const silent = policy('silent', { rules: ['identity'] });
    expect(
      resolved(silent, policy('more', { includes: ['silent'], rules: ['b'], horizonMonths: 1 })).policy,
    ).toMatchObject({ horizonMonths: 12 });
  });

  test('cannot let pass what it includes would have looked at', () => {
    const more = (below: object, above: object) =>
      resolved(
        policy('old', { ...base.content, id: 'old', ...below }),
        policy('more', { includes: ['old'], rules: ['b'], ...above }),
      ).policy;
    const bars = (listedFrom: number, reviewFrom: number) => ({ screening: { listedFrom, reviewFrom } });
    expect(more(bars(0.9, 0.6), bars(1, 0.5))).toMatchObject(bars(0.9, 0.5));
    expect(more({}, bars(1, 0.8))).toMatchObject(bars(0.95, 0.5));
    expect(more({ screening: { listedFrom: 0.9 } }, { screening: { reviewFrom: 0.5 } })).toMatchObject(
      bars(0.9, 0.5),
    );
    expect(more(bars(0.9, 0.6), {})).toMatchObject(bars(0.9, 0.6));
  });

  test('cannot set a parameter otherwise', () => {
    const wide = policy('wide', { rules: ['identity'], parameters: { trustedPlaces: ['CH'] } });
    const own = { includes: ['wide'], rules: ['b'], parameters: { trustedPlaces: ['CH', 'RU'] } };
    expect(resolved(wide, policy('more', own)).issues).toEqual([
      '/parameters/trustedPlaces policy.include-refixed',
    ]);
  });

  test('may include one that includes a third, in whatever order they come', () => {
    const third = policy('third', { includes: ['more'], rules: ['c'] });
    const more = policy('more', { includes: ['base'], rules: ['b'] });
    expect(resolved(more, base, third).policy).toMatchObject({ rules: ['identity', 'a', 'b', 'c'] });
  });

  test('is refused when it leads back to itself, or to a policy that is not there', () => {
    const one = policy('one', { includes: ['two'], rules: ['a'] });
    const two = policy('two', { includes: ['one'], rules: ['b'] });
    expect(resolved(one, two).issues).toContain('/includes/0 policy.include-circle');
    expect(resolved(policy('alone', { includes: ['nobody'], rules: ['a'] })).issues).toEqual([
      '/includes/0 policy.include-unknown',
    ]);
  });
});
