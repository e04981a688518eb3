import { beforeAll, describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import { Dossier } from '../../src/model/vendor.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { day } from '../facts/statements.ts';

// Each of these once led, or could lead, to an approval that nothing supported.

let snapshot: Snapshot;
let assay: AssayService;
const today = () => day('2026-07-01');

beforeAll(async () => {
  snapshot = await readData(packFolders({}), 'assay test');
  assay = createService(snapshot, today);
});

const withDossier = (dossier: object) =>
  createService({ ...snapshot, dossiers: [...snapshot.dossiers, Dossier.parse(dossier)] }, today);

const NL = { policy: 'nl-central-government', product: { categories: ['antivirus'] } };
const CLEAN_PART = {
  name: 'a part',
  maker: { name: 'Fine Parts Ltd', country: 'GB', owners: [{ name: 'Fine Holding Ltd', share: 1 }] },
};
const US = {
  policy: 'us-federal-civilian',
  asOf: '2018-11-01',
  product: { categories: ['antivirus'], components: [CLEAN_PART] },
};
const QUIET = { name: 'Quiet Software Ltd', country: 'GB' };
const missing = (answer: Awaited<ReturnType<AssayService['assess']>>) =>
  Object.fromEntries(answer.missingFacts.map((m) => [m.name, m.why]));

describe('an owner or the maker of a part', () => {
  test('without a listing leaves the vendor as it is', async () => {
    const vendor = { ...QUIET, owners: [{ name: 'Fine Holding Ltd', share: 1 }] };
    const answer = await assay.assess({ ...US, vendor });
    const statute = answer.findings.find(({ rule }) => rule === 'us-ndaa-2018-1634');
    expect(statute).toMatchObject({ outcome: 'satisfied', missing: [] });
    expect(answer.findings.filter(({ outcome }) => outcome === 'violated')).toEqual([]);
  });

  test.each(['Лаборатория Касперского', 'Kaspersky Lab', 'Laboratoriya Kasperskogo'])(
    'is met under any of its names: %s',
    async (name) => {
      const owned = { ...QUIET, owners: [{ name, share: 1, control: true }] };
      expect((await assay.assess({ ...US, vendor: owned })).deciding).toContain('us-ndaa-2018-1634');
      const product = { ...US.product, components: [{ name: 'engine', maker: { name, country: 'RU' } }] };
      const vendor = { ...QUIET, owners: [{ name: 'Fine Holding Ltd', share: 1 }] };
      expect((await assay.assess({ ...US, vendor, product })).deciding).toEqual(['us-ndaa-2018-1634']);
    },
  );

  test.each([
    ['itself', [{ name: QUIET.name, share: 1, control: true }]],
    [
      'somebody with everything beside a listed owner',
      [{ name: 'Kaspersky Lab' }, { name: 'Jo Doe', share: 1 }],
    ],
    [
      'somebody with everything beside a near name',
      [{ name: 'Kasperskyy Lab' }, { name: 'Jo Doe', share: 1 }],
    ],
  ])('clears nobody who names %s as owner', async (_, owners) => {
    const answer = await assay.assess({ ...US, vendor: { ...QUIET, owners } });
    const statute = answer.findings.find(({ rule }) => rule === 'us-ndaa-2018-1634');
    expect(['unknown', 'violated']).toContain(statute?.outcome);
  });

  test('who is listed and holds everything is a hit, whoever else is named beside it', async () => {
    const owners = [{ name: 'AO Kaspersky Lab', share: 1 }, { name: 'Jo Doe' }];
    const answer = await assay.assess({ ...US, vendor: { ...QUIET, owners } });
    expect(answer.deciding).toContain('us-ndaa-2018-1634');
    expect(answer.verdict).toBe('prohibited');
  });

  test('is a doubt beside owners on record, however much those hold', async () => {
    const vendor = { name: 'example-alpine-security', owners: [{ name: 'AO Kaspersky Lab' }] };
    const asked = { ...US, asOf: '2026-06-15', knownAt: '2026-06-15', vendor };
    expect(missing(await assay.assess(asked))).toHaveProperty(['vendor.listed.us-1634']);
    const without = await assay.assess({ ...asked, vendor: { name: 'example-alpine-security' } });
    expect(missing(without)).not.toHaveProperty(['vendor.listed.us-1634']);
  });

  test('is not clear under an unverified name', async () => {
    const vendor = { ...QUIET, owners: [{ name: '卡巴斯基', share: 1, control: true }] };
    expect(missing(await assay.assess({ ...US, vendor }))).toMatchObject({
      'vendor.listed.us-1634': 'possible-match',
    });
  });

  test.each([
    [[{ name: 'unknown' }]],
    [[{ name: '-' }]],
    [[{ name: 'Minor Holder', share: 0.01, control: false }]],
  ])('that says nothing leaves the owners unknown: %j', async (owners) => {
    const answer = await assay.assess({ ...US, vendor: { ...QUIET, owners } });
    expect(answer.verdict).toBe('insufficient-evidence');
    expect(missing(answer)).toMatchObject({ 'vendor.listed.us-1634': 'owners-unknown' });
  });

  test('that two statements name with a third each are not yet known: the shares of two tellings do not add up', async () => {
    const share = (name: string) => ({ name, share: 0.3, control: false });
    const partly = withDossier({
      id: 'partly-co',
      title: 'Partly Co (fictional)',
      fictional: true,
      names: [{ text: 'Partly Co (fictional)', kind: 'legal' }],
      ownership: [
        {
          from: '2018-01-01',
          published: '2018-01-01',
          source: 'an invented register',
          owners: [share('A Trust')],
        },
      ],
    });
    const facts = [{ name: 'vendor.name', value: 'Partly Co (fictional)' }];
    const vendor = { name: 'partly-co', country: 'GB', owners: [share('A Trust Ltd')], facts };
    expect(missing(await partly.assess({ ...US, vendor }))).toMatchObject({
      'vendor.listed.us-1634': 'owners-unknown',
    });
  });

  test('whom a caller names never takes a recorded owner away, in whatever order the records stand', async () => {
    const statement = (name: string) => ({
      from: '2018-01-01',
      published: '2018-01-01',
      source: 'an invented register',
      owners: [{ name, share: 1, control: true }],
    });
    const owned = (...names: string[]) =>
      withDossier({
        id: 'owned-co',
        title: 'Owned Co (fictional)',
        fictional: true,
        names: [{ text: 'Owned Co (fictional)', kind: 'legal' }],
        ownership: names.map(statement),
      });
    const vendor = { name: 'owned-co', country: 'GB', owners: [{ name: 'Clean Trust' }] };
    for (const service of [
      owned('Kaspersky Lab'),
      owned('Kaspersky Lab', 'Good Trust'),
      owned('Good Trust', 'Kaspersky Lab'),
    ])
      expect((await service.assess({ ...US, vendor })).verdict).toBe('prohibited');
  });
});

describe('who the vendor is', () => {
  test('cannot be stated as a checked identifier', async () => {
    const vendor = { name: 'Some Name', facts: [{ name: 'vendor.identifier', value: 'hello' }] };
    await expect(assay.assess({ ...NL, vendor })).rejects.toMatchObject({
      issues: [{ pointer: '/vendor/facts/0/name', code: 'fact.read-elsewhere' }],
    });
  });

  test.each(['duns:150483782', 'lei:529900T8BM49AURSDO55'])(
    'is no name when an identifier stands in its place, and a list of names clears nobody without one: %s',
    async (name) => {
      const answer = await assay.assess({ ...NL, vendor: { name, country: 'CH' } });
      expect(answer.verdict).toBe('insufficient-evidence');
      expect(missing(answer)).toMatchObject({ 'vendor.listed.nl-2018-05-14': 'not-identified' });
    },
  );

  test.each(['-', 'unknown', '*', '0', '\u200b', 'n/a'])(
    'is not known by a name that says nothing: %j',
    async (name) => {
      expect((await assay.assess({ ...NL, vendor: { name, country: 'CH' } })).verdict).toBe(
        'insufficient-evidence',
      );
    },
  );

  test.each(['Laboratoriya Kasperskovo', '卡巴斯基', 'KL'])(
    'stays in doubt under an alias that may be listed, although its name leads to a dossier: %s',
    async (alias) => {
      const vendor = { name: 'example-alpine-security', aliases: [alias] };
      expect(missing(await assay.assess({ ...NL, vendor }))).toMatchObject({
        'vendor.listed.nl-2018-05-14': 'possible-match',
      });
    },
  );

  test('is not borrowed from a dossier by an alias alone', async () => {
    const vendor = { name: 'Totally Different Ltd', aliases: ['Example Alpine Security AG (fictional)'] };
    const answer = await assay.assess({ policy: 'trusted-sourcing', vendor });
    expect(answer.verdict).toBe('insufficient-evidence');
    expect(answer.vendor.id).toBeUndefined();
    expect(answer.warnings.map((w) => w.code)).toContain('vendor.near-name');
  });
});

describe('what is bought', () => {
  test('is not known when one word for it is not understood, whatever else is said of it', async () => {
    const vendor = { name: 'kaspersky' };
    const product = { name: 'Kaspersky Security Training', categories: ['antivirrus'] };
    expect(missing(await assay.assess({ ...NL, vendor, product }))).toEqual({
      'product.categories': 'absent',
    });
    expect(
      (
        await assay.assess({
          ...NL,
          vendor: { name: 'Kaspersky Lab', facts: [{ name: 'product.categories', value: ['furniture'] }] },
          product: { categories: ['antivirrus'] },
        })
      ).verdict,
    ).toBe('insufficient-evidence');
  });

  test.each([
    'Kaspersky Endpoint Security',
    'Kaspersky  Endpoint-Security',
    'Kaspersky Endpoint Security 11',
  ])('is what the dossier says, whatever the caller calls it: %s', async (name) => {
    const product = { name, categories: ['security-training'] };
    expect((await assay.assess({ ...NL, vendor: { name: 'kaspersky' }, product })).verdict).toBe(
      'prohibited',
    );
  });
});

describe('an answer about the past', () => {
  test('names the vendor as it was known then, and no later day', async () => {
    const answer = await assay.assess({
      ...NL,
      vendor: { name: 'kaspersky' },
      asOf: '2018-05-14',
      knownAt: '2018-05-14',
    });
    const { receipt: _, ...said } = answer;
    expect(JSON.stringify(said)).not.toMatch(
      /201[89]-(?!0[1-5]-)|2018-05-1[5-9]|15 May 2018|20[23]\d|Jul 2026/,
    );
    expect(answer.vendor.name).toBe('AO Kaspersky Lab');
    const earlier = await assay.assess({
      ...NL,
      vendor: { name: 'kaspersky' },
      asOf: '2016-01-01',
      knownAt: '2016-01-01',
    });
    expect(earlier.vendor.name).toMatch(/ZAO/);
  });

  test('does not let what the policy says of its buyer grow old', async () => {
    const answer = await assay.assess({
      ...NL,
      vendor: { name: 'kaspersky' },
      asOf: '2026-06-01',
      knownAt: '2018-06-01',
    });
    expect(answer.verdict).toBe('prohibited');
  });
});
