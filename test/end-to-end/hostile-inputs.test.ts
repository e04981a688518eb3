import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAssay } from '../../src/index.ts';
import { runLine } from '../cli/run-line.ts';
import { BROKEN_JSON } from './broken-json.ts';
import { expectNoInsides, TODAY } from './real-service.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-inputs-'));
  await writeFile(join(dir, 'vendors.csv'), 'name\nAcme\n');
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const run = (argv: readonly string[]) =>
  runLine(argv, { openService: (overlays) => openAssay({ ...overlays, today: () => TODAY }) });

/** Where a command takes a file of JSON from its caller: the words up to the name of the file. */
const TAKERS: readonly (readonly string[])[] = [
  ['assess', 'Acme', '--facts'],
  ['assess', '--vendor'],
  ['assess', 'Acme', '--waivers'],
  ['assess', 'Acme', '--judgements'],
  [
    ...['judge', 'Acme', '--entry', 'us-1634/1', '--ruling', 'unsure', '--author', 'A', '--reason', 'B'],
    '--judgements',
  ],
  ['batch', '%/vendors.csv', '--map'],
  ['verify'],
  ['policy', 'diff', 'shipped', 'shipped', '--vendors'],
];

/** Gives a taker a file with this content; what it says must be a refusal of that file. */
async function refusal(taker: readonly string[], content: string | Buffer): Promise<string> {
  const path = join(dir, 'given.json');
  await writeFile(path, content);
  const argv = [...taker.map((word) => word.replace('%', dir)), path, '--quiet'];
  const { code, out, err } = await run(argv);
  // A comparison of packs tells questions that it cannot read one by one, and goes on.
  if (code === 3) expect(argv).toContain('diff');
  else expect([code, out]).toEqual([2, '']);
  expect(err).toContain(path);
  expectNoInsides(err);
  expect(err.length).toBeLessThan(40_000);
  return err;
}

describe.each(TAKERS.map((words) => [words.join(' '), words] as const))('assay %s FILE', (_, taker) => {
  test.each(BROKEN_JSON)('refuses %s', async (_, text, told) => {
    expect(await refusal(taker, text)).toMatch(told);
  });

  test.each(['null', '1', '"x"', 'true', '[[]]', '[null]', '{"x": {}}'])('refuses %s', async (text) => {
    await refusal(taker, text);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('takes `%s` for no field', async (key) => {
    await refusal(taker, `{"${key}": {"name": "x"}}`);
    await refusal(taker, `[{"${key}": {"name": "x"}}]`);
    expect(({} as { name?: unknown }).name).toBeUndefined();
  });

  test('refuses nesting just below what no JSON may have', async () => {
    await refusal(taker, `${'[{"a":'.repeat(240)}1${'}]'.repeat(240)}`);
    await refusal(taker, `{"name": ${'['.repeat(450)}${']'.repeat(450)}}`);
  });

  test('tells the first of many thousand faults', async () => {
    if (taker.includes('diff')) return; // It tells one question after the other.
    const many = Array.from({ length: 150_000 }, (_, n) => n);
    await refusal(taker, JSON.stringify(many));
    await refusal(taker, JSON.stringify(Object.fromEntries(many.map((n) => [`x${n}`, n]))));
  });

  test('shows no more of a long text than it takes to know it again', async () => {
    await refusal(taker, JSON.stringify('x'.repeat(1_000_000)));
    await refusal(taker, JSON.stringify(['x'.repeat(1_000_000)]));
  });
});

test('of 150,000 waivers that are none the first are told', async () => {
  const waivers = Array.from({ length: 150_000 }, () => ({}));
  const err = await refusal(['assess', 'Acme', '--waivers'], JSON.stringify({ waivers }));
  expect(err).toMatch(/there are \d+ more faults, not told here/);
});
