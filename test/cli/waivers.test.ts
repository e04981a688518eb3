import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAssay } from '../../src/index.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { openService } from '../../src/store/files/open-service.ts';
import { TODAY } from '../end-to-end/real-service.ts';
import { runLine } from './run-line.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-waivers-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const SAMPLE = 'data/samples/waivers.json';
const ALPINE = [
  'example-alpine-security',
  '--policy',
  'trusted-sourcing',
  '--market',
  'DE',
  '--category',
  'antivirus',
];
const DAYS = ['--as-of', '2026-06-15', '--known-at', '2026-06-15'];
const ABROAD = ['--fact', 'data.support.location=CH,US'];

/** A command line on the shipped rules and data, with whatever files of waivers it names. */
const run = (argv: readonly string[], stdin = '') =>
  runLine(argv, {
    stdin,
    openService: (overlays) => openService({ ...overlays, today: () => TODAY, version: '1.2.3' }),
  });

describe('--waivers', () => {
  it('acts in an assessment, and is shown where it does', async () => {
    const argv = ['assess', ...ALPINE, ...DAYS, ...ABROAD];
    expect((await run(argv)).out).toMatch(/^NOT APPROVED {3}/);
    const { code, out } = await run([...argv, '--waivers', SAMPLE]);
    expect(code).toBe(0);
    expect(out).toMatch(/^CONDITIONAL {3}/);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'example-support-data-2026: acts on this rule; granted by Example',
    );
    expect(out).toMatch(/1 Jan 2027 +the waiver `example-support-data-2026` of +then NOT APPROVED/);
  });

  it('is shown where it fails to act', async () => {
    const argv = [
      'assess',
      ...ALPINE,
      ...ABROAD,
      '--waivers',
      SAMPLE,
      '--format',
      'json',
      '--known-at',
      '2026-06-15',
    ];
    const noEffect = async (...more: string[]) => {
      const { verdict, waivers } = JSON.parse((await run([...argv, ...more])).out) as Assessment;
      return [verdict, waivers[0]?.noEffect];
    };
    expect(await noEffect('--as-of', '2026-06-15', '--market', 'all')).toEqual([
      'not-approved',
      'other-market',
    ]);
    expect(await noEffect('--as-of', '2026-05-04')).toEqual(['not-approved', 'not-begun']);
  });

  it('acts in a what-if and in the batch, too', async () => {
    const imagined = await run([
      'what-if',
      ...ALPINE,
      ...DAYS,
      '--set',
      'data.support.location=CH,US',
      '--waivers',
      SAMPLE,
    ]);
    expect(imagined.out).toContain('APPROVED -> CONDITIONAL');
    const options = ['--category', 'antivirus', '--market', 'DE', '--policy', 'trusted-sourcing', ...DAYS];
    const { out } = await run(
      ['batch', '-', ...options, '--waivers', SAMPLE],
      'name,data.support.location\nexample-alpine-security,"CH,US"\n',
    );
    expect(out.split('\r\n')[1]).toContain(',conditional,40,');
  });

  it('are taken by the library, too', async () => {
    const assay = await openAssay({ waivers: SAMPLE, today: () => TODAY });
    const facts = [{ name: 'data.support.location', value: ['CH', 'US'] }];
    const answer = await assay.assess({
      vendor: { name: 'example-alpine-security', facts },
      product: { categories: ['antivirus'] },
      market: 'DE',
      asOf: '2026-06-15',
      knownAt: '2026-06-15',
    });
    expect(answer).toMatchObject({ verdict: 'conditional', deciding: ['data-location'] });
  });
});

describe('waivers that cannot be used', () => {
  it.each<[string, unknown, string]>([
    ['no JSON', '{"waivers": [,]}', ':1:14  is not valid JSON'],
    ['no waivers', { waiver: [] }, '#/waiver  `waiver` is not a field here'],
    ['a list', [], '#  `[]` does not fit; give an object'],
  ])('are told with file and place: %s', async (_, content, message) => {
    const path = await file('our.json', content);
    const { code, out, err } = await run(['assess', 'V', '--waivers', path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`${path}${message}`);
  });

  it('are told when they are not there, or point to what is not there', async () => {
    const gone = join(dir, 'none.json');
    expect((await run(['assess', 'V', '--waivers', gone])).err).toBe(
      `assay: \`${gone}\` cannot be read: there is no such file or folder; check the path\n`,
    );
    const waiver = {
      id: 'w-1',
      rule: 'no-such-rule',
      authority: 'A',
      section: 'B',
      approver: 'C',
      scope: { vendor: { dossier: 'nobody' }, policies: ['trusted-sourcing'] },
      granted: '2026-01-01',
      from: '2026-01-01',
      lastDay: '2026-12-31',
    };
    const path = await file('our.json', { waivers: [waiver] });
    const { code, err } = await run(['assess', 'V', '--waivers', path]);
    expect(code).toBe(2);
    expect(err).toContain('the waivers cannot be used, they have 2 faults; mend them and run again');
    expect(err).toContain(`${path}#/waivers/0/rule  there is no rule \`no-such-rule\``);
    expect(err).toContain(`${path}#/waivers/0/scope/vendor/dossier  there is no dossier \`nobody\``);
  });
});
