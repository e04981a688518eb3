import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import { openAssay } from '../../src/index.ts';
import { Assessment } from '../../src/model/assessment.ts';
import { type PlainDate, parsePlainDate } from '../../src/model/date.ts';
import { renderText } from '../../src/report/text.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';
import { CASES, type Case, questionOf } from './cases.ts';
import { askBatch, askCommandLine } from './surfaces.ts';
import { withoutDigests } from './without-digests.ts';

const today = () => parsePlainDate('2026-11-23') as PlainDate;
let assay: AssayService;

beforeAll(async () => {
  assay = await openAssay({ today });
});

/** A file name that tells the case. */
const fileOf = (c: Case) =>
  [
    c.policy,
    c.market ?? '',
    c.vendor,
    c.category,
    c.asOf,
    c.knownAt ?? '',
    c.product ?? '',
    ...Object.values(c.facts ?? {}),
  ]
    .join(' ')
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

describe.each(CASES)('$policy, $vendor, $category, $asOf: $name', (c) => {
  test('comes out as it must, for its reasons', async () => {
    const answer = await assay.assess(questionOf(c));
    expect(answer.verdict).toBe(c.verdict);
    expect(answer.deciding).toEqual(c.deciding);
    for (const [rule, patterns] of Object.entries(c.because ?? {})) {
      const finding = answer.findings.find((f) => f.rule === rule);
      for (const pattern of patterns) expect(finding?.because).toMatch(pattern);
    }
    const said = JSON.stringify([answer.findings, answer.plans, answer.upcoming]);
    for (const pattern of c.silent ?? []) expect(said).not.toMatch(pattern);
    const missing = Object.fromEntries(answer.missingFacts.map((m) => [m.name, m.why]));
    if (c.missing !== undefined && Object.keys(c.missing).length === 0) expect(missing).toEqual({});
    expect(missing).toMatchObject(c.missing ?? {});
    for (const m of answer.missingFacts) expect(m.question).toContain('?');
    for (const [fact, plan] of Object.entries(c.plans ?? {}))
      expect(answer.plans.find((p) => p.fact === fact)).toMatchObject(plan);
    if (c.upcoming !== undefined)
      expect(answer.upcoming.map(({ date, rule, verdict }) => ({ date, rule, verdict }))).toEqual(c.upcoming);
    if (c.unremediable !== undefined) expect(answer.unremediable.map((u) => u.rule)).toEqual(c.unremediable);
    expect(answer).toMatchObject({ tense: 'retrospective', clears: false });
    expect(Assessment.parse(answer)).toEqual(answer);
  });

  test('reads as its golden text and JSON', async () => {
    const answer = await assay.assess(questionOf(c));
    await expect(withoutDigests(renderText(answer, { color: false }))).toMatchFileSnapshot(
      `golden/${fileOf(c)}.txt`,
    );
    const json = JSON.stringify(answer, null, 2);
    await expect(`${withoutDigests(json)}\n`).toMatchFileSnapshot(`golden/${fileOf(c)}.json`);
  });

  test('is the same from the library, the command line and the API, and in the batch', async () => {
    const answer = await assay.assess(questionOf(c));
    expect(await askCommandLine(assay, c)).toEqual({
      json: answer,
      text: renderText(answer, { color: false }),
    });

    const app = createApp({ service: assay, log: createMemoryLog({ now: () => '2026-11-23T12:00:00Z' }) });
    const response = await request(app).post('/v1/assessments').send(questionOf(c));
    const { record, ...body } = response.body;
    expect(response.status).toBe(201);
    expect(body).toEqual(answer);
    expect(record.links.self).toBe(`/v1/assessments/${answer.id}`);

    // A vendor file cannot say who is buying.
    if (Object.keys(c.facts ?? {}).some((name) => name.startsWith('buyer.'))) return;
    expect(await askBatch(assay, c)).toMatchObject({
      assay_verdict: answer.verdict,
      assay_verdict_code: String(answer.verdictCode),
      assay_possible: answer.possible.join(' | '),
      assay_deciding: answer.deciding.join(' | '),
      assay_missing: answer.missingFacts.map((m) => `${m.name} (${m.why})`).join(' | '),
      assay_assessment_id: answer.id,
      assay_row_status: 'decided',
    });
  });
});

describe('the fictional vendor of whom all is known', () => {
  const complete = CASES.find((c) => c.vendor === 'example-alpine-security') as Case;

  test('is identified in one way only, and approved for no single reason: any fact unknown, and it is not approved', async () => {
    const names = new Set(
      (await assay.assess(questionOf(complete))).findings.flatMap((f) => f.facts.map((x) => x.name)),
    );
    expect(names.size).toBeGreaterThan(12);
    for (const hidden of [...names].filter((name) => !name.startsWith('plans.'))) {
      const service = await assayWithout('example-alpine-security', hidden);
      const answer = await service.assess(questionOf(complete));
      expect(answer.verdict, hidden).toBe('insufficient-evidence');
      expect(answer.missingFacts.map((m) => m.name)).toContain(hidden);
    }
  });
});

/** The shipped engine, with every statement of one fact taken out of one dossier. */
async function assayWithout(dossier: string, fact: string): Promise<AssayService> {
  const { packFolders, readData } = await import('../../src/store/files/read-data.ts');
  const { createService } = await import('../../src/assessment/create-service.ts');
  const snapshot = await readData(packFolders({}), assay.version);
  const dossiers = snapshot.dossiers.map((d) =>
    d.id === dossier ? { ...d, facts: d.facts.filter((f) => f.name !== fact) } : d,
  );
  return createService({ ...snapshot, dossiers }, today);
}

describe('a name that may be a listed vendor', () => {
  const asked = {
    product: { categories: ['antivirus'] },
    policy: 'nl-central-government',
    asOf: '2018-06-01',
    knownAt: '2018-06-01',
  };

  test.each([
    '卡巴斯基',
    'カスペルスキー',
    'KL',
    'AVP',
    'Kasperski',
    'Kasperskiy Lab OOO',
    'Kaspersky Sample Bakery',
  ])('is never clear, identified or not: %s', async (name) => {
    const answer = await assay.assess({ ...asked, vendor: { name, country: 'RU' } });
    expect(answer.verdict).toBe('insufficient-evidence');
    expect(answer.missingFacts).toMatchObject([
      { name: 'vendor.listed.nl-2018-05-14', why: 'possible-match' },
    ]);
    expect(answer.findings.find((f) => f.rule === 'nl-2018-05-14')?.because).toMatch(/a person must look/);
  });

  test.each([
    'Лаборатория Касперского',
    'KASPERSKY LAB',
    'Kaspersky Labs Limited',
    '"Laboratoriya Kasperskogo" OOO',
  ])('is listed when it is one of its names: %s', async (name) => {
    expect(await assay.assess({ ...asked, vendor: { name } })).toMatchObject({
      verdict: 'prohibited',
      vendor: { id: 'kaspersky' },
    });
  });

  test.each([
    ['华为技术有限公司', 'telecommunications', 'us-889-telecom', '"技术" means the same as "Technologies"'],
    [
      'Hikvision USA Inc',
      'video-surveillance',
      'us-889-video',
      'if "Hangzhou Hikvision Digital Technology Company" is who is meant',
    ],
  ])(
    'in another script, or with a place behind it, needs a look: %s',
    async (name, category, program, because) => {
      const answer = await assay.assess({
        vendor: { name, country: 'US' },
        product: { categories: [category] },
        policy: 'us-federal-civilian',
        asOf: '2020-09-01',
        knownAt: '2020-09-01',
      });
      expect(answer.verdict).toBe('insufficient-evidence');
      expect(answer.missingFacts).toContainEqual(
        expect.objectContaining({ name: `vendor.listed.${program}`, why: 'possible-match' }),
      );
      const reasons = answer.findings.filter(({ missing }) =>
        missing.some(({ fact }) => fact === `vendor.listed.${program}`),
      );
      expect(reasons.map((finding) => finding.because).join('\n')).toContain(because);
    },
  );

  test.each([
    'Kasper and Sons',
    'Ryan Kasper',
    'Costco',
    'Micron',
    'Alpha Bank',
    'Caspar Sample',
    'Natalya Kaspersky',
  ])('leaves the innocent alone: %s', async (name) => {
    expect(await assay.assess({ ...asked, vendor: { name, country: 'NL' } })).toMatchObject({
      verdict: 'approved',
    });
  });
});
