import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { runLine } from '../cli/run-line.ts';
import { day } from '../facts/statements.ts';

test('a market that nobody knows costs no row: it is judged for all markets, never for the policy’s own, and says so', async () => {
  const service = createService(await readData(packFolders({}), 'assay test'), () => day('2026-06-15'));
  const line = [
    'batch',
    '-',
    '--policy',
    'trusted-sourcing',
    '--as-of',
    '2020-12-01',
    '--known-at',
    '2020-12-01',
  ];
  const { code, out } = await runLine(line, {
    service,
    stdin: 'name,market\nKaspersky Lab,europe\nKaspersky Lab,eu\n',
  });
  expect(code).toBe(0);
  const [unknown, known] = parse<Record<string, string>>(out, { columns: true });
  expect(unknown?.assay_row_status).toBe('decided');
  expect(unknown?.assay_row_error).toContain(
    '`europe` is neither a country code nor a known set of countries',
  );
  expect(unknown?.assay_row_error).toContain('the row is judged for all markets');
  expect(known).toMatchObject({ assay_row_status: 'decided', assay_row_error: '' });
});

test('`all` asks for all markets, also where the policy has one of its own', async () => {
  const service = createService(await readData(packFolders({}), 'assay test'), () => day('2026-06-15'));
  const asked = { vendor: { name: 'kaspersky' }, policy: 'nl-central-government' };
  expect((await service.assess({ ...asked, market: 'all' })).question.market).toBe('all');
  expect((await service.assess(asked)).question.market).toBe('NL');
});

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
