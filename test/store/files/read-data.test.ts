import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AssayError } from '../../../src/model/error.ts';
import { packFolders, readData } from '../../../src/store/files/read-data.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-data-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function put(path: string, content: unknown): Promise<void> {
  const file = join(dir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
}

const read = (overlays: { rules?: string[]; data?: string[] }) =>
  readData(packFolders(overlays), 'assay test');

async function refusal(overlays: { rules?: string[]; data?: string[] }): Promise<AssayError> {
  const error = await read(overlays).catch((caught: unknown) => caught);
  if (!(error instanceof AssayError)) throw error instanceof Error ? error : new Error('it was not refused');
  expect(error.code).toBe('pack');
  return error;
}

const fact = {
  id: 'f1',
  name: 'vendor.country',
  value: 'CH',
  from: '2020-01-01',
  published: '2020-01-01',
  status: 'in-effect',
  source: 'test-source',
  assurance: 'declared',
};
const source = {
  title: 'A test',
  label: 'a test',
  publisher: 'Test',
  published: '2020-01-01',
  kind: 'invented',
  checked: 'invented',
};

function dossier(...facts: object[]) {
  return {
    id: 'example-test',
    title: 'Example Test (fictional)',
    fictional: true,
    names: [{ text: 'Example Test', kind: 'legal' }],
    products: [{ id: 'p1', names: ['P1'], categories: ['antivirus'] }],
    facts,
  };
}

async function refusedFacts(...facts: object[]) {
  await put('sources.json', { sources: { 'test-source': source } });
  await put('vendors/example-test.json', dossier(...facts));
  return (await refusal({ data: [dir] })).issues.map(({ pointer, code }) => [pointer, code]);
}

describe('readData', () => {
  it('reads what comes with the program', async () => {
    const snapshot = await read({});
    expect([...snapshot.policies.keys()]).toContain('trusted-sourcing');
    expect(snapshot.dossiers.map(({ id }) => id)).toContain('kaspersky');
    expect([...snapshot.lists.keys()]).toContain('us-bod-17-01');
  });

  it('lays a folder over it, with files added and sources joined', async () => {
    await put('sources.json', { sources: { 'test-source': source } });
    await put('vendors/example-test.json', `\ufeff${JSON.stringify(dossier(fact))}`);
    const snapshot = await read({ data: [dir] });
    expect(snapshot.dossiers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['example-test', 'kaspersky']),
    );
    expect(Object.keys(snapshot.sources)).toEqual(expect.arrayContaining(['test-source', 'gsa-2017-07-11']));
  });

  it('tells file, line and column of broken JSON', async () => {
    await put('vendors/example-test.json', '{\n  "id": }');
    expect((await refusal({ data: [dir] })).message).toContain('vendors/example-test.json:2:9  ');
  });

  it('tells file and pointer of a field that does not belong', async () => {
    await put('vendors/example-test.json', { ...dossier(), markte: 1 });
    const { issues } = await refusal({ data: [dir] });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ pointer: '/markte', code: 'field.unknown' });
    expect(issues[0]?.file).toContain('example-test.json');
  });

  it('refuses a folder that is not there, is empty, or holds a file where nobody looks', async () => {
    expect((await refusal({ data: [join(dir, 'none')] })).message).toContain('no such file or folder');
    expect((await refusal({ rules: [dir] })).message).toContain('holds none of vocabulary.json');
    await put('my-policy.json', {});
    expect((await refusal({ rules: [dir] })).message).toContain('not at a place that is read');
  });

  it.each([
    ['a source that is not there', [{ ...fact, source: 'nobody' }], '/facts/0/source', 'source.unknown'],
    ['a name out of no vocabulary', [{ ...fact, name: 'vendor.countyr' }], '/facts/0/name', 'fact.unknown'],
    ['a value of the wrong kind', [{ ...fact, value: 'Atlantis' }], '/facts/0/value', 'fact.value'],
    [
      'a listing',
      [{ ...fact, name: 'vendor.listed.us-1634', value: false }],
      '/facts/0/name',
      'fact.listing',
    ],
    [
      'a fact of the buyer',
      [{ ...fact, name: 'buyer.kind', value: 'x' }],
      '/facts/0/name',
      'fact.of-the-buyer',
    ],
    ['an id that stands twice', [fact, fact], '/facts/1/id', 'fact.repeated-id'],
    [
      'a superseded statement that is not there',
      [{ ...fact, supersedes: ['f0'] }],
      '/facts/0/supersedes/0',
      'fact.superseded-unknown',
    ],
    [
      'a statement that supersedes itself',
      [{ ...fact, supersedes: ['f1'] }],
      '/facts/0/supersedes/0',
      'fact.superseded-itself',
    ],
    [
      'a superseded statement that came later',
      [
        { ...fact, supersedes: ['f2'] },
        { ...fact, id: 'f2', published: '2020-01-02' },
      ],
      '/facts/0/supersedes/0',
      'fact.superseded-later',
    ],
    [
      'a product that is not there',
      [{ ...fact, scope: { products: ['p9'] } }],
      '/facts/0/scope/products/0',
      'product.unknown',
    ],
    [
      'a place that is not there',
      [{ ...fact, scope: { markets: { except: ['RU', 'atlantis'] } } }],
      '/facts/0/scope/markets/except/1',
      'place.unknown',
    ],
  ])('refuses in a dossier %s', async (_, facts, pointer, code) => {
    expect(await refusedFacts(...facts)).toEqual([[pointer, code]]);
  });

  it('refuses files that are not called like what they hold', async () => {
    await put('vendors/other.json', dossier());
    await put('lists/other.json', {
      program: 'test-list',
      title: 'Test',
      authority: 'Test',
      citation: 'Test',
      reach: ['named'],
      components: 'Not reached.',
      coverage: { through: '2020-01-01', source: 'nobody' },
      entries: [1, 2].map(() => ({
        id: 'e1',
        names: ['Someone'],
        listed: { from: '2020-01-01', published: '2020-01-01' },
        source: 'gsa-2017-07-11',
      })),
    });
    const { issues } = await refusal({ data: [dir] });
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'dossier.file-name',
      'list.file-name',
      'list.repeated-id',
      'source.unknown',
    ]);
  });
});
