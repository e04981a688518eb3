import type { FactValue } from '../../src/model/fact.ts';

/** What is bought: own antivirus, the engine in the product of another maker, intelligence on threats, training. */
export const KINDS = ['antivirus', 'embedded', 'threat intelligence', 'training'] as const;
export type Kind = (typeof KINDS)[number];

/** What one instrument makes of one kind of product. */
interface Cell {
  readonly outcome: 'violated' | 'satisfied' | 'not-applicable' | 'unknown';
  /** What the sentence must say. */
  readonly because: RegExp;
  /** What has to be said for this kind of product beside what the instrument always asks. */
  readonly facts?: Readonly<Record<string, FactValue>>;
}

/** One instrument that names Kaspersky or reaches it, for its own buyer on a day on which it counts. */
export interface Instrument {
  readonly rule: string;
  readonly effect: 'prohibit' | 'require' | 'caution';
  readonly policy: string;
  readonly asOf: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly cells: Readonly<Record<Kind, Cell>>;
}

const hit = (because: RegExp): Cell => ({ outcome: 'violated', because });
const listed = (program: string) =>
  hit(new RegExp(`Kaspersky Lab.* is listed under \`${program}\` .*\\(same name as`));
const listedPart = (program: string) =>
  hit(new RegExp(`not found under \`${program}\`; a part is listed under \`${program}\``));
/** The maker who embeds is not meant, and the instrument does not look at parts. */
const partsDoNotCount = (program: string): Cell => ({
  outcome: 'satisfied',
  because: new RegExp(`Example Bundling Ltd \\(fictional\\) is not found under \`${program}\``),
});
const exempt = (kind: string): Cell => ({
  outcome: 'not-applicable',
  because: new RegExp(`does not apply here: .*product categories: ${kind}`),
});
/** Neither intelligence on threats nor training is meant. */
const EXEMPT = {
  'threat intelligence': exempt('threat-intelligence'),
  training: exempt('security-training'),
} as const;
const everything = (cell: Cell): Record<Kind, Cell> => ({
  antivirus: cell,
  embedded: cell,
  'threat intelligence': cell,
  training: cell,
});
const icts = {
  antivirus: listed('us-icts-2024'),
  embedded: listedPart('us-icts-2024'),
  ...EXEMPT,
} as const;

export const INSTRUMENTS: readonly Instrument[] = [
  {
    rule: 'us-gsa-delisting-2017',
    effect: 'require',
    policy: 'us-federal-civilian',
    asOf: '2017-08-01',
    cells: {
      ...everything(listed('us-gsa-delisting-2017')),
      embedded: partsDoNotCount('us-gsa-delisting-2017'),
    },
  },
  {
    rule: 'us-bod-17-01',
    effect: 'prohibit',
    policy: 'us-federal-civilian',
    asOf: '2018-05-15',
    cells: { antivirus: listed('us-bod-17-01'), embedded: partsDoNotCount('us-bod-17-01'), ...EXEMPT },
  },
  ...['us-federal-civilian', 'us-dod', 'us-intelligence-community'].map(
    (policy): Instrument => ({
      rule: 'us-ndaa-2018-1634',
      effect: 'prohibit',
      policy,
      asOf: '2018-10-01',
      cells: { ...everything(listed('us-1634')), embedded: listedPart('us-1634') },
    }),
  ),
  {
    rule: 'us-fcc-covered-list-kaspersky',
    effect: 'prohibit',
    policy: 'us-fcc-funded',
    asOf: '2022-03-25',
    cells: {
      ...everything(listed('us-fcc-covered-kaspersky')),
      embedded: listedPart('us-fcc-covered-kaspersky'),
    },
  },
  {
    rule: 'us-icts-2024-new-agreements',
    effect: 'prohibit',
    policy: 'us-person',
    asOf: '2024-07-20',
    cells: icts,
  },
  {
    rule: 'us-icts-2024-updates-and-resale',
    effect: 'prohibit',
    policy: 'us-person',
    asOf: '2024-09-29',
    facts: { 'purchase.activities': ['integration'] },
    cells: icts,
  },
  {
    // Exports to three companies: of a purchase from them it is a sign, of others it says nothing.
    rule: 'us-bis-entity-list',
    effect: 'caution',
    policy: 'us-person-sanctions',
    asOf: '2024-10-01',
    cells: {
      ...everything(listed('us-entity-list')),
      embedded: { outcome: 'unknown', because: /only a part of the entries of `us-entity-list` stands/ },
    },
  },
  {
    // Twelve executives are blocked, the company is not; and an executive is no owner.
    rule: 'us-ofac-sdn',
    effect: 'prohibit',
    policy: 'us-person-sanctions',
    asOf: '2024-10-01',
    cells: everything({
      outcome: 'unknown',
      because: /only a part of the entries of `us-ofac-sdn` stands in our list/,
    }),
  },
  {
    rule: 'nl-2018-05-14',
    effect: 'prohibit',
    policy: 'nl-central-government',
    asOf: '2018-05-14',
    cells: { antivirus: listed('nl-2018-05-14'), embedded: partsDoNotCount('nl-2018-05-14'), ...EXEMPT },
  },
  {
    rule: 'lt-2017-12-20',
    effect: 'prohibit',
    policy: 'lt-state',
    asOf: '2018-06-01',
    cells: { antivirus: listed('lt-2017-12-20'), embedded: partsDoNotCount('lt-2017-12-20'), ...EXEMPT },
  },
  {
    rule: 'uk-ncsc-2017',
    effect: 'caution',
    policy: 'uk-government',
    asOf: '2018-06-01',
    facts: { 'buyer.classification': 'secret' },
    cells: {
      antivirus: hit(/country of registration: Russia/),
      embedded: {
        outcome: 'satisfied',
        because: /country of registration: UK .*headquarters: UK/,
        facts: { 'vendor.headquarters': 'GB' },
      },
      ...EXEMPT,
    },
  },
  {
    rule: 'de-bsi-2022-03-15',
    effect: 'caution',
    policy: 'de-federal',
    asOf: '2022-03-15',
    cells: {
      antivirus: listed('de-bsi-2022-03-15'),
      embedded: partsDoNotCount('de-bsi-2022-03-15'),
      ...EXEMPT,
    },
  },
  ...(
    [
      ['it-acn-2022', '2022-04-26'],
      ['it-acn-2025', '2025-11-22'],
    ] as const
  ).map(
    ([rule, asOf]): Instrument => ({
      rule,
      effect: 'prohibit',
      policy: 'it-public-administration',
      asOf,
      cells: {
        antivirus: listed(rule),
        // A reseller is included.
        embedded: { ...listedPart(rule), facts: { 'purchase.resold': true } },
        ...EXEMPT,
      },
    }),
  ),
  {
    rule: 'ro-law-2022-354',
    effect: 'prohibit',
    policy: 'ro-public-body',
    asOf: '2023-06-01',
    cells: {
      antivirus: hit(/country of registration: Russia/),
      // It comes from there indirectly.
      embedded: { ...hit(/Russia/), facts: { 'product.source.countries': ['RU', 'GB'] } },
      ...EXEMPT,
    },
  },
  {
    rule: 'ca-2023-10-30',
    effect: 'prohibit',
    policy: 'ca-federal',
    asOf: '2023-10-30',
    facts: { 'purchase.devices': ['mobile-device'] },
    cells: { antivirus: listed('ca-2023-10-30'), embedded: partsDoNotCount('ca-2023-10-30'), ...EXEMPT },
  },
  {
    rule: 'au-pspf-002-2025',
    effect: 'prohibit',
    policy: 'au-commonwealth',
    asOf: '2025-04-01',
    cells: {
      ...everything(listed('au-pspf-002-2025')),
      embedded: partsDoNotCount('au-pspf-002-2025'),
    },
  },
];
