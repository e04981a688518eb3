import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { ASSAY_COLUMNS } from '../../src/batch/assay-columns.ts';
import type { RunProgress } from '../../src/batch/progress.ts';
import { AssayError } from '../../src/model/error.ts';
import type { QuestionRead } from '../../src/model/question.ts';
import { fakeService } from './fake-service.ts';
import { Kept, runText } from './run-text.ts';

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

const vendors = (count: number) => Array.from({ length: count }, (_, n) => `${n},Vendor ${n}`);

describe('the output', () => {
  test('has the caller’s columns in their order, then ours, and a row for each record in its place', async () => {
    const content = 'ref,VendorName,remark\r\n007,Bad Co,"a ""b"""\r\n8,,x\r\n9,Good Co,\r\n';
    const { text, summary } = await runText(content, { defaults: { policy: 'trusted-sourcing' } });
    expect(text.split('\r\n')).toEqual([
      'ref,VendorName,remark,assay_verdict,assay_verdict_code,assay_possible,assay_risk_low,assay_risk_high,assay_deciding,assay_missing,assay_vendor_id,assay_match,assay_assessment_id,assay_row_status,assay_row_error',
      '007,Bad Co,"a ""b""",prohibited,10,prohibited,0,100,identity | data-location,data.files.location (absent) | build.origin (stale),,"exact name ""Bad Co""",asm_Bad Co,decided,',
      '8,,x,,,,,,,,,,,rejected,vendors.csv:3:2  row.no-name: column `VendorName` is blank; a vendor needs a name',
      '9,Good Co,,insufficient-evidence,30,insufficient-evidence | approved,0,100,identity | data-location,data.files.location (absent) | build.origin (stale),,"exact name ""Good Co""",asm_Good Co,decided,',
      '',
    ]);
    expect(summary).toEqual({
      read: 3,
      decided: 2,
      rejected: 1,
      blankLines: 0,
      verdicts: { prohibited: 1, 'not-approved': 0, 'insufficient-evidence': 1, conditional: 0, approved: 0 },
      notScreened: 0,
      deciding: [
        { rule: 'data-location', rows: 2 },
        { rule: 'identity', rows: 2 },
      ],
      missing: [
        { fact: 'build.origin', rows: 2, settles: 0 },
        { fact: 'data.files.location', rows: 2, settles: 0 },
      ],
      rejections: [{ code: 'row.no-name', rows: 1 }],
      guardedCells: 0,
      notedRows: 0,
      verified: 0,
      policy: 'trusted-sourcing',
      asOf: '2018-05-15',
      knownAt: '2018-05-15',
      decidedOn: '2018-05-15',
      options: {
        '--as-of': '2018-05-15',
        '--decided-on': '2018-05-15',
        '--formula-guard': 'on',
        '--known-at': '2018-05-15',
        '--policy': 'trusted-sourcing',
      },
      lists: [],
      warnings: [],
      digests: {
        input: digestOf(content),
        output: digestOf(text),
        snapshot: { engine: 'a service of the tests' },
      },
    });
  });

  test('says in a decided row what could not be read and what the assessment warned of', async () => {
    const { records, summary } = await runText(
      'name,country,data.location\nOdd Co,Ruritania,CH;??\nGood Co,CH,DE\n',
    );
    expect(records[0]).toMatchObject({
      assay_row_status: 'decided',
      assay_row_error: [
        'vendors.csv:2:2  `Ruritania` in column `country` is not a country (code or English name); the country of registration is taken as not known',
        'vendors.csv:2:3  `CH;??` in column `data.location` is not a list of countries (codes or English names); the fact `data.location` is taken as not known',
        'an odd vendor',
      ].join(' | '),
    });
    expect(records[1]).toMatchObject({ assay_row_error: '' });
    expect(summary).toMatchObject({ decided: 2, notedRows: 1 });
  });

  test('replaces columns of an earlier run, with a warning, and keeps the delimiter', async () => {
    const { text, summary } = await runText('name;assay_verdict;note\nAcme;approved;1,5\n', {
      delimiter: ';',
    });
    expect(text).toMatch(/^name;note;assay_verdict;/);
    expect(text).toMatch(/\nAcme;1,5;insufficient-evidence;30;/);
    expect(summary.warnings).toMatchObject([
      { code: 'header.replaced', detail: '`assay_verdict` (column 2) is replaced by the result of this run' },
    ]);
  });

  test('keeps the order of the input, however long each answer takes', async () => {
    const delay = async ({ vendor }: QuestionRead) => {
      for (let turns = 20 - (Number(vendor.ref ?? 0) % 20); turns > 0; turns -= 1) await turn();
    };
    const file = `ref,name\n${vendors(500).join('\n')}`;
    const { records } = await runText(file, { service: fakeService({ delay }) });
    expect(records.map(({ ref }) => ref)).toEqual(Array.from({ length: 500 }, (_, n) => `${n}`));
    expect(records.every(({ name, assay_assessment_id: id }) => id === `asm_${name}`)).toBe(true);
  });

  test('records in = rows out, and the caller’s cells unchanged', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab =-@"\',;\n\ré'), maxLength: 6 });
    const row = fc.tuple(cell, cell, cell).filter((cells) => cells.join('').split(/\r\n|\n|\r/).length < 3);
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), ends, async (table, record_delimiter) => {
        const input = stringify([['x', 'name', 'y'], ...table], {
          record_delimiter,
          quote_record_delimiter: true,
        });
        const { rows, summary } = await runText(input, { formulaGuard: false });
        expect(rows.slice(1).map((cells) => cells.slice(0, 3))).toEqual(table);
        const nameless = table.filter(([, name]) => !/[abé]/.test(name)).length;
        expect(summary).toMatchObject({
          read: table.length,
          rejected: nameless,
          decided: table.length - nameless,
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is asked', () => {
  const askedFor = async (file: string, defaults = {}) => {
    const questions: QuestionRead[] = [];
    const service = fakeService({ asked: (question) => questions.push(question) });
    const { summary, pace } = await runText(file, { service, defaults });
    // The first question is put before the file is read, to try the defaults.
    return { questions: questions.slice(1), summary, pace };
  };

  test('a row’s own words go before the defaults of the run', async () => {
    const defaults = { market: 'US', categories: ['antivirus'], asOf: '2018-10-01', knownAt: '2018-09-01' };
    const { questions, summary } = await askedFor(
      'name,market,category\nOne,,\nTwo,DE,backup;storage\nThree,The World!,-\n',
      defaults,
    );
    expect(questions.map(({ market, product }) => [market, product.categories])).toEqual([
      ['US', ['antivirus']],
      ['DE', ['backup', 'storage']],
      ['all', ['antivirus']],
    ]);
    expect(questions.every(({ asOf, knownAt }) => asOf === '2018-10-01' && knownAt === '2018-09-01')).toBe(
      true,
    );
    expect(summary).toMatchObject({ asOf: '2018-10-01', knownAt: '2018-09-01' });
  });

  test('rows that ask the same are assessed once, also while the first is under way', async () => {
    const lines = Array.from(
      { length: 1000 },
      (_, n) => `${n},Vendor ${n % 10},${n % 2 === 0 ? 'CH' : 'Switzerland'}`,
    );
    const { questions, summary, pace } = await askedFor(`payment,vendor_name,country\n${lines.join('\n')}`);
    expect(questions).toHaveLength(10);
    expect(summary).toMatchObject({ read: 1000, decided: 1000 });
    expect(pace).toMatchObject({ rows: 1000, assessed: 10 });
  });

  test('the memory for answers is bounded, and forgets the longest unused', async () => {
    const names = ['A', 'B', 'A', 'C', 'A', 'B'];
    const { pace } = await runText(`name\n${names.join('\n')}\n`, { memoSize: 2 });
    expect(pace).toMatchObject({ rows: 6, assessed: 4 });
  });

  test('a row that the service cannot read is rejected with all that is wrong', async () => {
    const { records, rejects } = await runText('name,market\nAcme,DE\nBeta,x9\nGamma,FR\n', {
      withRejects: true,
      service: fakeService({
        asked: ({ vendor }) => {
          if (vendor.name !== 'Beta') return;
          throw new AssayError('validation', 'no', [
            { pointer: '/market', code: 'x', detail: 'is no market', severity: 'error' },
            { pointer: '', code: 'y', detail: 'and odd', severity: 'error' },
          ]);
        },
      }),
    });
    expect(records.map(({ name }) => name)).toEqual(['Acme', 'Gamma']);
    expect(rejects).toEqual([
      {
        line: '3',
        column: '',
        code: 'row.refused',
        raw: 'Beta,x9',
        reason: '/market is no market | and odd',
      },
    ]);
  });
});

describe('what stops a run', () => {
  const failing = (message: string): AssayService =>
    fakeService({
      asked: ({ vendor }) => {
        if (vendor.name === 'Vendor 77') throw new Error(message);
      },
    });

  test('a fault in an assessment: it is thrown, not written into a row', async () => {
    const file = `ref,name\n${vendors(1000).join('\n')}`;
    await expect(runText(file, { service: failing('the lists are gone') })).rejects.toThrow(
      'the lists are gone',
    );
  });

  test.each([
    [{ policy: 'nobody' }, 'there is no policy `nobody`'],
    [{ asOf: '2018-02-30' }, 'the question cannot be read'],
    [{ market: 'The World!' }, 'the question cannot be read'],
  ])('defaults that no row could be asked with: %j', async (defaults, message) => {
    const output = new Kept();
    const run = runText('name\nAcme\n', { defaults, output });
    await expect(run).rejects.toThrow(AssayError);
    await expect(run).rejects.toThrow(message);
    expect(output.text).toBe('');
  });

  test('a file without a name column, before anything is written', async () => {
    const output = new Kept();
    await expect(runText('a,b\n1,2\n', { output })).rejects.toMatchObject({ code: 'validation' });
    expect(output.text).toBe('');
  });

  test.each(['output', 'rejects'] as const)('a full disk under the %s', async (which) => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(new Error('ENOSPC: no space left')),
    });
    const run = runText('name\nAcme\n', { [which]: full });
    await expect(run).rejects.toMatchObject({
      code: 'unwritable',
      message: `the ${which === 'output' ? 'results' : 'rejected rows'} cannot be written: ENOSPC: no space left; make room or name another place, and run again`,
    });
  });

  test('an output that was closed', async () => {
    const closed = new Kept();
    closed.destroy();
    await expect(runText('name\nAcme\n', { output: closed })).rejects.toMatchObject({ code: 'unwritable' });
  });

  test('an input that breaks off', async () => {
    const input = (async function* () {
      yield Buffer.from('name\nAcme\n');
      throw new Error('EIO: the disk is gone');
    })();
    await expect(runText('', { input })).rejects.toThrow('EIO: the disk is gone');
  });
});

describe('streams', () => {
  test('are left open, and a slow one holds back the reading', async () => {
    let taken = 0;
    let given = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk: Buffer, _, done) => {
        taken += chunk.toString('utf8').split('\r\n').length - 1;
        // What was read and not yet taken is the blocks and rows under way, never the file.
        expect(given - taken).toBeLessThan(12_000);
        setTimeout(done, 1);
      },
    });
    const input = (async function* () {
      yield Buffer.from('ref,name\n');
      for (; given < 60_000; given += 1000)
        yield Buffer.from(
          vendors(1000)
            .map((line) => `${line}${' '.repeat(100)}\n`)
            .join(''),
        );
    })();
    const { summary } = await runText('', { input, output: slow });
    expect(summary.decided).toBe(60_000);
    expect(taken).toBe(60_001);
    expect(slow.writableEnded).toBe(false);
    expect(slow.listenerCount('error')).toBe(0);
  });

  test('progress is told now and then, and at the end', async () => {
    const seen: RunProgress[] = [];
    let clock = 0;
    const file = `ref,name\n${vendors(1000).join('\n')}`;
    await runText(file, {
      onProgress: (progress) => seen.push(progress),
      now: () => (clock += 40),
      chunkBytes: 500,
    });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.length).toBeLessThan(20);
    expect(seen.at(-1)).toMatchObject({ rows: 1000, bytesRead: file.length });
    expect(seen.map(({ rows }) => rows)).toEqual(seen.map(({ rows }) => rows).toSorted((a, b) => a - b));
  });
});

test('our columns stand in the order that scripts rely on', () => {
  expect(ASSAY_COLUMNS.join(' ')).toBe(
    'assay_verdict assay_verdict_code assay_possible assay_risk_low assay_risk_high assay_deciding assay_missing assay_vendor_id assay_match assay_assessment_id assay_row_status assay_row_error',
  );
});
