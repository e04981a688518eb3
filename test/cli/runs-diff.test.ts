import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PlainDate } from '../../src/model/date.ts';
import { openService } from '../../src/store/files/open-service.ts';
import { runLine } from './run-line.ts';

const DAY = '2018-05-15' as PlainDate;
const FEDERAL = ['--policy', 'us-federal-civilian', '--as-of', DAY, '--known-at', DAY];

const ANTIVIRUS = ['--category', 'antivirus'];

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-runs-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const at = (name: string) => join(dir, name);
const line = (...argv: string[]) =>
  runLine(argv, {
    today: () => DAY,
    openService: (overlays) => openService({ today: () => DAY, ...overlays, version: '1.2.3' }),
  });

/** Scores rows into `NAME.csv`, with its account beside it. */
async function score(name: string, rows: string, ...options: string[]): Promise<void> {
  await writeFile(at('vendors.csv'), `ref,name,country\n${rows}`);
  const files = ['-o', at(`${name}.csv`), '--summary', at(`${name}.json`)];
  const { code, err } = await line('batch', at('vendors.csv'), ...files, '--quiet', ...options);
  expect([code, err]).toEqual([0, '']);
}

/** A folder of data in which the agency's list of 2017 names one more. */
async function listOneMore(): Promise<string> {
  const list = JSON.parse(await readFile('data/lists/us-gsa-delisting-2017.json', 'utf8'));
  const [entry] = list.entries;
  const more = { ...entry, id: 'us-gsa-delisting-2017-vantorix', names: ['Vantorix Example AG (fictional)'] };
  await mkdir(at('newer/lists'), { recursive: true });
  const { $schema: _, ...content } = list;
  await writeFile(
    at('newer/lists/us-gsa-delisting-2017.json'),
    JSON.stringify({ ...content, entries: [entry, more] }),
  );
  return at('newer');
}

const VENDORS =
  '1,Vantorix Example AG (fictional),CH\n2,Kaspersky Lab,RU\n3,Example Alpine Security AG (fictional),CH\n';

describe('assay runs diff', () => {
  test('tells which verdicts are others, what the runs were decided on, and that a list made the difference', async () => {
    const newer = await listOneMore();
    await score('one', VENDORS, ...FEDERAL);
    await score('two', VENDORS, ...FEDERAL, '--data', newer);
    const { code, out, err } = await line(
      'runs',
      'diff',
      at('one.csv'),
      at('two.csv'),
      '--prove',
      '--data',
      newer,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 5)).toEqual([
      `3 records compared: 1 with another verdict, 0 only in ${at('one.csv')}, 0 only in ${at('two.csv')}.`,
      'What differs between the runs:',
      '  the list us-gsa-delisting-2017 has changed',
      'Changed verdicts:',
      '  insufficient-evidence -> not-approved: 1 record (list)',
    ]);
    expect(out.split('\n')[5]).toMatch(
      /^ {2}record 1: insufficient-evidence by .* -> not-approved by us-gsa-delisting-2017; because of the list$/,
    );
  });

  test('proves by single substitution: the day, the policy, the row; each record by its own', async () => {
    await score(
      'one',
      VENDORS,
      '--policy',
      'us-federal-civilian',
      '--as-of',
      '2017-08-01',
      '--known-at',
      '2017-08-01',
      ...ANTIVIRUS,
    );
    await score(
      'two',
      '3,Kaspersky,RU\n1,Vantorix Example AG (fictional),CH\n2,Kaspersky Lab,RU\n4,New,CH\n',
      ...FEDERAL,
      ...ANTIVIRUS,
    );
    const args = [
      'runs',
      'diff',
      at('one.csv'),
      at('two.csv'),
      '--key',
      'ref',
      '--prove',
      '--format',
      'jsonl',
    ];
    const { code, out, err } = await line(...args);
    expect(code).toBe(0);
    expect(err).toContain('3 records compared: 2 with another verdict, 0 only in');
    expect(err).toContain('  the input has changed\n  --as-of was `2017-08-01` and is `2018-05-15`\n');
    const changes = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    expect(changes).toMatchObject([
      // The other name alone would have been delisted, and the other day alone changes nothing for the old name.
      { row: 1, key: '3', before: 'insufficient-evidence', after: 'prohibited', causes: [] },
      { row: 3, key: '2', before: 'not-approved', after: 'prohibited', causes: ['date'] },
      { row: 4, key: '4', after: 'insufficient-evidence' },
    ]);
    expect(changes[2]).not.toHaveProperty('before');
  });

  test('a policy and a row', async () => {
    await score('one', VENDORS, ...FEDERAL);
    await score(
      'two',
      VENDORS.replace('Example Alpine Security AG (fictional)', 'Kaspersky'),
      ...FEDERAL,
      '--policy',
      'us-person',
    );
    const { out } = await line('runs', 'diff', at('one.csv'), at('two.csv'), '--prove', '--format', 'jsonl');
    const causes = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text))
      .map(({ row, causes }) => [row, causes]);
    expect(causes).toContainEqual([2, ['policy']]);
  });

  test('says nothing of what it cannot know', async () => {
    await score('one', VENDORS, ...FEDERAL);
    await score('two', VENDORS, ...FEDERAL);
    const same = await line('runs', 'diff', at('one.csv'), at('two.csv'));
    expect(same.out).toMatch(
      /^3 records compared: 0 with another verdict.*\nBoth were decided on the same\.\n$/,
    );
    await rm(at('two.json'));
    const unknown = await line('runs', 'diff', at('one.csv'), at('two.csv'));
    expect(unknown.out).toContain(
      'What the runs were decided on is not known without both of their accounts',
    );
    const unproven = await line('runs', 'diff', at('one.csv'), at('two.csv'), '--prove');
    expect(unproven).toMatchObject({ code: 2, out: '' });
    expect(unproven.err).toContain('--prove needs the accounts of both runs');
  });

  test('proves nothing by folders that a run did not have', async () => {
    const newer = await listOneMore();
    await score('one', VENDORS, ...FEDERAL);
    await score('two', VENDORS, ...FEDERAL, '--data', newer);
    const { code, err } = await line('runs', 'diff', at('one.csv'), at('two.csv'), '--prove');
    expect(code).toBe(2);
    expect(err).toContain(
      'nothing can be proven: RUN2, --rules and --data do not go together, for these are others than the run was decided on: the list us-gsa-delisting-2017; name the folders that it had',
    );
  });

  test('refuses files that no run wrote, and columns that are not there', async () => {
    await score('one', VENDORS, ...FEDERAL);
    const foreign = await line('runs', 'diff', at('one.csv'), at('vendors.csv'));
    expect(foreign).toMatchObject({ code: 2, out: '' });
    expect(foreign.err).toContain('is no result of `assay batch`: it has no column `assay_verdict`');
    const key = await line('runs', 'diff', at('one.csv'), at('one.csv'), '--key', 'nope');
    expect(key.err).toContain(`\`${at('one.csv')}\` has no column \`nope\`; name one of its own with --key`);
    await writeFile(at('one.json'), '{}');
    const account = await line('runs', 'diff', at('one.csv'), at('one.csv'));
    expect(account.err).toContain('is no account of a run (/read this field is missing');
  });
});
