import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { PlainDate } from '../../src/model/date.ts';
import { AssayError } from '../../src/model/error.ts';
import type { Policy } from '../../src/model/policy.ts';
import { fakeService } from '../batch/fake-service.ts';
import { runLine } from './run-line.ts';

const day = (text: string) => text as PlainDate;
const policy: Policy = {
  file: 'rules/policies/example.json',
  id: 'example',
  title: 'An example',
  description: 'For tests.',
  market: 'DE',
  fixed: { 'buyer.kind': 'example-buyer' },
  assumptions: { 'purchase.vehicle': 'gsa-schedule' },
  thresholds: [],
  horizonMonths: 12,
  weights: {},
  maxAge: { declared: 12, attested: 12, certified: 12, audited: 12, verified: 'never', official: 'never' },
  rules: [
    {
      file: 'rules/criteria/identity.json',
      id: 'identity',
      title: 'Who it is',
      effect: 'require',
      statement: 'asks who it is',
      citations: [{ text: 'Art. 1', published: day('2017-01-01') }],
      inForce: [{ from: day('2018-10-01'), published: day('2017-12-12') }],
      satisfiedWhen: { fact: 'vendor.country', operator: 'equal', value: 'CH' },
      minimumAssurance: 'declared',
      waivable: false,
      remedy: { by: 'vendor', text: 'Say who you are.' },
      examples: [],
    },
  ],
};
const service = { ...fakeService(), policies: [policy] };

describe('runCli', () => {
  it('tells its version and its help', async () => {
    expect(await runLine(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
    for (const argv of [
      [],
      ['assess'],
      ['batch'],
      ['policy'],
      ['serve'],
      ['policy', 'list'],
      ['policy', 'show'],
    ]) {
      const { code, out } = await runLine([...argv, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/Usage: assay/);
      if (argv[0] !== 'policy' || argv.length > 1) expect(out).toMatch(/Examples?:/);
    }
  });

  it.each([
    [['nope'], "unknown command 'nope'"],
    [['--nope'], "unknown option '--nope'"],
    [['policy', 'nope'], "unknown command 'nope'"],
  ])('refuses %j with a hint', async (argv, message) => {
    const { code, out, err } = await runLine(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`assay: ${message}`);
    expect(err).toContain('--help');
  });

  it('shows its help for no command at all', async () => {
    const { code, out, err } = await runLine([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: assay');
  });

  it('tells a fault of ours in one sentence, with its stack only where that is asked for', async () => {
    const openService = async () => {
      throw new TypeError('broken');
    };
    const short = await runLine(['policy', 'list'], { openService });
    expect(short.code).toBe(70);
    expect(short.err).toMatch(/^assay: this is a fault of the program: broken; [^\n]+\n$/);
    expect((await runLine(['policy', 'list'], { openService, debug: true })).err).toContain(
      'run-cli.test.ts',
    );
  });

  it('tells every fault of broken rules, by file', async () => {
    const openService = async () => {
      const issue = { pointer: '/facts/0', code: 'x', detail: 'it is wrong', severity: 'error' as const };
      throw new AssayError('pack', 'the data cannot be used', [{ ...issue, file: 'data/vendors/a.json' }]);
    };
    const { code, err } = await runLine(['policy', 'list'], { openService });
    expect(code).toBe(2);
    expect(err).toContain('data/vendors/a.json#/facts/0  it is wrong');
  });
});

describe('assay policy', () => {
  it('lists', async () => {
    expect((await runLine(['policy', 'list'], { service })).out).toBe('example   An example (1 rule)\n');
    const { out } = await runLine(['policy', 'list', '--format', 'json'], { service });
    expect(JSON.parse(out)).toEqual([{ id: 'example', title: 'An example', rules: ['identity'] }]);
  });

  it('shows', async () => {
    const { out } = await runLine(['policy', 'show', 'example'], { service });
    expect(out).toContain('[require: identity]  Who it is\n      Art. 1\n      in force from 1 Oct 2018');
    expect(out).toContain('purchase.vehicle: gsa-schedule');
    const json = await runLine(['policy', 'show', 'example', '--format', 'json'], { service });
    expect(JSON.parse(json.out)).toMatchObject({
      id: 'example',
      rules: [{ id: 'identity', effect: 'require' }],
    });
  });

  it('says which there are', async () => {
    const { code, err } = await runLine(['policy', 'show', 'nope'], { service });
    expect([code, err]).toEqual([2, 'assay: there is no policy `nope`; choose one of `example`\n']);
  });
});

describe('assay serve', () => {
  it('serves until it is interrupted, and closes', async () => {
    const interruption = new AbortController();
    const seen: unknown[] = [];
    const startServer = async (_: unknown, at: unknown) => {
      seen.push(at);
      setTimeout(() => interruption.abort(130), 5);
      return { url: 'http://127.0.0.1:9000', close: async () => void seen.push('closed') };
    };
    const argv = ['serve', '--port', '9000', '--host', '0.0.0.0'];
    const { code, out, err } = await runLine(argv, { startServer, signal: interruption.signal });
    expect([code, out, err]).toEqual([130, '', 'Listening on http://127.0.0.1:9000\n']);
    expect(seen).toEqual([{ host: '0.0.0.0', port: 9000 }, 'closed']);
  });

  it.each(['x', '-1', '65536', '1.5'])('refuses the port %s', async (port) => {
    const { code, err } = await runLine(['serve', `--port=${port}`]);
    expect(code).toBe(2);
    expect(err).toContain('is not a port');
  });
});

describe('readConfig', () => {
  const moment = () => new Date('2018-05-15T23:30:00Z');

  it('takes the day of the operator, UTC without a word', () => {
    expect(readConfig({}, moment).today()).toBe('2018-05-15');
    expect(readConfig({ ASSAY_TIME_ZONE: 'Europe/Berlin' }, moment).today()).toBe('2018-05-16');
    expect(readConfig({ ASSAY_TIME_ZONE: 'America/New_York' }, moment).today()).toBe('2018-05-15');
  });

  it('refuses what is no zone', () => {
    expect(() => readConfig({ ASSAY_TIME_ZONE: 'Mars/Olympus' }, moment)).toThrow(/is not a time zone/);
  });

  it('heeds NO_COLOR and ASSAY_DEBUG', () => {
    expect(readConfig({}, moment)).toMatchObject({ color: true, debug: false });
    expect(readConfig({ NO_COLOR: '1', ASSAY_DEBUG: '1' }, moment)).toMatchObject({
      color: false,
      debug: true,
    });
  });
});
