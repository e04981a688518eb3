import { describe, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { Refused, RowAnswer } from '../../src/assessment/rows/row-answer.ts';
import { createSampling, parseSampleSize } from '../../src/batch/sample-rows.ts';
import { createChunkScorer } from '../../src/batch/score-chunk.ts';
import { fakeService } from './fake-service.ts';
import { runText } from './run-text.ts';

const ROWS = 2000;
const file = `ref,name,note\n${Array.from({ length: ROWS }, (_, n) => {
  if (n % 50 === 7) return `${n},,no name\n`;
  if (n % 50 === 9) return `${n},"open\n`;
  return `${n},${n % 9 === 2 ? 'Bad ' : ''}Example ${n % 40} (fictional),"two\nlines"\n`;
}).join('')}`;
/** On which line the row with a key begins. */
const lineOf = (ref: number) => file.slice(0, file.indexOf(`\n${ref},`) + 1).split('\n').length;

/** A service whose quick answers to one vendor are not those of the reference. */
function faultyService(name: string, change: (answer: RowAnswer) => RowAnswer): AssayService {
  const sound = fakeService();
  return {
    ...sound,
    rows: (defaults, openSbom) => {
      const answer = sound.rows(defaults, openSbom);
      return async (row) => (row.vendor.name === name ? change(await answer(row)) : answer(row));
    },
  };
}

const ALL = { oneIn: 1 };
const approved = (given: RowAnswer): RowAnswer =>
  'refused' in given ? given : { ...given, decision: { ...given.decision, verdict: 'approved' } };
const CULPRIT = 'Example 13 (fictional)';

describe('rows that are decided a second time', () => {
  test('leave no trace in the output, and are counted', async () => {
    const plain = await runText(file);
    const verified = await runText(file, { verify: ALL });
    expect(verified.text).toBe(plain.text);
    expect(plain.summary.verified).toBe(0);
    // Those that are no records cannot be asked.
    expect(verified.summary.verified).toBe(ROWS - ROWS / 50);
    expect(verified.summary.options['--verify']).toBe('1/1');
    expect(verified.pace.assessed).toBe(plain.pace.assessed);
  });

  test('find a wrong answer, and name file, line, column and both values', async () => {
    const service = faultyService(CULPRIT, approved);
    await expect(runText(file, { service, verify: ALL })).rejects.toThrow(
      `vendors.csv:${lineOf(13)}  the row was decided otherwise than the reference (json-rules-engine) decides it: assay_verdict is \`approved\` and was to be \`insufficient-evidence\``,
    );
    // Nobody is told without having asked.
    expect((await runText(file, { service })).records[13]?.assay_verdict).toBe('approved');
  });

  test.each<[string, (answer: Exclude<RowAnswer, Refused>) => RowAnswer, string]>([
    [
      'a fact that is not missing',
      ({ decision, warnings }) => ({ decision: { ...decision, missingFacts: [] }, warnings }),
      'assay_missing is `` and was to be `data.files.location (absent) | build.origin (stale)`',
    ],
    [
      'the id of another row',
      ({ decision, warnings }) => ({ decision: { ...decision, id: 'asm_other' }, warnings }),
      `assay_assessment_id is \`asm_other\` and was to be \`asm_${CULPRIT}\``,
    ],
    [
      'the risk and the match of another row',
      ({ decision, warnings }) => ({
        decision: { ...decision, risk: { low: 1, high: 99 }, vendor: { name: 'x', id: 'x', matchedBy: 'x' } },
        warnings,
      }),
      `assay_risk_low is \`1\` and was to be \`0\`; assay_risk_high is \`99\` and was to be \`100\`; assay_vendor_id is \`x\` and was to be \`\`; assay_match is \`x\` and was to be \`exact name "${CULPRIT}"\``,
    ],
    [
      'a remark of another row',
      ({ decision }) => ({ decision, warnings: ['odd'] }),
      'assay_row_error is `odd` and was to be ``',
    ],
    [
      'a refusal',
      () => ({ refused: ['/vendor odd'] }),
      `assay_row_error is \`vendors.csv:${lineOf(13)}  row.refused: /vendor odd\` and was to be \`\``,
    ],
  ])('find %s', async (_, change, told) => {
    const service = faultyService(CULPRIT, (given) => ('refused' in given ? given : change(given)));
    await expect(runText(file, { service, verify: ALL })).rejects.toThrow(told);
  });

  test('find a fault in the memory of answers: rows that do not ask the same', async () => {
    // A memory that takes two names for one is what a scorer could get wrong; here the service does.
    const sound = fakeService();
    const service: AssayService = {
      ...sound,
      rows: (defaults) => {
        const answer = sound.rows(defaults);
        let first: RowAnswer | undefined;
        return async (row) => {
          first ??= await answer(row);
          return first;
        };
      },
    };
    await expect(runText(file, { service, verify: { oneIn: 5 } })).rejects.toThrow(
      /vendors\.csv:\d+ {2}the row was decided otherwise/,
    );
  });

  test('show of long cells where they part', async () => {
    const long = 'x'.repeat(300);
    const service = faultyService(CULPRIT, (given) =>
      'refused' in given ? given : { ...given, warnings: [`${long}1`] },
    );
    const sound = fakeService();
    const answerAgain: AssayService['assess'] = async (input) => ({
      ...(await sound.assess(input)),
      warnings: [{ pointer: '', code: 'odd', detail: `${long}2` }],
    });
    await expect(
      runText(`name\n${CULPRIT}\n`, { service: { ...service, assess: answerAgain }, verify: ALL }),
    ).rejects.toThrow(`assay_row_error is \`...${'x'.repeat(20)}1\` and was to be \`...${'x'.repeat(20)}2\``);
  });
});

describe('which rows they are', () => {
  /** The refs of the rows that are put to the reference. */
  async function sampled(options: Parameters<typeof runText>[1]): Promise<readonly string[]> {
    const asked: string[] = [];
    const service = fakeService();
    const noting: AssayService = {
      ...service,
      assess: (input, depth) => {
        asked.push((input as { vendor: { ref: string } }).vendor.ref);
        return service.assess(input, depth);
      },
    };
    const { summary } = await runText(file, { ...options, service: noting });
    // The first question of a run is asked for no row, and rows without a name are asked by nobody.
    const refs = asked.filter((ref) => ref !== undefined);
    expect(summary.verified).toBeGreaterThanOrEqual(refs.length);
    return refs;
  }

  test('does not depend on chunks, shards or who scores', async () => {
    const verify = { rows: 300 };
    const whole = await sampled({ verify });
    expect(await sampled({ verify, chunkBytes: 200 })).toEqual(whole);
    const parts = [];
    for (const index of [1, 2, 3]) parts.push(...(await sampled({ verify, shard: { index, of: 3 } })));
    expect(parts).toEqual(whole);
  });

  test('is about as many as were asked for, from all over the file', async () => {
    for (const verify of [{ rows: 400 }, { oneIn: 5 }]) {
      const refs = (await sampled({ verify })).map(Number);
      expect(refs.length).toBeGreaterThan(330);
      expect(refs.length).toBeLessThan(470);
      for (const from of [0, 500, 1000, 1500])
        expect(refs.filter((ref) => ref >= from && ref < from + 500).length).toBeGreaterThan(60);
    }
    expect((await sampled({ verify: { rows: 1_000_000 } })).length).toBe(
      (await sampled({ verify: ALL })).length,
    );
  });

  test('depends on the line and on the text', () => {
    const isSampled = createSampling({ oneIn: 2 }, ',');
    const told = (line: number, name: string) =>
      isSampled({ kind: 'record', line, lines: 1, cells: [name, 'x'] });
    const pattern = (tell: (n: number) => boolean) => Array.from({ length: 64 }, (_, n) => tell(n));
    expect(new Set(pattern((n) => told(n, 'Same'))).size).toBe(2);
    expect(new Set(pattern((n) => told(7, `Other ${n}`))).size).toBe(2);
    expect(pattern((n) => told(n, 'Same'))).toEqual(pattern((n) => told(n, 'Same')));
  });
});

test('a row of JSON lines is decided again by what its line says', async () => {
  const lines =
    '{"vendor":{"name":"Good"},"product":{"categories":["antivirus"]},"market":"DE"}\n{"name":"Bad One"}\n';
  const { summary } = await runText(lines, { verify: ALL });
  expect(summary).toMatchObject({ read: 2, decided: 2, verified: 2 });
});

test('chunks that are scored elsewhere are verified there: the job says what is sampled', async () => {
  const seen: unknown[] = [];
  await runText('name\nGood\n', {
    verify: { rows: 3 },
    openScorer: async (job) => {
      seen.push(JSON.parse(JSON.stringify(job.verify)));
      return createChunkScorer({ service: fakeService() })(job);
    },
  });
  expect(seen).toEqual([{ rows: 3, ofBytes: 10, encoding: 'utf-8' }]);
});

test.each([
  ['has no size', { inputSize: undefined }],
  ['is compressed', { input: gzipped() }],
])('a number of rows is refused where the file %s', async (_, options) => {
  await expect(runText(file, { ...options, verify: { rows: 5 } })).rejects.toThrow(
    '`--verify 5` takes so many rows by the size of the text, which `vendors.csv` does not tell; ask for a share, such as `--verify 1/1000` for one row in a thousand',
  );
});

async function* gzipped() {
  const { gzipSync } = await import('node:zlib');
  // Byte by byte at first: what a file is must not hang on how it comes.
  const bytes = gzipSync(file);
  yield bytes.subarray(0, 1);
  yield bytes.subarray(1);
}

test.each(['0', '-1', '1.5', '1/0', '2/8', '1/', '', '9999999999', 'all', '1e3'])(
  '%j is no number of rows',
  (text) => {
    expect(parseSampleSize(text)).toBeUndefined();
  },
);
