import { describe, expect, it } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { WhatIf, type WhatIfInput } from '../../src/model/what-if.ts';
import { fakeService } from '../batch/fake-service.ts';
import { useReal } from '../end-to-end/real-service.ts';
import { sampleWhatIf } from '../report/sample-what-if.ts';
import { runLine } from './run-line.ts';

const real = useReal();

/** A service that gives the sample, and what it was asked. */
function imagining() {
  const asked: unknown[] = [];
  const service: AssayService = {
    ...fakeService(),
    whatIf: async (input) => {
      asked.push(input);
      return sampleWhatIf();
    },
  };
  return { asked, service };
}

async function asked(...argv: string[]): Promise<WhatIfInput> {
  const { asked, service } = imagining();
  const { code, err } = await runLine(['what-if', 'kaspersky', ...argv], { service });
  if (code !== 0) throw new Error(err);
  return asked[0] as WhatIfInput;
}

describe('what is imagined', () => {
  it('holds what the options say, beside the question', async () => {
    const question = await asked(
      ...['--policy', 'de-federal', '--market', 'DE', '--product', 'Guard', '--category', 'antivirus'],
      ...['--as-of', '2018-05-15', '--known-at', '2018-05-14', '--fact', 'vendor.country=CH'],
      ...['--set', 'build.origin=CH,DE@audited', '--set', 'supervision.independent=yes'],
    );
    expect(question).toEqual({
      vendor: { name: 'kaspersky', facts: [{ name: 'vendor.country', value: 'CH' }] },
      product: { name: 'Guard', categories: ['antivirus'] },
      policy: 'de-federal',
      market: 'DE',
      asOf: '2018-05-15',
      knownAt: '2018-05-14',
      changes: [
        { fact: 'build.origin', value: 'CH,DE', assurance: 'audited' },
        { fact: 'supervision.independent', value: 'yes', assurance: 'declared' },
      ],
    });
  });

  it.each([
    ['build.origin=CH@audited', { value: 'CH', assurance: 'audited' }],
    ['build.origin=CH', { value: 'CH', assurance: 'attested' }],
    // Only a rung is a rung: names and addresses have an @, too.
    ['supervision.body=office@example.org', { value: 'office@example.org', assurance: 'attested' }],
    [
      'supervision.body=office@example.org@certified',
      { value: 'office@example.org', assurance: 'certified' },
    ],
    ['supervision.body=a=b', { value: 'a=b', assurance: 'attested' }],
  ])('is shown as well as it says, or as --assurance does: %s', async (text, change) => {
    const { changes } = await asked('--set', text, '--assurance', 'attested');
    expect(changes).toMatchObject([change]);
  });

  it('may be the plans on record, with the rung for all or one of their own', async () => {
    expect(await asked('--carry-out-plans')).toMatchObject({ plansCarriedOut: 'declared', changes: [] });
    expect(await asked('--assurance', 'certified', '--carry-out-plans')).toMatchObject({
      plansCarriedOut: 'certified',
    });
    expect(await asked('--carry-out-plans', 'audited', '--set', 'a.b=1')).toMatchObject({
      plansCarriedOut: 'audited',
      changes: [{ assurance: 'declared' }],
    });
  });
});

describe('the answer to a what-if', () => {
  it('comes as text, JSON or Markdown', async () => {
    const { service } = imagining();
    const ask = async (...format: string[]) =>
      (await runLine(['what-if', 'V', '--set', 'a.b=1', '--policy', 'x', ...format], { service })).out;
    expect(await ask()).toMatch(/^Imagined: build\.origin and update\.origin are Germany \(audited\)\.\n/);
    expect(await ask('--format', 'markdown')).toMatch(/^# What if: NOT APPROVED/);
    expect(WhatIf.parse(JSON.parse(await ask('--format', 'json')))).toEqual(sampleWhatIf());
  });

  it('is the real one for the shipped rules, and clears nothing', async () => {
    const argv = ['what-if', 'kaspersky', '--market', 'DE', '--category', 'antivirus', '--quiet'];
    const clocks = ['--as-of', '2018-05-15', '--known-at', '2018-05-15'];
    const { code, out } = await runLine(
      [
        ...argv,
        ...clocks,
        '--carry-out-plans',
        'audited',
        '--set',
        'supervision.body=Example Body@audited',
        '--format',
        'json',
      ],
      { service: real.service },
    );
    expect(code).toBe(0);
    const { before, after, differences } = WhatIf.parse(JSON.parse(out));
    expect([before.verdict, after.verdict]).toEqual(['not-approved', 'not-approved']);
    expect(after.clears).toBe(false);
    expect(differences.map(({ rule, after: would }) => [rule, would])).toEqual(
      expect.arrayContaining([
        ['build-origin', 'satisfied'],
        ['data-location', 'satisfied'],
        ['update-origin', 'satisfied'],
      ]),
    );
    for (const untouched of ['ownership', 'legal-compulsion'])
      expect(differences.map(({ rule }) => rule)).not.toContain(untouched);
  });
});

describe('what cannot be imagined', () => {
  it.each([
    [[], 'nothing is imagined; give a fact like `--set build.origin=CH,DE@audited`, or `--carry-out-plans`'],
    [['--set', 'build.origin'], '--set `build.origin` is not name=value'],
    [['--set', '=CH'], '--set `=CH` is not name=value'],
    [['--set', 'build.origin=@audited'], '--set `build.origin=@audited` is not name=value'],
    [['--set', 'build.orgin=CH'], '--set: `build.orgin` is not a fact of the vocabulary'],
    [['--set', 'build.origin=Narnia'], '--set: `Narnia` does not fit `build.origin`'],
    [['--set', 'build.origin=CH@audted'], '--set: `CH@audted` does not fit `build.origin`'],
    [['--set', 'build.origin=CH', '--set', 'build.origin=DE'], '--set: `build.origin` is changed twice'],
    [['--set', 'product.categories=training'], '--set: another kind of product is another question'],
    [['--set', 'vendor.listed.us-1634=no'], '--set: `vendor.listed.us-1634` comes only from screening'],
    [['--set', 'Build=CH'], '--set: '],
    [['--set', 'build.origin=CH', '--assurance', 'proven'], 'Allowed choices are declared, attested'],
    [['--carry-out-plans', 'soon'], 'Allowed choices are declared, attested'],
    [['--set', 'build.origin=CH', '--policy', 'nope'], '--policy: there is no policy `nope`'],
    [['--set', 'build.origin=CH', '--policy', 'all'], '--policy: there is no policy `all`'],
    [['--set', 'build.origin=CH', '--as-of', 'soon'], 'write it as YYYY-MM-DD'],
    [
      ['--set', 'build.origin=CH', '--facts', '/no/such.csv'],
      '`/no/such.csv` cannot be read: there is no such file',
    ],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await runLine(['what-if', 'kaspersky', '--quiet', ...argv], {
      service: real.service,
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/ at .*\.[tj]s/);
  });

  it('is told with the others, and help shows examples', async () => {
    const { out, code } = await runLine(['what-if', '--help']);
    expect(code).toBe(0);
    for (const part of [
      '--set <name=value[@rung]>',
      '--carry-out-plans [rung]',
      'Examples:',
      'clears a purchase',
      '"declared", "attested"',
    ])
      expect(out).toContain(part);
  });
});
