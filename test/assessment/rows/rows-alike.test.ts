import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askRow, questionText } from '../../../src/assessment/ask-row.ts';
import type { QuestionDefaults } from '../../../src/assessment/rows/row-answer.ts';
import type { RowQuestion } from '../../../src/intake/csv/read-row.ts';
import type { PlainDate } from '../../../src/model/date.ts';
import { openService } from '../../../src/store/files/open-service.ts';

const TODAY = '2026-11-28' as PlainDate;
const service = await openService({ version: '1', today: () => TODAY });

/** Strangers mostly, and among them whoever is on record, on a list, or near to somebody who is. */
const name = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }).map((n) => `Example Vendor ${n} AG (fictional)`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Пример Альфа ООО', '示例科技有限公司', 'O"Hara, & Söhne', '__proto__'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Kaspersky Lab',
      'АО «Лаборатория Касперского»',
      'Kasperski Lab',
      'Huawei Technologies',
      'Hikvision USA Inc',
      'kaspersky',
      'lei:5493001KJTIIGC8Y1R12',
      'Acronis',
    ),
  },
);
const identifier = fc.constantFrom(
  { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
  { scheme: 'lei', value: '5493001KJTIIGC8Y1R13' },
  { scheme: 'inn', value: '7713140469' },
  { scheme: 'uei', value: 'TST987654321' },
  { scheme: 'cage', value: '1E5G9' },
  { scheme: 'house number', value: '12' },
);
const fact = fc.constantFrom(
  { name: 'data.location', value: ['CH'] },
  { name: 'data.files.location', value: ['RU', 'CH'] },
  { name: 'vendor.headquarters', value: 'RU' },
  { name: 'supervision.independent', value: true },
  { name: 'supervision.country', value: 'CH' },
  { name: 'build.origin', value: ['CH'] },
  { name: 'product.privileged', value: true },
  { name: 'vendor.name', value: 'Another Name (fictional)' },
  { name: 'vendor.country', value: 'CH' },
  { name: 'no.such.fact', value: true },
  { name: 'build.origin', value: 'nowhere' },
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
/** Who a row is about, and what it says else: many rows of one file say the same of different vendors. */
const who = fc.record({
  ref: maybe(fc.constantFrom('1', 'V-2')),
  name,
  aliases: fc.option(fc.array(name, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
  identifiers: fc.option(fc.array(identifier, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
  called: maybe(fc.constantFrom('Example Product', 'Kaspersky Endpoint Security')),
});
const what = fc.record({
  country: maybe(fc.constantFrom('CH', 'RU', 'DE')),
  owners: fc.option(fc.constant([{ name: 'Example Owner (fictional)' }]), { nil: undefined, freq: 1 }),
  facts: fc.uniqueArray(fact, { maxLength: 3, selector: (one) => one.name }),
  categories: maybe(fc.constantFrom(['antivirus'], ['Anti-Virus', 'firewall'], ['teapot'])),
  release: maybe(fc.constantFrom('1.0', '2.0')),
  components: fc.option(
    fc.constantFrom(
      [{ name: 'engine', maker: { name: 'Kaspersky Lab' } }],
      [{ name: 'x', use: 'build' as const }],
    ),
    { nil: undefined, freq: 1 },
  ),
});
/** `null`: what stands there is no market. */
const market = fc.constantFrom(undefined, null, 'US', 'DE', 'eu', 'no-such-set');

/** The rows of a file, of few kinds. */
const rows: fc.Arbitrary<RowQuestion[]> = fc
  .tuple(
    fc.array(what, { minLength: 2, maxLength: 2 }),
    fc.array(fc.record({ who, market, kind: fc.nat(1) }), { minLength: 20, maxLength: 20 }),
  )
  .map(([kinds, all]) =>
    all.map(({ who: { called, ...vendor }, market: asked, kind }) => {
      const { country, owners, facts, ...product } = kinds[kind] as (typeof kinds)[number];
      return {
        vendor: { ...vendor, country, owners, facts },
        product: { ...product, name: called },
        market: asked,
      } as RowQuestion;
    }),
  );

const DAYS = { asOf: '2024-10-01', knownAt: '2024-10-01' };

describe.each<QuestionDefaults>([
  { policy: 'trusted-sourcing', ...DAYS },
  { policy: 'us-federal-civilian', categories: ['antivirus'], asOf: '2018-05-15', knownAt: '2026-11-28' },
  { policy: 'critical-sourcing', market: 'DE', ...DAYS },
  {},
])('the rows of a run by %o', (defaults) => {
  test('are answered one by one as if each was asked alone, to the very receipt', async () => {
    const answer = service.rows(defaults);
    const settled = { asOf: TODAY, knownAt: TODAY, ...defaults };
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        for (const one of all) {
          const given = await answer(one);
          const alone = await askRow(service, questionText(one, settled));
          if ('refused' in alone) expect(given).toEqual(alone);
          else {
            const { id, verdict, verdictCode, possible, risk, deciding, missingFacts, vendor } =
              alone.assessment;
            expect(given).toEqual({
              decision: { id, verdict, verdictCode, possible, risk, deciding, missingFacts, vendor },
              warnings: alone.warnings,
            });
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});
