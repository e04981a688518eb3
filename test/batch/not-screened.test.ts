import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { runLine } from '../cli/run-line.ts';
import { day } from '../facts/statements.ts';

test('a row whose policy needs a list that nobody imported is not screened, and says which list', async () => {
  const snapshot = await readData(packFolders({}), 'assay test');
  const service = createService({ ...snapshot, lists: new Map() }, () => day('2026-06-15'));
  const line = ['batch', '-', '--policy', 'nl-central-government', '--category', 'antivirus'];
  const { out } = await runLine(line, { service, stdin: 'name,country\nAO Kaspersky Lab,RU\n' });
  expect(parse(out, { columns: true })).toMatchObject([
    {
      assay_verdict: 'insufficient-evidence',
      assay_missing: 'vendor.listed.nl-2018-05-14 (not-imported)',
      assay_row_status: 'not-screened',
    },
  ]);
});
