import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { AssayError } from '../../src/model/error.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { QuestionRead } from '../../src/model/question.ts';
import { fakeService } from '../batch/fake-service.ts';
import { sampleAssessment } from '../report/sample-assessment.ts';
import { runLine } from './run-line.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-cli-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** The question that a command line puts to the service. */
async function asked(argv: readonly string[], stdin = ''): Promise<QuestionRead> {
  const questions: QuestionRead[] = [];
  const service = fakeService({ asked: (question) => questions.push(question) });
  const { code, err } = await runLine(['assess', ...argv], { service, stdin });
  const [question] = questions;
  if (code !== 0 || question === undefined) throw new Error(`exit ${code}: ${err}`);
  return question;
}

function answering(change: Partial<Assessment>, policies: readonly string[] = []): AssayService {
  return {
    ...fakeService(),
    policies: policies.map((id) => ({ id }) as Policy),
    assess: async (input) => {
      const { policy } = input as { policy: string };
      const sample = sampleAssessment();
      return { ...sample, ...change, question: { ...sample.question, policy } };
    },
  };
}

describe('the question', () => {
  it('holds what the options say', async () => {
    const question = await asked([
      ...[
        'lei:529900T8BM49AURSDO55',
        '--policy',
        'trusted-sourcing',
        '--product',
        'Guard',
        '--release',
        '2.1',
      ],
      ...['--category', 'antivirus', '--category', 'firewall', '--market', 'DE'],
      ...['--as-of', '2018-05-15', '--known-at', '2018-05-14', '--fact', 'build.origin=CH,DE'],
      ...['--fact', 'vendor.note=a=b'],
    ]);
    expect(question).toEqual({
      vendor: {
        name: 'lei:529900T8BM49AURSDO55',
        facts: [
          { name: 'build.origin', value: 'CH,DE' },
          { name: 'vendor.note', value: 'a=b' },
        ],
      },
      product: { name: 'Guard', release: '2.1', categories: ['antivirus', 'firewall'], components: [] },
      policy: 'trusted-sourcing',
      market: 'DE',
      asOf: '2018-05-15',
      knownAt: '2018-05-14',
    });
  });

  it('takes facts from a file, as an object or as a list, and from standard input', async () => {
    const expected = [{ name: 'build.origin', value: ['CH'] }];
    const object = await file('object.json', { 'build.origin': ['CH'] });
    expect((await asked(['V', '--facts', object])).vendor.facts).toEqual(expected);
    const list = await file('list.json', expected);
    expect((await asked(['V', '--facts', list])).vendor.facts).toEqual(expected);
    expect((await asked(['V', '--facts', '-'], '{"build.origin":["CH"]}')).vendor.facts).toEqual(expected);
  });

  it('completes the vendor from a record, and loses no name', async () => {
    const record = await file('vendor.json', { name: 'Guard AG', country: 'CH', aliases: ['G'] });
    expect((await asked(['--vendor', record])).vendor).toMatchObject({ name: 'Guard AG', aliases: ['G'] });
    expect((await asked(['guard', '--vendor', record])).vendor).toMatchObject({
      name: 'guard',
      country: 'CH',
      aliases: ['Guard AG', 'G'],
    });
  });

  it('says when nobody chose the policy, unless told to be quiet', async () => {
    const { err, out } = await runLine(['assess', 'V']);
    expect(err).toMatch(/^No --policy given: the answer is by trusted-sourcing/);
    expect(out).toMatch(/^INSUFFICIENT EVIDENCE {3}/);
    expect((await runLine(['assess', 'V', '--quiet'])).err).toBe('');
    expect((await runLine(['assess', 'V', '--policy', 'trusted-sourcing'])).err).toBe('');
  });

  it('hands the overlay folders on', async () => {
    const seen: unknown[] = [];
    const openService = async (overlays: unknown) => {
      seen.push(overlays);
      return fakeService();
    };
    await runLine(['assess', 'V', '--rules', 'a', '--rules', 'b', '--data', 'c'], { openService });
    expect(seen).toEqual([{ rules: ['a', 'b'], data: ['c'] }]);
  });
});

describe('the answer', () => {
  it('comes as text, JSON or Markdown', async () => {
    const service = answering({});
    expect((await runLine(['assess', 'V'], { service })).out).toMatch(/^PROHIBITED {3}/);
    expect((await runLine(['assess', 'V', '--format', 'markdown'], { service })).out).toMatch(
      /^# PROHIBITED: /,
    );
    const { out } = await runLine(['assess', 'V', '--format', 'json', '--policy', 'x'], { service });
    expect(JSON.parse(out)).toMatchObject({ id: 'asm_3f9c1a', question: { policy: 'x' } });
  });

  it('comes once for each policy with --each, as a list in JSON', async () => {
    const service = answering({}, ['a', 'b']);
    const policies = async (given: string) => {
      const { out } = await runLine(['assess', 'V', '--format', 'json', '--each', '--policy', given], {
        service,
      });
      return (JSON.parse(out) as Assessment[]).map(({ question }) => question.policy);
    };
    expect(await policies('b, a,b')).toEqual(['b', 'a']);
    expect(await policies('all')).toEqual(['a', 'b']);
    const { out } = await runLine(['assess', 'V', '--each', '--policy', 'all'], { service });
    expect(out.match(/^PROHIBITED/gm)).toHaveLength(2);
  });

  it.each([
    ['approved', true, 0],
    ['conditional', true, 0],
    ['approved', false, 1],
    ['prohibited', true, 1],
    ['insufficient-evidence', true, 1],
  ] as const)('opens the gate for %s that clears: %s', async (verdict, clears, code) => {
    const service = answering({ verdict, clears });
    expect((await runLine(['assess', 'V', '--gate'], { service })).code).toBe(code);
    expect((await runLine(['assess', 'V'], { service })).code).toBe(0);
  });
});

describe('what cannot be asked', () => {
  it.each([
    [['assess'], 'no vendor is named'],
    [['assess', 'V', '--fact', 'build.origin'], 'is not name=value'],
    [['assess', 'V', '--fact', 'a.b=1', '--fact', 'a.b=2'], 'stated twice'],
    [['assess', 'V', '--as-of', '2019-02-29'], 'write it as YYYY-MM-DD'],
    [['assess', 'V', '--format', 'xml'], 'Allowed choices are text, json, markdown'],
    [['assess', 'V', '--policy', 'nope'], 'there is no policy `nope`'],
    [['assess', 'V', '--policy', ','], 'names no policy'],
    [['assess', 'V', '--facts', '/no/such.json'], '`/no/such.json` cannot be read: there is no such file'],
    [['assess', 'V', '--market', 'd'], '--market: '],
    [['assess', 'V', '--nope'], "unknown option '--nope'"],
    [['assess', 'V', 'W'], 'too many arguments'],
  ])('%j', async (argv, message) => {
    const { code, err, out } = await runLine(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).not.toMatch(/ at .*\.[tj]s/);
  });

  it('is told by the name of the option', async () => {
    const detail = '`2100-01-01` lies after today';
    const service: AssayService = {
      ...fakeService(),
      assess: async () => {
        const issue = { pointer: '/knownAt', code: 'known-at.future', detail, severity: 'error' as const };
        throw new AssayError('validation', 'the question cannot be read', [issue]);
      },
    };
    const { code, err } = await runLine(['assess', 'V', '--known-at', '2100-01-01', '--quiet'], { service });
    expect([code, err]).toEqual([2, `assay: --known-at: ${detail}\n`]);
  });

  it('points into the files', async () => {
    const broken = await file('broken.json', '{"a.b": }');
    expect((await runLine(['assess', 'V', '--facts', broken])).err).toContain('broken.json:1:9  ');
    const wrong = await file('wrong.json', [{ name: 'A', value: 1 }]);
    expect((await runLine(['assess', 'V', '--facts', wrong])).err).toContain('wrong.json#/0/name  ');
    const vendor = await file('vendor.json', { name: 'V', markte: 1 });
    const { code, err } = await runLine(['assess', '--vendor', vendor]);
    expect(code).toBe(2);
    expect(err).toContain('vendor.json#/markte  ');
  });
});
