import { beforeAll, describe, expect, test } from 'vitest';
import type { AssayService } from '../../src/assessment/ports.ts';
import { openAssay } from '../../src/index.ts';
import { type PlainDate, parsePlainDate } from '../../src/model/date.ts';
import { INSTRUMENTS, type Instrument, KINDS, type Kind } from './instruments.ts';

const today = () => parsePlainDate('2026-11-23') as PlainDate;
let assay: AssayService;

beforeAll(async () => {
  assay = await openAssay({ today });
});

const KASPERSKY = { name: 'kaspersky' };
const BUNDLER = {
  name: 'Example Bundling Ltd (fictional)',
  country: 'GB',
  owners: [{ name: 'Example Holding Ltd (fictional)', country: 'GB', share: 1 }],
};
const ENGINE = { name: 'detection engine', maker: { name: 'AO Kaspersky Lab', country: 'RU' } };

const BOUGHT = {
  antivirus: { vendor: KASPERSKY, product: { categories: ['antivirus'] } },
  embedded: { vendor: BUNDLER, product: { categories: ['antivirus'], components: [ENGINE] } },
  'threat intelligence': { vendor: KASPERSKY, product: { categories: ['threat-intelligence'] } },
  training: { vendor: KASPERSKY, product: { categories: ['security-training'] } },
} as const satisfies Record<Kind, unknown>;

const ask = ({ policy, asOf, facts, cells }: Instrument, kind: Kind) => {
  const { vendor, product } = BOUGHT[kind];
  const stated = Object.entries({ ...facts, ...cells[kind].facts }).map(([name, value]) => ({ name, value }));
  return assay.assess({ vendor: { ...vendor, facts: stated }, product, policy, asOf, knownAt: asOf });
};

describe.each(INSTRUMENTS)('$rule, $policy, $asOf', (instrument) => {
  const { rule, effect, cells } = instrument;

  test.each(KINDS)('%s', async (kind) => {
    const { verdict, findings } = await ask(instrument, kind);
    const finding = findings.find((f) => f.rule === rule);
    expect(finding).toMatchObject({ effect, outcome: cells[kind].outcome });
    expect(finding?.because).toMatch(cells[kind].because);
    // A warning never forbids, and a bar that is met always does.
    if (effect === 'prohibit' && finding?.outcome === 'violated') expect(verdict).toBe('prohibited');
    if (findings.every((f) => f.effect !== 'prohibit' || f.outcome !== 'violated'))
      expect(verdict).not.toBe('prohibited');
  });
});

test('what one instrument exempts another still bars: threat intelligence in October 2024', async () => {
  const question = { ...BOUGHT['threat intelligence'], asOf: '2024-10-01', knownAt: '2024-10-01' };
  expect((await assay.assess({ ...question, policy: 'us-person' })).verdict).toBe('approved');
  expect(await assay.assess({ ...question, policy: 'us-dod' })).toMatchObject({
    verdict: 'prohibited',
    deciding: ['us-ndaa-2018-1634'],
  });
});
