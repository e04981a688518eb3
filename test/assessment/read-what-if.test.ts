import { beforeAll, describe, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { openReal } from '../end-to-end/real-service.ts';

let assay: AssayService;
beforeAll(async () => {
  assay = await openReal();
});

const question = { vendor: { name: 'Some Supplier' }, policy: 'trusted-sourcing', market: 'DE' };
const change = (fact: string, value: unknown, rest: object = {}) => ({ fact, value, ...rest });

async function faultsOf(input: unknown): Promise<string[]> {
  return assay.whatIf(input).then(
    () => [],
    (error: { issues: readonly { pointer: string; code: string }[] }) =>
      error.issues.map(({ pointer, code }) => `${pointer} ${code}`),
  );
}

describe('a what-if is refused', () => {
  test.each([
    ['when nothing is imagined', { ...question }, '/changes what-if.empty'],
    [
      'for a fact that nobody knows',
      { ...question, changes: [change('build.orign', ['CH'])] },
      '/changes/0/fact fact.unknown',
    ],
    [
      'for a value that does not fit',
      { ...question, changes: [change('build.origin', ['Atlantis'])] },
      '/changes/0/value fact.value',
    ],
    [
      'for a listing, which only a list can lift',
      { ...question, changes: [change('vendor.listed.us-1634', false)] },
      '/changes/0/fact fact.listing',
    ],
    [
      'for what makes the policy what it is',
      { ...question, changes: [change('buyer.kind', 'us-dod')] },
      '/changes/0/fact fact.fixed',
    ],
    [
      'for what became of plans',
      { ...question, changes: [change('plans.kept', true)] },
      '/changes/0/fact fact.worked-out',
    ],
    [
      'for identifiers, which are checked elsewhere',
      { ...question, changes: [change('vendor.identifier', ['lei:1'])] },
      '/changes/0/fact fact.read-elsewhere',
    ],
    [
      'for another kind of product, which is another question',
      { ...question, changes: [change('product.categories', ['vpn'])] },
      '/changes/0/fact what-if.product',
    ],
    [
      'for a fact changed twice',
      { ...question, changes: [change('build.origin', ['CH']), change('build.origin', ['DE'])] },
      '/changes/1/fact what-if.twice',
    ],
    [
      'for a fact changed again by its shorthand',
      { ...question, changes: [change('data.files.location', ['CH']), change('data.location', ['DE'])] },
      '/changes/1/fact what-if.twice',
    ],
    [
      'for a rung that is none',
      { ...question, changes: [change('build.origin', ['CH'], { assurance: 'sworn' })] },
      '/changes/0/assurance field.value',
    ],
    [
      'for a misspelt field',
      { ...question, changes: [change('build.origin', ['CH'], { assurence: 'audited' })] },
      '/changes/0/assurence field.unknown',
    ],
    ['for a list that is none', { ...question, changes: { fact: 'build.origin' } }, '/changes field.type'],
    [
      'for a rung of the plans that is none',
      { ...question, plansCarriedOut: true },
      '/plansCarriedOut field.value',
    ],
    ['for what is no object', 'build.origin=CH', ' field.type'],
  ])('%s', async (_, input, fault) => {
    expect(await faultsOf(input)).toContain(fault);
  });

  test('with the faults of the question and of the changes in one answer', async () => {
    const faults = await faultsOf({
      ...question,
      markte: 'DE',
      policy: 'nobody',
      changes: [change('build.orign', ['CH'])],
    });
    expect(faults.sort()).toEqual([
      '/changes/0/fact fact.unknown',
      '/markte field.unknown',
      '/policy policy.unknown',
    ]);
  });
});

describe('a what-if', () => {
  test('takes a shorthand for all that it stands for, and text as a command line gives it', async () => {
    const { changes } = await assay.whatIf({ ...question, changes: [change('data.location', 'CH,DE')] });
    expect(changes).toEqual(
      ['account', 'files', 'statistics', 'support'].map((kind) => ({
        fact: `data.${kind}.location`,
        value: ['CH', 'DE'],
        assurance: 'declared',
      })),
    );
  });

  test('takes the place of everything said of the fact, also of what the asker states', async () => {
    const { before, after } = await assay.whatIf({
      ...question,
      vendor: { name: 'Some Supplier', facts: [{ name: 'build.origin', value: ['RU'] }] },
      changes: [change('build.origin', ['CH'], { assurance: 'audited' })],
    });
    const build = (answer: typeof before) => answer.findings.find(({ rule }) => rule === 'build-origin');
    expect(build(before)?.outcome).toBe('violated');
    expect(build(after)?.facts.map(({ value, assurance }) => [value, assurance])).toEqual([
      [['CH'], 'audited'],
    ]);
    expect(build(after)?.outcome, 'where it is signed nobody has said').toBe('unknown');
  });

  test('clears nothing, is marked, and is another answer with another receipt', async () => {
    const { before, after } = await assay.whatIf({ ...question, changes: [change('build.origin', ['CH'])] });
    expect(before.question.changes).toBeUndefined();
    expect(after.question.changes).toEqual([{ fact: 'build.origin', value: ['CH'], assurance: 'declared' }]);
    expect(after.clears).toBe(false);
    expect(after.id).not.toBe(before.id);
  });

  test('counts as proven on its day, however long after the last knowledge that day lies', async () => {
    const { after } = await assay.whatIf({
      ...question,
      asOf: '2030-01-01',
      knownAt: '2018-05-15',
      changes: [change('update.origin', ['CH'], { assurance: 'audited' })],
    });
    expect(after.findings.find(({ rule }) => rule === 'update-origin')?.outcome).toBe('satisfied');
  });
});
