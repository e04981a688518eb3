import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ListKind } from '../../src/model/list-kind.ts';
import { openSnapshotFolder } from '../../src/store/files/snapshot-folder.ts';
import { runLine } from '../cli/run-line.ts';

let dir: string;
let data: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-real-lists-'));
  data = join(dir, 'ours');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const sample = (path: string) => fileURLToPath(new URL(`../../../shared/samples/${path}`, import.meta.url));

/** What a list is served with, by the programme that takes its entries from this kind. */
async function served(kind: ListKind): Promise<{ entries: unknown[]; snapshot?: { stale?: object } }> {
  const text = await readFile(join(data, `lists/agency-${kind}.json`), 'utf8');
  return JSON.parse(text);
}

describe.each([
  ['sam', 'sam/SAM_Exclusions_Public_Extract_20049.CSV.gz', 'ZTE', '0', 10_000],
  ['fascsa', 'sam/FASCSAOrders23306.csv', undefined, '0', undefined],
  ['ofac-sdn', 'ofac/sdn.csv', undefined, '0', 17],
  ['csl', 'csl/consolidated.csv', undefined, '0', undefined],
] as const)('a real list of the kind %s', (kind, path, sentinel, accepted, count) => {
  test('is served from its import; cut short, empty or as another list it is refused, and the one before is served on', async () => {
    const packed = await readFile(sample(path));
    const bytes = path.endsWith('.gz') ? gunzipSync(packed) : packed;
    const name = (path.split('/').at(-1) ?? path).replace(/\.gz$/, '');
    const sentinels = join(dir, 'names.txt');
    const importBytes = async (content: Uint8Array) => {
      await writeFile(join(dir, name), content);
      const line = ['lists', 'import', kind, join(dir, name), '--into', data, '--accept-refused', accepted];
      return runLine([...line, '--data', data, '--list', `agency-${kind}`, '--sentinels', sentinels]);
    };
    await openSnapshotFolder(data).write(`lists/agency-${kind}.json`, {
      program: `agency-${kind}`,
      title: 'A list',
      authority: 'its issuer',
      citation: 'its law',
      reach: ['named'],
      components: 'silent',
      import: { kind },
      coverage: { through: '2020-01-01', source: 'assay-review-2026-07-31', extent: 'partial' },
      entries: [],
    });
    await writeFile(sentinels, `${sentinel ?? (await firstName(kind, join(dir, name), bytes))}\n`);

    const first = await importBytes(bytes);
    expect([first.code, first.err]).toEqual([0, '']);
    const { entries } = await served(kind);
    expect(entries.length).toBeGreaterThan(0);
    if (count !== undefined) expect(entries).toHaveLength(count);

    for (const bad of [
      bytes.subarray(0, Math.floor(bytes.length / 3)),
      new Uint8Array(),
      Buffer.from('%PDF-1.7\n'),
    ]) {
      expect((await importBytes(bad)).code).not.toBe(0);
      expect((await served(kind)).entries).toEqual(entries);
    }
    const verified = await runLine(['lists', 'verify', '--data', data, '--sentinels', sentinels]);
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining(`SOUND agency-${kind}`)]);
  });
});

/** A name that stands on the list, for a file in which no name of the data stands. */
async function firstName(kind: ListKind, path: string, bytes: Uint8Array): Promise<string> {
  await writeFile(path, bytes);
  const { out } = await runLine(['lists', 'check', kind, path, '--format', 'json']);
  const read: { entries: { names: { text: string }[] }[] } = JSON.parse(out);
  return read.entries[0]?.names[0]?.text ?? '';
}
