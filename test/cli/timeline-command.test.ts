import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { openAssay } from '../../src/index.ts';
import { AssayError } from '../../src/model/error.ts';
import { Timeline, type TimelineInput } from '../../src/model/timeline.ts';
import { fakeService } from '../batch/fake-service.ts';
import { useReal } from '../end-to-end/real-service.ts';
import { sampleTimeline } from '../report/sample-timeline.ts';
import { runLine } from './run-line.ts';

const real = useReal();

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-timeline-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** A service that gives the sample, and what it was asked. */
function telling() {
  const asked: unknown[] = [];
  const service: AssayService = {
    ...fakeService(),
    timeline: async (input) => {
      asked.push(input);
      return sampleTimeline();
    },
  };
  return { asked, service };
}

async function asked(...argv: string[]): Promise<TimelineInput> {
  const { asked, service } = telling();
  const { code, err } = await runLine(['timeline', 'kaspersky', ...argv], { service });
  if (code !== 0) throw new Error(err);
  return asked[0] as TimelineInput;
}

describe('what is asked', () => {
  it('holds what the options say', async () => {
    expect(
      await asked(
        ...['--policy', 'de-federal, us-dod,de-federal', '--market', 'DE', '--product', 'Guard'],
        ...[
          '--category',
          'antivirus',
          '--fact',
          'vendor.country=CH',
          '--from',
          '2015-01-01',
          '--to',
          '2020-01-01',
        ],
      ),
    ).toEqual({
      vendor: { name: 'kaspersky', facts: [{ name: 'vendor.country', value: 'CH' }] },
      product: { name: 'Guard', categories: ['antivirus'] },
      market: 'DE',
      policies: ['de-federal', 'us-dod'],
      from: '2015-01-01',
      to: '2020-01-01',
    });
  });

  it('leaves the days to the service and says that nobody chose the policy', async () => {
    expect(await asked()).toEqual({
      vendor: { name: 'kaspersky', facts: [] },
      product: {},
      policies: ['trusted-sourcing'],
    });
    const { err } = await runLine(['timeline', 'kaspersky'], telling());
    expect(err).toBe(
      'No --policy given: the answer is by trusted-sourcing. `assay policy list` shows the others.\n',
    );
    expect((await runLine(['timeline', 'kaspersky', '--quiet'], telling())).err).toBe('');
  });
});

describe('what is answered', () => {
  it('is text for people', async () => {
    const { code, out } = await runLine(['timeline', 'kaspersky'], telling());
    expect(code).toBe(0);
    expect(out).toMatch(/^Guard 3 \(antivirus\), Example Guard Ltd \(fictional\)\n/);
    expect(out).toContain('15 May 2018   16 May 2018   APPROVED');
  });

  it('is JSON as the schema has it', async () => {
    const { out } = await runLine(['timeline', 'kaspersky', '--format', 'json'], telling());
    expect(Timeline.parse(JSON.parse(out))).toEqual(sampleTimeline());
  });

  it('is a drawing, written to a file whole', async () => {
    const path = join(dir, 'timeline.svg');
    const { code, out } = await runLine(['timeline', 'kaspersky', '--format', 'svg', '-o', path], telling());
    expect([code, out]).toEqual([0, '']);
    expect(await readFile(path, 'utf8')).toMatch(/^<\?xml .*<\/svg>\n$/s);
  });
});

describe('what is refused, with exit code 2', () => {
  it.each([
    [['--from', '2018-02-30'], '`2018-02-30` is not a day of the calendar; write it as YYYY-MM-DD.'],
    [['--policy', ','], '--policy names no policy'],
    [['--as-of', '2018-05-15'], "unknown option '--as-of'"],
    [['--format', 'pdf'], 'Allowed choices are text, json, svg'],
  ])('%j', async (argv, told) => {
    const { code, out, err } = await runLine(['timeline', 'kaspersky', ...argv], telling());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  it('by the service, in the words of the command line', async () => {
    const service = real.service;
    const line = [
      'timeline',
      'kaspersky',
      '--policy',
      'nosuch',
      '--from',
      '2019-01-01',
      '--to',
      '2018-01-01',
    ];
    const { code, err } = await runLine(line, { service });
    expect(code).toBe(2);
    expect(err).toContain('--policy: there is no policy `nosuch`; choose from');
    expect(err).toContain('--to: `2018-01-01` does not lie after `2019-01-01`');
  });

  it('a file that would be written over one that is read', async () => {
    const facts = join(dir, 'facts.json');
    await writeFile(facts, '{}');
    const { code, err } = await runLine(['timeline', 'kaspersky', '--facts', facts, '-o', facts], telling());
    expect(code).toBe(2);
    expect(err).toContain('the timeline would be written over a file that is read here');
    expect(await readFile(facts, 'utf8')).toBe('{}');
  });

  it('a place that cannot be written to', async () => {
    const path = join(dir, 'nowhere', 'timeline.txt');
    const { code, err } = await runLine(['timeline', 'kaspersky', '-o', path], telling());
    expect(code).toBe(2);
    expect(err).not.toContain('this is a fault of the program');
  });

  it('answers that were given about another market', async () => {
    const service = { ...telling().service, vocabulary: real.service.vocabulary };
    const facts = join(dir, 'answers.csv');
    const asked = await runLine(
      ['assess', 'Some Supplier (fictional)', '--market', 'DE', '--questionnaire', facts],
      { service: real.service },
    );
    expect(asked.code).toBe(0);
    const { code, err } = await runLine(['timeline', 'kaspersky', '--facts', facts], { service });
    expect(code).toBe(2);
    expect(err).toContain('ask the same that they were asked for');
  });
});

it('asks the shipped rules about a vendor nobody knows, by every policy', async () => {
  const line = [
    'timeline',
    'Nobody Knows Ltd (fictional)',
    '--policy',
    'all',
    '--format',
    'json',
    '--from',
    '2017-01-01',
  ];
  const { code, out, err } = await runLine(line, { service: real.service });
  expect([code, err]).toEqual([0, '']);
  const { rows } = Timeline.parse(JSON.parse(out));
  expect(rows.map(({ policy }) => policy)).toEqual(real.service.policies.map(({ id }) => id));
  // Nothing was shown of it on any day, so on no day is it approved.
  for (const row of rows)
    for (const step of [...row.asThenKnown, ...row.asNowKnown])
      expect([row.policy, step.verdict]).not.toEqual([row.policy, 'approved']);
});

it('shows the titles of an overlay and the names of vendors as they are, and runs nothing of them', async () => {
  await mkdir(join(dir, 'policies'));
  const title = '<script>alert(1)</script>\u001b[31m" onload="alert(2)';
  const policy = { id: 'hostile', title, description: 'A test.', rules: ['identity'] };
  await writeFile(join(dir, 'policies', 'hostile.json'), JSON.stringify(policy));
  const service = await openAssay({ rules: dir, today: real.service.today });
  const line = ['timeline', '<img src=x onerror=alert(3)> Ltd', '--policy', 'hostile'];
  const text = await runLine(line, { service });
  expect([text.code, text.err]).toEqual([0, '']);
  expect(text.out).toContain('<script>alert(1)</script>\\u001b[31m" onload="alert(2) (hostile, all markets)');
  const svg = await runLine([...line, '--format', 'svg'], { service });
  expect(svg.out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\\u001b[31m&quot; onload=&quot;');
  expect(svg.out).not.toMatch(/<script|<img|<[^>]*onload="/);
});

it('tells a fault of ours as one', async () => {
  const service: AssayService = {
    ...fakeService(),
    timeline: async () => {
      throw new AssayError('unavailable', 'the lists cannot be read now');
    },
  };
  const { code, err } = await runLine(['timeline', 'kaspersky', '--quiet'], { service });
  expect([code, err]).toEqual([2, 'assay: the lists cannot be read now\n']);
});
