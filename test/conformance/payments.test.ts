import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { runBatch } from '../../src/batch/run-batch.ts';
import { createStreamSink } from '../../src/batch/run-sink.ts';
import { createChunkScorer } from '../../src/batch/score-chunk.ts';
import { openAssay, type PlainDate } from '../../src/index.ts';
import { parseIdentifier } from '../../src/model/parse-identifier.ts';
import { Kept } from '../batch/run-text.ts';

const sample = (path: string) => fileURLToPath(new URL(`../../../shared/samples/${path}`, import.meta.url));
const PAYMENTS = sample('names/vendors/scottsdale_payments_sample.csv');
const service = await openAssay({ today: () => '2026-11-23' as PlainDate });

describe('12,000 payments of a city', () => {
  test.each(service.policies.map(({ id }) => id))(
    'come out row for row by %s, and nobody is approved for lack of evidence',
    async (policy) => {
      const output = new Kept();
      const started = performance.now();
      const { summary, pace } = await runBatch({
        input: createReadStream(PAYMENTS),
        fileName: 'payments.csv',
        sink: createStreamSink(output),
        openScorer: createChunkScorer({ service }),
        service,
        defaults: { policy, categories: ['antivirus'], asOf: '2026-06-15', knownAt: '2026-06-15' },
        formulaGuard: false,
        now: () => performance.now(),
      });
      const seconds = (performance.now() - started) / 1000;
      console.info(`${policy}: ${Math.round(summary.read / seconds)} rows/s, ${pace.assessed} assessed`);
      expect(summary).toMatchObject({ read: 12_000, decided: 12_000, rejected: 0, blankLines: 0 });
      expect(summary.verdicts).toMatchObject({ approved: 0, conditional: 0 });

      const given: Record<string, string>[] = parse(await readFile(PAYMENTS), { columns: true, bom: true });
      const rows: Record<string, string>[] = parse(output.text, { columns: true });
      expect(rows).toHaveLength(12_000);
      const keys = Object.keys(given[0] ?? {});
      expect(rows.map((row) => keys.map((key) => row[key]))).toEqual(
        given.map((row) => keys.map((key) => row[key])),
      );
      for (const row of rows) {
        expect(row.assay_row_status).toBe('decided');
        expect(row.assay_missing).not.toBe('');
      }
    },
  );
});

test('every published UEI passes its check digit, and the made-up and masked ones do not', async () => {
  const lines = (await readFile(sample('ids/uei-vectors.txt'), 'utf8')).split('\n');
  const vectors = lines.flatMap((line) => {
    const [, check, value] = /^(ok|bad) (\S+)$/.exec(line.trim()) ?? [];
    return check === undefined || value === undefined ? [] : [{ check, value }];
  });
  expect(vectors).toHaveLength(26);
  for (const { check, value } of vectors) {
    const read = parseIdentifier({ scheme: 'uei', value });
    // Whatever its check digit says, a UEI identifies nobody by itself.
    expect(read, value).toMatchObject({ value, check, strong: false });
    expect(read.problem === undefined, value).toBe(check === 'ok');
  }
});
