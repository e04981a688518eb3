import { beforeAll, describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import { AssayError } from '../../src/model/error.ts';
import { Source } from '../../src/model/source.ts';
import { Dossier } from '../../src/model/vendor.ts';
import { VendorView } from '../../src/model/vendor-view.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { day } from '../facts/statements.ts';

const TODAY = '2026-11-23';

const source = (published: string, label: string, url?: string) =>
  Source.parse({
    title: label,
    label,
    publisher: 'Example Press (fictional)',
    published,
    kind: 'invented',
    checked: 'invented',
    ...(url === undefined ? {} : { url }),
  });

const SOURCES = {
  early: source('2018-05-15', 'the vendor, in May 2018', 'https://example.org/2018'),
  late: source('2020-06-01', 'the press, in June 2020'),
};

const fact = (id: string, rest: object) => ({
  id,
  name: 'build.origin',
  value: ['CH'],
  from: '2018-05-15',
  published: '2018-05-15',
  status: 'in-effect',
  source: 'early',
  assurance: 'declared',
  ...rest,
});

const DOSSIER = Dossier.parse({
  id: 'example-sample',
  title: 'Example Sample AG (fictional)',
  fictional: true,
  names: [
    { text: 'Example Sample AG', kind: 'legal', source: 'early' },
    { text: 'Example Sampler', kind: 'former', verified: false, source: 'late' },
  ],
  identifiers: [
    { scheme: 'lei', value: '529900T8BM49AURSDO55' },
    { scheme: 'lei', value: '529900T8BM49AURSDO56' },
  ],
  entities: [{ name: 'Example Sample Inc.', country: 'US', relation: 'a subsidiary' }],
  ownership: [
    {
      from: '2015-01-01',
      published: '2015-01-01',
      to: '2019-01-01',
      toPublished: '2019-02-01',
      owners: [{ name: 'First Owner', share: 1 }],
      source: 'early',
    },
    {
      from: '2019-01-01',
      published: '2019-02-01',
      owners: [{ name: 'Second Owner', control: true }],
      source: 'late',
    },
  ],
  products: [
    { id: 'shield', names: ['Shield'], categories: ['antivirus'] },
    { id: 'other', names: ['Other'], categories: ['antivirus'] },
  ],
  facts: [
    fact('stands', { name: 'development.location' }),
    fact('runs-out', { name: 'signing.origin', to: '2019-01-01' }),
    fact('replaced', { name: 'update.origin', value: ['RU'] }),
    fact('replacing', {
      name: 'update.origin',
      from: '2019-03-01',
      published: '2019-03-01',
      supersedes: ['replaced'],
      source: 'early',
    }),
    fact('partly', { name: 'supervision.country', value: 'CH' }),
    fact('part', {
      name: 'supervision.country',
      value: 'DE',
      scope: { products: ['shield'] },
      from: '2019-03-01',
      published: '2019-03-01',
      supersedes: ['partly'],
    }),
    fact('plan', { status: 'planned', dueBy: '2018-12-31' }),
    fact('denial', { name: 'legal.compulsion.countries', status: 'denied', value: ['RU'] }),
    fact('decree', {
      name: 'legal.compulsion.countries',
      value: ['US'],
      from: '2020-01-01',
      assurance: 'official',
    }),
    fact('end', {
      name: 'development.location',
      status: 'ended',
      from: '2020-06-01',
      published: '2020-06-01',
      supersedes: ['stands'],
      source: 'late',
    }),
  ],
  notes: ['2022: something happened later.'],
});

let assay: AssayService;

beforeAll(async () => {
  const snapshot = await readData(packFolders({}), 'assay 1.0.0');
  const twin = { ...DOSSIER, id: 'example-twin', facts: [], identifiers: DOSSIER.identifiers.slice(0, 0) };
  const shared = { scheme: 'house', value: '1' };
  assay = createService(
    {
      ...snapshot,
      sources: SOURCES,
      dossiers: [
        { ...DOSSIER, identifiers: [...DOSSIER.identifiers, shared] },
        { ...twin, identifiers: [shared] },
      ],
    },
    () => day(TODAY),
  );
});

const view = async (asOf: string, knownAt = asOf) =>
  VendorView.parse(await assay.vendor('example-sample', { asOf, knownAt }));

const statuses = async (asOf: string, knownAt = asOf) =>
  Object.fromEntries((await view(asOf, knownAt)).facts.map(({ id, status }) => [id, status]));

describe('what is on record about a vendor', () => {
  test('says what each statement is on the day', async () => {
    expect(await statuses('2018-06-01')).toEqual({
      stands: 'in-effect',
      'runs-out': 'in-effect',
      replaced: 'in-effect',
      partly: 'in-effect',
      plan: 'planned',
      denial: 'denied',
      decree: 'not-yet',
    });
    expect(await statuses('2020-07-01')).toEqual({
      stands: 'superseded',
      'runs-out': 'over',
      replaced: 'superseded',
      replacing: 'in-effect',
      partly: 'superseded-in-part',
      part: 'in-effect',
      plan: 'overdue',
      denial: 'denied',
      decree: 'in-effect',
      end: 'ended',
    });
  });

  test('shows nothing that was published later, whatever day is looked at', async () => {
    const then = await statuses('2020-07-01', '2018-06-01');
    expect(then).toMatchObject({ stands: 'in-effect', replaced: 'in-effect', plan: 'planned' });
    expect(Object.keys(then)).not.toContain('end');
    const early = await view('2026-01-01', '2018-06-01');
    expect(JSON.stringify(early)).not.toMatch(/2019-0[23]|2020-0[26]|June 2020|Second Owner|later/);
    expect(early.names.map(({ text, source }) => [text, source?.label])).toEqual([
      ['Example Sample AG', 'the vendor, in May 2018'],
    ]);
  });

  test('tells owners by both days', async () => {
    const held = async (asOf: string, knownAt: string) =>
      (await view(asOf, knownAt)).ownership.map(({ owners, to, holds }) => [owners[0]?.name, to, holds]);
    expect(await held('2019-01-15', '2019-01-15')).toEqual([['First Owner', undefined, true]]);
    expect(await held('2019-01-15', '2019-02-01')).toEqual([
      ['First Owner', '2019-01-01', false],
      ['Second Owner', undefined, true],
    ]);
  });

  test('names sources, marks what is fictional, and keeps remarks for who asks by today', async () => {
    const today = VendorView.parse(await assay.vendor('example-sample'));
    expect(today).toMatchObject({
      asOf: TODAY,
      knownAt: TODAY,
      fictional: true,
      notes: ['2022: something happened later.'],
      entities: [{ name: 'Example Sample Inc.', country: 'US', relation: 'a subsidiary', verified: true }],
      identifiers: [
        { scheme: 'lei', value: '529900T8BM49AURSDO55' },
        { scheme: 'lei', check: 'bad' },
        { scheme: 'house', check: 'none' },
      ],
    });
    expect(today.facts[0]).toMatchObject({
      recordedAs: 'in-effect',
      assurance: 'declared',
      source: { id: 'early', label: 'the vendor, in May 2018', url: 'https://example.org/2018' },
    });
    expect((await view(TODAY, '2026-11-22')).notes).toEqual([]);
  });
});

describe('whose record it is', () => {
  const idOf = async (id: string) => (await assay.vendor(id)).id;

  test.each(['example-sample', 'lei:529900T8BM49AURSDO55', 'LEI: 529900t8bm49aursdo55'])('%s', async (id) => {
    expect(await idOf(id)).toBe('example-sample');
  });

  test.each([
    ['nobody', 'no dossier is on record for `nobody`; give the id of a dossier'],
    ['Example Sample AG', 'no dossier is on record for `Example Sample AG`'],
    // A wrong identifier proves nothing, even where the dossier holds the same.
    ['lei:529900T8BM49AURSDO56', 'no dossier is on record'],
    ['lei:', 'no dossier is on record for `lei:`'],
    ['house:1', 'several dossiers hold `house:1`; give the id of one: `example-sample`, `example-twin`'],
  ])('nobody, for %s', async (id, told) => {
    const error = await idOf(id).catch((refusal) => refusal);
    expect(error).toBeInstanceOf(AssayError);
    expect(error).toMatchObject({ code: 'not-found', message: expect.stringContaining(told) });
  });

  test.each<[unknown, string]>([
    [{ asOf: '2018-02-30' }, '/asOf'],
    [{ knownAt: '2026-11-24' }, '/knownAt'],
    [{ asof: '2018-05-15' }, '/asof'],
    [{ asOf: ['2018-05-15', '2018-05-16'] }, '/asOf'],
    ['2018-05-15', ''],
  ])('days that cannot be read: %j', async (days, pointer) => {
    const error = await assay.vendor('example-sample', days).catch((refusal) => refusal);
    expect(error).toMatchObject({ code: 'validation', issues: [{ pointer }] });
  });
});
