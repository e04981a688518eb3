import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '../../src/batch/run-counts.ts';
import { describeSeconds } from '../../src/cli/draw-progress.ts';
import type { PlainDate } from '../../src/model/date.ts';
import type { QuestionRead } from '../../src/model/question.ts';
import { fakeService } from '../batch/fake-service.ts';
import { runLine } from './run-line.ts';

let dir: string;
let input: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-batch-'));
  input = join(dir, 'vendors.csv');
  await writeFile(input, 'name,note\r\nGood,x\r\nBad One,=1+1\r\n');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const at = (name: string) => join(dir, name);
const QUIET = ['--policy', 'trusted-sourcing', '--quiet'];

const LIST = {
  program: 'test-list',
  title: 'A list of the <tests>',
  entries: 3,
  through: '2026-07-31' as PlainDate,
};

/** How far another run had come. */
const checkpoint = (file: string) =>
  JSON.stringify({
    format: 'assay-checkpoint/1',
    identity: {
      snapshot: {},
      options: {
        '--policy': 'another',
        '--as-of': '2018-05-15',
        '--known-at': '2018-05-15',
        '--decided-on': '2018-05-15',
        '--formula-guard': 'on',
        '<file>': file,
      },
    },
    decidedOn: '2018-05-15',
    input: { name: 'vendors.csv', size: 12345, offset: 5, lines: 1, digest: '' },
    output: { length: 0, digest: `sha256:${createHash('sha256').digest('hex')}` },
    counts: { ...noCounts(), read: 12 },
  });

describe('assay batch', () => {
  it('writes the scored rows to standard output, and what it did to standard error', async () => {
    const { code, out, err } = await runLine(['batch', input]);
    expect(code).toBe(0);
    expect(out.split('\r\n')).toHaveLength(4);
    expect(out).toContain("Bad One,'=1+1,prohibited,10,");
    expect(err).toContain('No --policy given');
    expect(err).toContain('2 records read: 2 decided, 0 rejected. prohibited 1, insufficient evidence 1.');
    expect(err).toContain("1 cell with a ' put in front");
  });

  it('writes a file, and nothing but that file', async () => {
    const { code, out, err } = await runLine(['batch', input, '-o', at('out.csv'), ...QUIET]);
    expect([code, out, err]).toEqual([0, '', '']);
    expect((await readdir(dir)).sort()).toEqual(['out.csv', 'vendors.csv']);
    expect(await readFile(at('out.csv'), 'utf8')).toContain('Bad One');
  });

  it('exits with 3 and diverts rejected rows', async () => {
    await writeFile(input, 'name,note\r\nGood,x\r\n,no name\r\n');
    const args = [
      'batch',
      input,
      '-o',
      at('out.csv'),
      '--rejects',
      at('rejects.csv'),
      '--policy',
      'trusted-sourcing',
    ];
    const { code, err } = await runLine(args);
    expect(code).toBe(3);
    expect(err).toContain('1 decided, 1 rejected');
    expect(err).toContain('rejects.csv, with line and reason');
    expect(await readFile(at('rejects.csv'), 'utf8')).toContain('no name');
    expect((await runLine(['batch', input, ...QUIET])).code).toBe(3);
  });

  it('reads standard input, and asks what the options say', async () => {
    const questions: QuestionRead[] = [];
    const service = fakeService({ asked: (question) => questions.push(question) });
    const options = [
      '--market',
      'DE',
      '--category',
      'antivirus',
      '--as-of',
      '2018-05-15',
      '--known-at',
      '2018-05-14',
    ];
    const { code, out } = await runLine(['batch', '-', ...QUIET, ...options, '--formula-guard', 'off'], {
      service,
      stdin: 'name,x\nGood,=1\n',
    });
    expect(code).toBe(0);
    expect(out).toContain('Good,=1,');
    expect(questions.at(-1)).toMatchObject({
      vendor: { name: 'Good' },
      product: { categories: ['antivirus'] },
      market: 'DE',
      asOf: '2018-05-15',
      knownAt: '2018-05-14',
    });
  });

  it('draws a bar on a terminal only', async () => {
    const { code } = await runLine(['batch', input, '--policy', 'trusted-sourcing'], { isTerminal: true });
    expect(code).toBe(0);
    expect([4.2, 200, 3725].map(describeSeconds)).toEqual(['5 s', '3 min 20 s', '1 h 02 min']);
  });

  it.each([
    ['a file that is not there', () => ['/no/such.csv'], 'there is no such file'],
    ['a folder', () => [dir], 'is a folder'],
    ['an output in no folder', () => [input, '-o', at('none/out.csv')], 'cannot be written'],
    ['an output that is a folder', () => [input, '-o', dir], 'is a folder'],
    ['its own input as output', () => [input, '-o', input], 'written over the file they are read from'],
    [
      'its own input for rejects',
      () => [input, '--rejects', input],
      'written over the file they are read from',
    ],
    ['one file for both', () => [input, '-o', at('x'), '--rejects', at('x')], 'to one file'],
    ['a policy that is not there', () => [input, '--policy', 'nope'], 'there is no policy `nope`'],
    ['a bad day', () => [input, '--as-of', '15.5.2018'], 'YYYY-MM-DD'],
    ['no file', () => [], "missing required argument 'file'"],
    [
      'a page over its summary',
      () => [input, '--summary', at('x'), '--report', at('x')],
      'the summary and the report',
    ],
    [
      'a summary over its input',
      () => [input, '--summary', input],
      'written over the file they are read from',
    ],
    [
      'to go on with standard output',
      () => [input, '--resume'],
      'standard output keeps no checkpoint; name a file with --output',
    ],
    [
      'to go on with a device',
      () => [input, '--resume', '-o', '/dev/null'],
      'a pipe or a device keeps no checkpoint',
    ],
    [
      'a shard of what has no size',
      () => ['-', '--shard', '1/2'],
      'which standard input and pipes do not have; name a file',
    ],
    [
      'a shard that is none',
      () => [input, '--shard', '3/2'],
      '`3/2` is no part of a file; write 2/8 for the second of eight',
    ],
    ['no workers', () => [input, '--workers', '0'], '`0` is not a whole number from 1 to 256'],
    [
      'checkpoints after nothing',
      () => [input, '--checkpoint-every', '-1'],
      '`-1` is not a whole number from 1 to',
    ],
    ['an unknown switch', () => [input, '--formula-guard', 'maybe'], 'Allowed choices are on, off'],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await runLine(['batch', ...args(), '--quiet']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(await readdir(dir)).toEqual(['vendors.csv']);
  });

  it('sees through links to the input', async () => {
    await symlink(input, at('link.csv'));
    expect((await runLine(['batch', input, '-o', at('link.csv'), ...QUIET])).code).toBe(2);
  });

  it('leaves what was there before when it fails or is interrupted', async () => {
    await writeFile(at('out.csv'), 'before');
    const broken = fakeService({
      delay: async ({ vendor }) => {
        if (vendor.name === 'Good') throw new Error('a fault');
      },
    });
    const failed = await runLine(['batch', input, '-o', at('out.csv'), ...QUIET], { service: broken });
    expect(failed.code).toBe(70);
    const interruption = new AbortController();
    const hanging = fakeService({
      delay: async ({ vendor }) => {
        if (vendor.name === 'Any Vendor') return;
        interruption.abort(143);
        await new Promise((done) => setTimeout(done, 20));
      },
    });
    const { signal } = interruption;
    const stopped = await runLine(['batch', input, '-o', at('out.csv'), ...QUIET], {
      service: hanging,
      signal,
    });
    expect(stopped.code).toBe(143);
    expect((await readdir(dir)).sort()).toEqual(['out.csv', 'vendors.csv']);
    expect(await readFile(at('out.csv'), 'utf8')).toBe('before');
  });

  it('refuses to write over a run that was not finished, and goes on with it when told to', async () => {
    await writeFile(input, `name\n${'Good\n'.repeat(40)}`);
    const stop = new AbortController();
    let asked = 0;
    const service = fakeService({
      delay: async () => {
        asked += 1;
        if (asked === 2) stop.abort(130);
      },
    });
    const args = ['batch', input, '-o', at('out.csv'), '--policy', 'trusted-sourcing'];
    const every = ['--checkpoint-every', '20'];
    const stopped = await runLine([...args, ...every], { service, signal: stop.signal });
    expect(stopped).toMatchObject({ code: 130, out: '' });
    await writeFile(at('out.csv.checkpoint.json'), checkpoint(input));
    await writeFile(at('out.csv.partial'), '');
    const refused = await runLine(args);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(
      `\`${at('out.csv.checkpoint.json')}\` tells of a run that was not finished: 12 records of \`vendors.csv\` are written to \`${at('out.csv.partial')}\`; go on with it by --resume, or delete \`${at('out.csv.checkpoint.json')}\` and \`${at('out.csv.partial')}\` to begin anew`,
    );
    const changed = await runLine([...args, '--resume', '--quiet']);
    expect(changed).toMatchObject({
      code: 2,
      err: [
        'assay: the run cannot be gone on with, for its rows would not all be decided on the same; put back what has changed, or begin anew',
        '  the input `'.concat(input, '` had 12345 bytes and has 205 bytes now'),
        '  --policy was `another` and is `trusted-sourcing` now',
        '  engine is new',
        '',
      ].join('\n'),
    });
  });

  it('begins with --resume where there is nothing to go on with, and says so', async () => {
    const args = ['batch', input, '-o', at('out.csv'), '--policy', 'trusted-sourcing', '--resume'];
    const { code, err } = await runLine(args);
    expect(code).toBe(0);
    expect(err).toContain(`There is no run into \`${at('out.csv')}\` to go on with; this one begins.\n`);
    expect((await readdir(dir)).sort()).toEqual(['out.csv', 'vendors.csv']);
  });

  it('writes the account of a run as JSON, and as a page on which strangers’ text is only text', async () => {
    await writeFile(
      input,
      'name,assay_verdict,<b>\r\nGood,x,y\r\nBad One,<script>alert(1)</script>,z\r\n,,\r\n',
    );
    const files = ['--summary', at('run.json'), '--report', at('run.html'), '-o', at('out.csv')];
    const { code } = await runLine(
      ['batch', input, ...files, '--market', '<i>x', ...QUIET.slice(0, 2), '--quiet'],
      {
        service: { ...fakeService(), lists: [LIST] },
      },
    );
    expect(code).toBe(2);
    const again = await runLine(['batch', input, ...files, ...QUIET], {
      service: { ...fakeService(), lists: [LIST], digests: () => ({ 'the list <x>': 'sha256:"&' }) },
    });
    expect([again.code, again.out, again.err]).toEqual([3, '', '']);
    const summary = JSON.parse(await readFile(at('run.json'), 'utf8'));
    expect(summary).toMatchObject({
      read: 3,
      decided: 2,
      rejected: 1,
      notScreened: 0,
      verdicts: { prohibited: 1, 'insufficient-evidence': 1 },
      rejections: [{ code: 'row.no-name', rows: 1 }],
      lists: [LIST],
      digests: { snapshot: { 'the list <x>': 'sha256:"&' } },
      pace: { rows: 3, workers: 1 },
    });
    const page = await readFile(at('run.html'), 'utf8');
    expect(page).toContain('<h1>3 records scored by trusted-sourcing</h1>');
    expect(page).toContain('aria-label="prohibited 1, insufficient evidence 1, rejected 1"');
    expect(page).toContain(
      'Not screened: 0 of the decided rows. Every list that the policy needs was searched.',
    );
    expect(page).toContain('the list &lt;x&gt;</th><td><code>sha256:&quot;&amp;</code>');
    expect(page).toContain('A list of the &lt;tests&gt; (test-list)');
    expect(page).toContain('<td>31 Jul 2026</td>');
    expect(page).not.toMatch(/<script|<i>x|<tests>|https?:/);
  });

  it('writes through a link to where it leads', async () => {
    await mkdir(at('real'));
    await writeFile(at('real/out.csv'), 'before');
    await symlink(at('real/out.csv'), at('out.csv'));
    await runLine(['batch', input, '-o', at('out.csv'), ...QUIET]);
    expect(await readFile(at('real/out.csv'), 'utf8')).toContain('Good');
  });

  it('reads compressed files of other encodings, and writes objects', async () => {
    await writeFile(at('vendors.csv.gz'), gzipSync(Buffer.from('name\nBad M\xfcller\n', 'latin1')));
    const args = [
      'batch',
      at('vendors.csv.gz'),
      '--encoding',
      'windows-1252',
      '--format',
      'ndjson',
      ...QUIET,
    ];
    const { code, out } = await runLine(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ name: 'Bad Müller', assay: { verdict: 'prohibited' } });
  });

  it('says which system a file is of, and lets only its columns through', async () => {
    await writeFile(input, 'SEGMENT1,VENDOR_NAME,BANK_ACCOUNT_NUM\n7,Bad One,12345678\n');
    const { out, err } = await runLine(['batch', input, '--policy', 'trusted-sourcing']);
    expect(out).toMatch(/^SEGMENT1,VENDOR_NAME,assay_verdict,/);
    expect(err).toContain(
      'is read as a supplier file of Oracle (FBDI) (profile `oracle-fbdi`), by its columns `SEGMENT1`, `VENDOR_NAME`; neither read nor passed through: `BANK_ACCOUNT_NUM`.',
    );
    expect(out + err).not.toContain('12345678');
    const printed = await runLine(['batch', '--print-map', input]);
    expect(JSON.parse(printed.out)).toEqual({ columns: { SEGMENT1: 'ref', VENDOR_NAME: 'name' } });
  });

  it.each([
    ['--profile', 'sap', 'Allowed choices are ariba, coupa,'],
    ['--encoding', 'latin-9', 'Allowed choices are utf-8, utf-16le, utf-16be, windows-1252'],
    ['--format', 'xlsx', 'Allowed choices are csv, ndjson'],
  ])('refuses %s %s', async (option, value, message) => {
    const { code, err } = await runLine(['batch', input, option, value]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
