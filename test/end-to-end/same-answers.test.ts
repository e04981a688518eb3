import canonicalize from 'canonicalize';
import { parse } from 'csv-parse/sync';
import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import { type AssayService, type Assessment, openAssay } from '../../src/index.ts';
import { parseWith } from '../../src/model/parse.ts';
import { QuestionInput } from '../../src/model/question.ts';
import { fileAccess } from '../../src/store/files/file-access.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';
import { runLine } from '../cli/run-line.ts';
import { makeDirtyVendors, readSampleVendors, type VendorCase, type VendorFile } from './dirty-vendors.ts';
import { TODAY } from './real-service.ts';

const real = await openAssay({ today: () => TODAY });

/**
 * The service as it is, which answers a question once however many surfaces put it. Without the coming dates and remedies, which
 * cost most and are no part of what is compared.
 */
const answered = new Map<string, Promise<Assessment>>();
const service: AssayService = {
  ...real,
  assess(input) {
    const read = parseWith(QuestionInput, input);
    const key = canonicalize('value' in read ? read.value : input) ?? '';
    const answer = answered.get(key) ?? real.assess(input as QuestionInput, 'decision');
    answered.set(key, answer);
    return answer;
  },
};
const app = createApp({ service, log: createMemoryLog({ now: () => '2026-11-28T12:00:00Z' }) });

interface Run {
  readonly policy: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly market?: string;
  readonly category?: string;
}

const SEED_DAY = { asOf: '2018-05-15', knownAt: '2018-05-15' };
const LATER = { asOf: '2024-10-01', knownAt: '2026-06-15' };
const RUNS: readonly Run[] = [
  { policy: 'trusted-sourcing', ...SEED_DAY },
  { policy: 'trusted-sourcing', ...LATER, market: 'DE', category: 'antivirus' },
  { policy: 'us-federal-civilian', ...SEED_DAY, category: 'antivirus' },
  { policy: 'us-federal-civilian', ...LATER },
  { policy: 'nl-central-government', ...SEED_DAY },
  { policy: 'nl-central-government', ...LATER, market: 'eu' },
];
const FILES: readonly (readonly [string, VendorFile, number])[] = [
  ['the sample vendors', readSampleVendors(), 80],
  ['a file as dirty as they come', makeDirtyVendors(546), 91],
];

/** Another part of the file for each run, from all over it. */
const partOf = ({ cases }: VendorFile, at: number, size: number): VendorCase[] =>
  Array.from({ length: size }, (_, n) => cases[(n * RUNS.length + at) % cases.length] as VendorCase);

const optionsOf = ({ policy, asOf, knownAt, market, category }: Run) => [
  ...['--policy', policy, '--as-of', asOf, '--known-at', knownAt],
  ...(market === undefined ? [] : ['--market', market]),
  ...(category === undefined ? [] : ['--category', category]),
];

/** The question of a row, with what the run asks where the row says nothing. */
const questionOf = ({ vendor, product, market }: VendorCase, run: Run) => {
  const { policy, asOf, knownAt } = run;
  const of = market ?? run.market;
  const categories = product.categories ?? (run.category === undefined ? undefined : [run.category]);
  return {
    vendor,
    product: { ...product, ...(categories === undefined ? {} : { categories }) },
    policy,
    ...(of === undefined ? {} : { market: of }),
    asOf,
    knownAt,
  };
};

/** The answer as `assay assess --format json` prints it, the record of the vendor in a file. */
async function askCommandLine(question: ReturnType<typeof questionOf>): Promise<Assessment> {
  const { vendor, product, market, ...run } = question;
  const files = { ...fileAccess, readText: async () => JSON.stringify(vendor) };
  const argv = [
    ...['assess', '--vendor', 'vendor.json', '--format', 'json'],
    ...optionsOf({ ...run, ...(market === undefined ? {} : { market }) }),
    ...(product.name === undefined ? [] : ['--product', product.name]),
    ...(product.categories ?? []).flatMap((category) => ['--category', category]),
  ];
  const { code, out, err } = await runLine(argv, { service, files });
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

async function askApi(question: object): Promise<Assessment> {
  const { status, body } = await request(app).post('/v1/assessments').send(question);
  expect([200, 201]).toContain(status);
  return body;
}

/** What an answer comes to in the columns of a batch. */
const cellsOf = ({
  id,
  verdict,
  verdictCode,
  possible,
  risk,
  deciding,
  missingFacts,
  vendor,
}: Assessment) => ({
  assay_verdict: verdict,
  assay_verdict_code: `${verdictCode}`,
  assay_possible: possible.join(' | '),
  assay_risk_low: `${risk.low}`,
  assay_risk_high: `${risk.high}`,
  assay_deciding: deciding.join(' | '),
  assay_missing: missingFacts.map(({ name, why }) => `${name} (${why})`).join(' | '),
  assay_vendor_id: vendor.id ?? '',
  assay_match: vendor.matchedBy,
  assay_assessment_id: id,
});

const compared = { rows: 0, verdicts: new Set<string>() };

describe.each(FILES)('%s', (_, file, size) => {
  test.each(RUNS.map((run, at) => [run, at] as const))(
    'by %o: each row of the batch is what command line and API answer',
    async (run, at) => {
      const cases = partOf(file, at, size);
      const stdin = `${file.header}\n${cases.map(({ raw }) => raw).join('')}`;
      const argv = ['batch', '-', ...optionsOf(run), '--formula-guard', 'off', '--quiet'];
      const { code, out, err } = await runLine(argv, { service, stdin });
      expect([code, err]).toEqual([0, '']);
      const rows: Record<string, string>[] = parse(out, { columns: true });
      expect(rows).toHaveLength(cases.length);
      for (const [n, row] of rows.entries()) {
        const asked = cases[n] as VendorCase;
        const question = questionOf(asked, run);
        const [byLine, byApi] = [await askCommandLine(question), await askApi(question)];
        const batch = Object.fromEntries(Object.keys(cellsOf(byApi)).map((column) => [column, row[column]]));
        expect(batch, asked.raw).toEqual(cellsOf(byApi));
        expect(cellsOf(byLine), asked.raw).toEqual(cellsOf(byApi));
        expect([row.supplier_number, row.assay_row_status]).toEqual([asked.vendor.ref, 'decided']);
        if (asked.unread > 0) expect(row.assay_row_error, asked.raw).not.toBe('');
        compared.rows += 1;
        compared.verdicts.add(byApi.verdict);
      }
    },
  );
});

test('that were more than a thousand rows, with every kind of verdict that these policies give them', () => {
  expect(compared.rows).toBeGreaterThanOrEqual(1000);
  expect([...compared.verdicts].sort()).toEqual(
    expect.arrayContaining(['insufficient-evidence', 'not-approved', 'prohibited']),
  );
  // Command line and API put the same question: neither adds to it.
  expect(answered.size).toBeLessThanOrEqual(compared.rows + RUNS.length * FILES.length);
});

test('the answers in full differ in what is compared from none of these', async () => {
  const run = RUNS[4] as Run;
  for (const [, file] of FILES)
    for (const asked of partOf(file, 4, 8)) {
      const question = questionOf(asked, run) as QuestionInput;
      expect(cellsOf(await real.assess(question, 'full'))).toEqual(cellsOf(await service.assess(question)));
    }
});
