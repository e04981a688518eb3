import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import { Matrix } from '../../src/model/matrix.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';
import { runLine } from '../cli/run-line.ts';
import { openReal } from '../end-to-end/real-service.ts';

let assay: AssayService;
beforeAll(async () => {
  assay = await openReal();
});

const kaspersky = (day: string, policies: 'all' | string[] = 'all') => ({
  vendor: { name: 'kaspersky' },
  product: { categories: ['antivirus'] },
  asOf: day,
  knownAt: day,
  policies,
});

describe('one vendor under several policies', () => {
  test('has by each policy the verdict, the deciding rules and the risk of its assessment', async () => {
    const { rows } = Matrix.parse(await assay.matrix(kaspersky('2024-10-01')));
    expect(rows.map(({ policy }) => policy)).toEqual(assay.policies.map(({ id }) => id));
    for (const row of rows) {
      const { policies: _, ...question } = kaspersky('2024-10-01');
      const whole = await assay.assess({ ...question, policy: row.policy });
      const { verdict, verdictCode, possible, risk, clears, deciding } = whole;
      expect(row).toMatchObject({ verdict, verdictCode, possible, risk, clears, deciding });
      const against = whole.findings.filter(({ outcome }) => outcome === 'violated').map(({ rule }) => rule);
      expect(row.hits.filter(({ status }) => status === 'in-force').map(({ rule }) => rule)).toEqual(against);
    }
  });

  test('tells of each rule against it since when it counts, or from when it will', async () => {
    const hits = async (day: string) =>
      (await assay.matrix(kaspersky(day, ['us-federal-civilian']))).rows[0]?.hits.map((hit) => [
        hit.rule,
        hit.status,
        hit.since,
        hit.next?.date,
      ]);
    expect(await hits('2018-05-15')).toEqual([
      ['us-bod-17-01', 'in-force', '2017-09-13', undefined],
      ['us-gsa-delisting-2017', 'in-force', '2017-07-11', undefined],
      ['us-ndaa-2018-1634', 'coming', '2018-10-01', '2018-10-01'],
    ]);
    expect(await hits('2017-08-01')).toEqual([
      ['us-gsa-delisting-2017', 'in-force', '2017-07-11', undefined],
    ]);
  });

  test('asks in the order in which the policies were named, each once', async () => {
    const named = ['nl-central-government', 'de-federal', 'nl-central-government'];
    const { rows } = await assay.matrix(kaspersky('2018-05-14', named));
    expect(rows.map(({ policy, market, verdict }) => [policy, market, verdict])).toEqual([
      ['nl-central-government', 'NL', 'prohibited'],
      ['de-federal', 'DE', 'approved'],
    ]);
  });

  test('is the same over HTTP and on the command line, and nothing of it is kept', async () => {
    const answer = await assay.matrix(kaspersky('2024-10-01', ['us-person', 'de-federal']));
    const log = createMemoryLog({ now: () => '2026-11-23T12:00:00Z' });
    const kept: string[] = [];
    const app = createApp({
      service: assay,
      log: { ...log, put: (assessment) => log.put(assessment).finally(() => kept.push(assessment.id)) },
    });
    const response = await request(app)
      .post('/v1/matrix')
      .send(kaspersky('2024-10-01', ['us-person', 'de-federal']));
    expect([response.status, response.body]).toEqual([200, answer]);
    expect(kept).toEqual([]);
    const line = ['assess', 'kaspersky', '--policy', 'us-person,de-federal', '--category', 'antivirus'];
    const days = ['--as-of', '2024-10-01', '--known-at', '2024-10-01'];
    const json = await runLine([...line, ...days, '--format', 'json'], { service: assay });
    expect(JSON.parse(json.out)).toEqual(answer);
    const text = await runLine([...line, ...days], { service: assay });
    expect(text.out).toMatch(/^any antivirus product, AO Kaspersky Lab, under 2 policies\n/);
    expect(text.out).toMatch(/us-person \(US\) +PROHIBITED +us-icts-2024-new-agreements/);
    expect(text.out).toMatch(/20 Jul/);
  });

  test('keeps the gate closed unless every policy clears the purchase', async () => {
    const line = ['assess', 'kaspersky', '--policy', 'de-federal,us-person', '--gate', '--quiet'];
    expect((await runLine(line, { service: assay })).code).toBe(1);
  });

  test.each([
    [
      'a policy that does not exist',
      { ...kaspersky('2018-05-15'), policies: ['de-federal', 'de-fed'] },
      '/policies/1 policy.unknown',
    ],
    ['no policy at all', { ...kaspersky('2018-05-15'), policies: [] }, '/policies field.empty'],
    [
      'the field of a single policy',
      { ...kaspersky('2018-05-15'), policy: 'de-federal' },
      '/policy field.unknown',
    ],
    ['a misspelt field', { ...kaspersky('2018-05-15'), markte: 'DE' }, '/markte field.unknown'],
    ['what is no object', 'kaspersky', ' field.type'],
  ])('is refused for %s, once', async (_, input, fault) => {
    const error = await assay.matrix(input).catch((e: { issues: { pointer: string; code: string }[] }) => e);
    expect('issues' in error && error.issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      fault,
    ]);
  });
});
