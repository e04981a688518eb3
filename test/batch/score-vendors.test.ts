import { describe, expect, test } from 'vitest';
import { type Assay, AssayError, openAssay, type ScoredVendor, type VendorRow } from '../../src/index.ts';
import { TODAY } from '../end-to-end/real-service.ts';

const assay: Assay = await openAssay({ today: () => TODAY });
const POLICY = 'trusted-sourcing';

/** Scores rows, whatever they are, as a program without types would. */
async function score(
  rows: Iterable<unknown>,
  options: object = { policy: POLICY },
): Promise<ScoredVendor<VendorRow>[]> {
  const scored: ScoredVendor<VendorRow>[] = [];
  for await (const one of assay.scoreVendors(rows as Iterable<VendorRow>, options)) scored.push(one);
  return scored;
}

const stranger = (n: number): VendorRow => ({
  vendor: { name: `Example Stranger ${n} (fictional)`, country: 'CH' },
});

describe('vendors that are scored', () => {
  const rows: readonly VendorRow[] = [
    stranger(1),
    stranger(2),
    { vendor: { ref: 'K', name: 'AO Kaspersky Lab', country: 'RU' }, product: { categories: ['firewall'] } },
    { vendor: { name: '  Example Padded AG (fictional) ', aliases: ['Example P '] }, market: 'DE' },
    {
      vendor: {
        name: 'Example Facts AG (fictional)',
        identifiers: [{ scheme: 'lei', value: '1' }],
        facts: [{ name: 'data.location', value: ['CH'] }],
      },
      product: { name: 'Example Product', components: [{ name: 'part', maker: { name: 'Huawei' } }] },
      market: 'all',
    },
    {
      vendor: { name: 'Example Odd AG (fictional)', country: 'Atlantis' },
      product: { categories: ['teapot'] },
    },
  ];

  test('come out in their order, each as `assess` decides it', async () => {
    const options = {
      policy: POLICY,
      categories: ['antivirus'],
      market: 'US',
      asOf: '2026-06-15',
      knownAt: '2026-06-20',
    };
    const scored = await score(rows, options);
    expect(scored.map(({ row }) => row)).toEqual(rows);
    for (const [at, { vendor, product, market }] of rows.entries()) {
      const { categories, ...asked } = options;
      const alone = await assay.assess({
        ...asked,
        vendor,
        product: { ...product, categories: product?.categories ?? categories },
        market: market ?? options.market,
      });
      const {
        id,
        verdict,
        verdictCode,
        possible,
        risk,
        deciding,
        missingFacts,
        vendor: met,
        warnings,
      } = alone;
      expect(scored[at]).toMatchObject({
        decision: { id, verdict, verdictCode, possible, risk, deciding, missingFacts, vendor: met },
        warnings: expect.arrayContaining(warnings.map(({ detail }) => detail)),
      });
      expect(scored[at]?.warnings).toHaveLength(warnings.length);
    }
  });

  test('bear their own names, also where they are decided alike', async () => {
    const names = (await score([1, 2, 3].map(stranger))).map(
      (one) => 'decision' in one && one.decision.vendor.name,
    );
    expect(names).toEqual([1, 2, 3].map((n) => stranger(n).vendor.name));
  });

  test('cannot be changed for those who come after them', async () => {
    for await (const scored of assay.scoreVendors([stranger(1), stranger(2)], { policy: POLICY })) {
      if (!('decision' in scored)) throw new Error('a stranger was refused');
      const { decision } = scored;
      expect(decision.missingFacts.length).toBeGreaterThan(3);
      expect(() => (decision.deciding as string[]).push('x')).toThrow(TypeError);
      expect(() => Object.assign(decision.missingFacts[0] ?? {}, { why: 'x' })).toThrow(TypeError);
    }
  });

  test('that nobody may answer by default are answered by the default policy, for today', async () => {
    const [one] = await score([stranger(1)], {});
    const alone = await assay.assess(stranger(1));
    expect(one).toMatchObject({ decision: { id: alone.id } });
  });
});

describe('a row that cannot be read', () => {
  test.each<[unknown, readonly string[]]>([
    [{ vendor: { name: ' ' } }, ['/vendor/name this field must not be empty']],
    [{}, ['/vendor this field is missing; give an object']],
    [null, ['`null` does not fit; give an object']],
    ['Acme', ['`Acme` does not fit; give an object']],
    [
      { name: 'Acme' },
      [
        '/vendor this field is missing; give an object',
        '/name `name` is not a field here; check its spelling or leave it out',
      ],
    ],
    [
      { vendor: { name: 'Acme', contry: 'CH' }, markte: 'DE' },
      [
        '/vendor/contry `contry` is not a field here; check its spelling or leave it out',
        '/markte `markte` is not a field here; check its spelling or leave it out',
      ],
    ],
    [
      { vendor: { name: 'Acme' }, policy: POLICY, asOf: '2020-01-01' },
      [
        '/policy this is one for all rows; leave it out and give it in the options',
        '/asOf this is one for all rows; leave it out and give it in the options',
      ],
    ],
    [
      { vendor: { name: 'Acme', facts: [{ name: 'no.such', value: true }] } },
      ['/vendor/facts/0/name `no.such` is not a fact of the vocabulary; check its spelling'],
    ],
    [
      { vendor: { name: 'Acme', facts: [{ name: 'vendor.listed.us-1634', value: false }] } },
      [
        '/vendor/facts/0/name `vendor.listed.us-1634` comes only from screening against the lists; leave it out',
      ],
    ],
    [
      JSON.parse('{"vendor":{"name":"Acme","__proto__":{"country":"CH"}},"constructor":1}'),
      [
        '/vendor/__proto__ `__proto__` is not a field here; check its spelling or leave it out',
        '/constructor `constructor` is not a field here; check its spelling or leave it out',
      ],
    ],
  ])('%j is answered, and those behind it are', async (row, refused) => {
    const scored = await score([row, stranger(1)]);
    expect(scored).toMatchObject([
      { row, refused, warnings: [] },
      { decision: { verdict: 'insufficient-evidence' } },
    ]);
    expect(Object.keys(scored[0] ?? {})).not.toContain('decision');
  });

  test('is none where only its market is not known: it is judged for all markets, and that is told', async () => {
    const [one] = await score([{ ...stranger(1), market: 'no-such-set' }]);
    const alone = await assay.assess({ ...stranger(1), policy: POLICY, market: 'all' });
    expect(one).toMatchObject({
      decision: { id: alone.id },
      warnings: [expect.stringMatching(/`no-such-set` is neither .*; the row is judged for all markets$/)],
    });
  });
});

describe('rows from a source', () => {
  /** A source that tells how far it has been read, and whether it was closed. */
  function source(count: number) {
    const seen = { given: 0, isClosed: false };
    async function* give(): AsyncGenerator<VendorRow> {
      try {
        for (let n = 0; n < count; n += 1) {
          seen.given += 1;
          yield stranger(n);
        }
      } finally {
        seen.isClosed = true;
      }
    }
    return { seen, rows: give() };
  }

  test('are asked for one by one, and no more when nobody takes them', async () => {
    const { seen, rows } = source(1000);
    let taken = 0;
    for await (const { row } of assay.scoreVendors(rows, { policy: POLICY })) {
      expect(row.vendor.name).toBe(stranger(taken).vendor.name);
      taken += 1;
      expect(seen.given).toBe(taken);
      if (taken === 7) break;
    }
    expect(seen).toEqual({ given: 7, isClosed: true });
  });

  test('of any number are decided', async () => {
    let count = 0;
    for await (const scored of assay.scoreVendors(source(5000).rows, { policy: POLICY }))
      if ('decision' in scored) count += 1;
    expect(count).toBe(5000);
  });

  test('that fail, fail for whoever reads them', async () => {
    function* failing(): Generator<VendorRow> {
      yield stranger(1);
      throw new Error('the database is gone');
    }
    await expect(score(failing())).rejects.toThrow('the database is gone');
  });
});

test.each<[object, string]>([
  [{ policy: 'nope' }, '/policy there is no policy `nope`; choose one of `'],
  [{ asof: '2020-01-01' }, '/asof `asof` is not a field here; check its spelling or leave it out'],
  [{ asOf: '15.5.2018' }, '/asOf `15.5.2018` is not a date; write it as YYYY-MM-DD'],
  [{ knownAt: '9999-01-01' }, '/knownAt `9999-01-01` lies after today'],
  [{ market: 'no-such-set' }, '/market `no-such-set` is neither a country code nor'],
])('options that no row can be asked with (%j) are refused before any row is read', async (options, told) => {
  let read = 0;
  function* rows(): Generator<VendorRow> {
    read += 1;
    yield stranger(1);
  }
  const refusal = await score(rows(), options).catch((error: unknown) => error);
  if (!(refusal instanceof AssayError)) throw new Error('the options were not refused');
  expect(refusal.code).toBe('validation');
  expect(refusal.issues.map(({ pointer, detail }) => `${pointer} ${detail}`)).toEqual([
    expect.stringContaining(told),
  ]);
  expect(read).toBe(0);
});
