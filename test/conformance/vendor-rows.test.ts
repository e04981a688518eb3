import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findRowBoundaries, openRowPart } from '../../src/intake/rows/open-row-part.ts';
import { openRows } from '../../src/intake/rows/open-rows.ts';
import type { RowItem } from '../../src/intake/rows/row-item.ts';
import { Kept, runText } from '../batch/run-text.ts';
import { vocabulary } from '../intake/csv/vocabulary.ts';

const sample = (path: string) => fileURLToPath(new URL(`../../../shared/samples/${path}`, import.meta.url));
const OPTIONS = { vocabulary, replaced: [] };

async function open(path: string) {
  const rows = await openRows(createReadStream(sample(path)), { ...OPTIONS, file: path });
  const items: RowItem[] = [];
  for await (const item of rows.items) items.push(item);
  return { ...rows, items };
}

async function* piecesOf(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

const EXCLUSIONS = 'sam/SAM_Exclusions_Public_Extract_20049.CSV.gz';

describe('real files as vendors', () => {
  test('10,000 SAM exclusions, compressed: in = out + rejected', async () => {
    const [output, rejects] = [new Kept(), new Kept()];
    const { summary } = await runText('', {
      ...{ input: createReadStream(sample(EXCLUSIONS)), inputSize: undefined, fileName: EXCLUSIONS },
      ...{ output, rejects, format: 'ndjson' },
    });
    expect(summary).toMatchObject({ read: 10_000, blankLines: 0 });
    expect(summary.decided + summary.rejected).toBe(10_000);
    const objects = output.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects).toHaveLength(summary.decided);
    expect(rejects.text.trimEnd()).toBe('line,column,code,raw,reason');
    const notes = objects.filter(({ assay }) => /the line was cut at/.test(assay.row_error ?? ''));
    expect(notes).toHaveLength(10);
  });

  test('the same in parts: every part begins where a record does', async () => {
    const bytes = gunzipSync(readFileSync(sample(EXCLUSIONS)));
    const options = { ...OPTIONS, file: 'exclusions.csv' };
    const whole = await openRows(piecesOf(bytes), options);
    if (whole.parts === undefined) throw new Error('a plain file has parts');
    const { parts } = whole;
    const items: RowItem[] = [];
    for await (const item of whole.items) items.push(item);
    const offsets = Array.from({ length: 37 }, (_, n) => Math.round(((n + 1) * bytes.length) / 38));
    const cuts = [
      parts.start,
      ...(await findRowBoundaries(piecesOf(bytes.subarray(parts.start.offset)), parts, parts.start, offsets)),
    ];
    const again: RowItem[] = [];
    for (const [index, cut] of cuts.entries()) {
      const range = bytes.subarray(cut.offset, cuts[index + 1]?.offset);
      for await (const item of openRowPart(piecesOf(range), parts, cut, options).items) again.push(item);
    }
    expect(again).toEqual(items);
  });

  test("447 records of SAM's monthly extract, as it came", async () => {
    const { items, warnings } = await open('sam/SAM_PUBLIC_MONTHLY_20140504.dat.gz');
    expect(items).toHaveLength(447);
    expect(items.filter(({ kind }) => kind === 'reject')).toEqual([]);
    expect(warnings[0]?.detail).toContain("SAM's public monthly extract");
  });

  test("an answer of SAM's entity API", async () => {
    const { items } = await open('sam/entity-v3-fouo-XY1XDER4WPJ6.json');
    expect(items.map((item) => item.cells[0])).toEqual(['XY1XDER4WPJ6']);
  });

  test('the header of contracts as agencies submit them', async () => {
    const { items, warnings, plan } = await open('usaspending/d1_sample.csv');
    expect(items).toEqual([]);
    expect(warnings[0]?.code).toBe('profile.taken');
    expect(plan.kept.length).toBeLessThan(40);
  });
});
