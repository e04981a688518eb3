/** One row of the table that the founding story has to get right: what is asked, and what must come out, and why. */
export interface Case {
  readonly name: string;
  readonly vendor: string;
  readonly policy: string;
  readonly category: string;
  readonly market?: string;
  readonly product?: string;
  /** What the asker states, as text. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly asOf: string;
  /** Defaults to `asOf`. */
  readonly knownAt?: string;
  readonly verdict: string;
  readonly deciding: readonly string[];
  /** What the sentence of a rule must say. */
  readonly because?: Readonly<Record<string, readonly RegExp[]>>;
  /** What no sentence, citation or plan may say. */
  readonly silent?: readonly RegExp[];
  readonly missing?: Readonly<Record<string, string>>;
  readonly plans?: Readonly<
    Record<string, { readonly dueBy?: string; readonly overdue: boolean; readonly rules: readonly string[] }>
  >;
  readonly upcoming?: readonly { readonly date: string; readonly rule: string; readonly verdict: string }[];
  readonly unremediable?: readonly string[];
}

const US = { vendor: 'kaspersky', policy: 'us-federal-civilian', category: 'antivirus', market: 'US' };
const TRUSTED = { vendor: 'kaspersky', policy: 'trusted-sourcing', category: 'antivirus', market: 'DE' };
const NL = { vendor: 'kaspersky', policy: 'nl-central-government', category: 'antivirus' };
const DE = { vendor: 'kaspersky', policy: 'de-federal', category: 'antivirus' };

const PERSON = { vendor: 'kaspersky', policy: 'us-person', category: 'antivirus' };
const ACRONIS = { vendor: 'acronis', category: 'backup' };
const HUAWEI = { vendor: 'huawei', policy: 'us-federal-civilian', category: 'telecommunications' };
const CAMERAS = {
  vendor: 'hangzhou-hikvision',
  policy: 'us-federal-civilian',
  category: 'video-surveillance',
  asOf: '2024-03-01',
};
/** What nobody has settled for the cameras; lists of which we hold a part clear nobody. */
const CAMERAS_OPEN = [
  'us-far-9-405',
  'us-ndaa-2018-1634',
  'us-ndaa-2019-889-a',
  'us-ndaa-2019-889-b',
  'us-ofac-sdn',
  'us-tiktok-2023',
  'us-taa-goods',
];
const CRITICAL = {
  vendor: 'example-alpine-security',
  policy: 'critical-sourcing',
  category: 'antivirus',
  market: 'DE',
  asOf: '2026-06-15',
};
const MET_BY_ALPINE = [
  'build-integrity',
  'build-origin',
  'certifications-in-scope',
  'component-transparency',
  'continuity',
  'data-location',
  'identity',
  'incident-handling',
  'legal-compulsion',
  'ownership',
  'remote-access',
  'responsibility',
  'supervision',
  'update-integrity',
  'update-origin',
];

const BEARS_ON_NOTHING = { rules: [], overdue: false };

const UNDECIDED: Readonly<Record<string, readonly string[]>> = {
  'trusted-sourcing': [
    'build-origin',
    'certifications-in-scope',
    'data-location',
    'identity',
    'legal-compulsion',
    'ownership',
    'supervision',
    'update-origin',
  ],
  'us-federal-civilian': [
    'us-bod-17-01',
    'us-far-9-405',
    'us-ndaa-2018-1634',
    'us-ndaa-2019-889-a',
    'us-ndaa-2019-889-b',
    'us-ofac-sdn',
    'us-tiktok-2023',
    'identity',
    'us-gsa-delisting-2017',
    'us-taa-software',
  ],
  'nl-central-government': ['nl-2018-05-14', 'identity'],
  'de-federal': ['identity'],
};

export const CASES: readonly Case[] = [
  {
    ...US,
    name: 'the summer of 2017: off the schedules, not forbidden',
    asOf: '2017-08-01',
    verdict: 'not-approved',
    deciding: ['us-gsa-delisting-2017'],
    because: {
      'us-gsa-delisting-2017': [/in force since 11 Jul 2017/, /listed under `us-gsa-delisting-2017`/],
    },
    silent: [/BOD 17-01|Directive 17-01/, /1634/],
    upcoming: [],
    unremediable: ['us-gsa-delisting-2017'],
  },
  {
    ...US,
    name: 'the day of the announcement: the directive decides, the statute is coming, the move bears on nothing',
    asOf: '2018-05-15',
    verdict: 'prohibited',
    deciding: ['us-bod-17-01'],
    because: {
      'us-bod-17-01': [/82 FR 43782/, /in force since 13 Sep 2017/, /AO Kaspersky Lab is listed/],
      'us-gsa-delisting-2017': [/in force since 11 Jul 2017/],
    },
    // The clause was published a month later.
    silent: [/52\.204-23/, /83 FR 28141/],
    plans: {
      'data.files.location': { ...BEARS_ON_NOTHING, dueBy: '2019-12-31' },
      'build.origin': { ...BEARS_ON_NOTHING, dueBy: '2018-12-31' },
      'update.origin': { ...BEARS_ON_NOTHING, dueBy: '2018-12-31' },
      'supervision.country': BEARS_ON_NOTHING,
    },
    upcoming: [{ date: '2018-10-01', rule: 'us-ndaa-2018-1634', verdict: 'prohibited' }],
    unremediable: ['us-bod-17-01', 'us-gsa-delisting-2017'],
  },
  {
    ...US,
    name: 'the statute takes effect: both decide',
    asOf: '2018-10-01',
    verdict: 'prohibited',
    deciding: ['us-bod-17-01', 'us-ndaa-2018-1634'],
    because: { 'us-ndaa-2018-1634': [/Pub\. L\. 115-91, sec\. 1634/, /in force since 1 Oct 2018/] },
    unremediable: ['us-bod-17-01', 'us-ndaa-2018-1634', 'us-gsa-delisting-2017'],
  },
  {
    ...US,
    name: 'threat intelligence in May 2018: the directive does not reach it, the de-listing does',
    category: 'threat-intelligence',
    asOf: '2018-05-15',
    verdict: 'not-approved',
    deciding: ['us-gsa-delisting-2017'],
    because: { 'us-bod-17-01': [/it does not apply here: .*product categories: threat-intelligence/] },
    upcoming: [{ date: '2018-10-01', rule: 'us-ndaa-2018-1634', verdict: 'prohibited' }],
  },
  {
    ...US,
    name: 'threat intelligence in October 2018: the statute takes in any service',
    category: 'threat-intelligence',
    asOf: '2018-10-01',
    verdict: 'prohibited',
    deciding: ['us-ndaa-2018-1634'],
  },
  {
    ...TRUSTED,
    name: 'criteria on the day of the announcement: all in Russia, Switzerland only announced',
    asOf: '2018-05-15',
    verdict: 'not-approved',
    deciding: ['build-origin', 'data-location', 'legal-compulsion', 'ownership', 'update-origin'],
    because: {
      'data-location': [
        /Russia \(declared, the vendor, as AFP reported, 15 May 2018\)/,
        /only announced: .*Switzerland, due 31 Dec 2019/,
      ],
      'build-origin': [/Russia/, /only announced: .*Switzerland, due 31 Dec 2018/],
      'update-origin': [/Russia/, /only announced: .*Switzerland, due 31 Dec 2018/],
      supervision: [/supervising body.*nobody has said/, /only announced: Switzerland, no date given/],
    },
    silent: [/overdue since/],
    missing: {
      'supervision.body': 'absent',
      'supervision.country': 'planned',
      'supervision.independent': 'planned',
    },
  },
  {
    ...TRUSTED,
    name: 'a year later: files in Switzerland as declared, the rest in Russia, the build overdue',
    asOf: '2019-06-01',
    verdict: 'not-approved',
    deciding: ['build-origin', 'data-location', 'legal-compulsion', 'ownership', 'update-origin'],
    because: {
      'data-location': [
        /file data: Switzerland \(declared, .*13 Nov 2018\)/,
        /usage statistics, account data and support data: Russia/,
      ],
      'build-origin': [/Switzerland, due 31 Dec 2018, overdue since 1 Jan 2019/],
    },
    plans: { 'build.origin': { dueBy: '2018-12-31', overdue: true, rules: ['build-origin'] } },
  },
  {
    ...TRUSTED,
    name: 'the same day as one could expect it in May 2018: all planned, nothing overdue',
    asOf: '2019-06-01',
    knownAt: '2018-05-20',
    verdict: 'not-approved',
    deciding: ['build-origin', 'data-location', 'legal-compulsion', 'ownership', 'update-origin'],
    silent: [/overdue since/, /13 Nov 2018/],
    plans: {
      'build.origin': { dueBy: '2018-12-31', overdue: false, rules: ['build-origin'] },
      'data.files.location': { dueBy: '2019-12-31', overdue: false, rules: ['data-location'] },
    },
  },
  {
    ...TRUSTED,
    name: 'the Russian market in May 2018: nothing is even announced for its data',
    market: 'RU',
    asOf: '2018-05-15',
    verdict: 'not-approved',
    deciding: ['build-origin', 'data-location', 'legal-compulsion', 'ownership', 'update-origin'],
    because: { 'data-location': [/Russia/], 'legal-compulsion': [/development: Russia/] },
    silent: [/due 31 Dec 2019/],
  },
  {
    ...TRUSTED,
    name: 'the Russian market after the move: data and development stay in Russia',
    market: 'RU',
    asOf: '2020-12-01',
    verdict: 'not-approved',
    deciding: ['build-origin', 'data-location', 'legal-compulsion', 'ownership', 'update-origin'],
    because: { 'data-location': [/file data.*: Russia/], 'legal-compulsion': [/development: Russia/] },
  },
  {
    ...NL,
    name: 'the day before the Dutch letter: nothing in this policy speaks against a known company',
    asOf: '2018-05-13',
    verdict: 'approved',
    deciding: ['identity'],
    because: { identity: [/AO Kaspersky Lab/, /Russia/] },
    upcoming: [],
  },
  {
    ...NL,
    name: 'the day of the Dutch letter',
    asOf: '2018-05-14',
    verdict: 'prohibited',
    deciding: ['nl-2018-05-14'],
    because: { 'nl-2018-05-14': [/14 May 2018/, /listed under `nl-2018-05-14`/] },
  },
  {
    ...NL,
    name: 'another product: the Dutch letter means antivirus only',
    category: 'threat-intelligence',
    asOf: '2018-06-01',
    verdict: 'approved',
    deciding: ['identity'],
    because: { 'nl-2018-05-14': [/it does not apply here: .*threat-intelligence/] },
  },
  {
    ...DE,
    name: 'the day before the German warning',
    asOf: '2022-03-14',
    verdict: 'approved',
    deciding: ['identity'],
  },
  {
    ...DE,
    name: 'a warning is not a ban',
    asOf: '2022-04-01',
    verdict: 'conditional',
    deciding: ['de-bsi-2022-03-15'],
    because: { 'de-bsi-2022-03-15': [/in force since 15 Mar 2022/] },
    unremediable: [],
  },
  {
    name: 'the fictional vendor of whom all is known',
    vendor: 'example-alpine-security',
    policy: 'trusted-sourcing',
    category: 'antivirus',
    market: 'DE',
    asOf: '2026-06-15',
    verdict: 'approved',
    deciding: [
      'build-origin',
      'certifications-in-scope',
      'data-location',
      'identity',
      'legal-compulsion',
      'ownership',
      'supervision',
      'update-origin',
    ],
    missing: {},
  },
  {
    ...PERSON,
    name: 'the day before new agreements are forbidden: a bar that is coming',
    asOf: '2024-07-19',
    verdict: 'conditional',
    deciding: ['us-icts-2024-new-agreements'],
    upcoming: [
      { date: '2024-07-20', rule: 'us-icts-2024-new-agreements', verdict: 'prohibited' },
      { date: '2024-09-29', rule: 'us-icts-2024-updates-and-resale', verdict: 'prohibited' },
    ],
  },
  {
    ...PERSON,
    name: 'new agreements are forbidden',
    asOf: '2024-07-20',
    verdict: 'prohibited',
    deciding: ['us-icts-2024-new-agreements'],
    because: {
      'us-icts-2024-new-agreements': [/89 FR 52434/, /in force since 20 Jul 2024/, /Kaspersky Lab, Inc\./],
    },
    unremediable: ['us-icts-2024-new-agreements'],
  },
  {
    ...PERSON,
    name: 'updates: the last day',
    facts: { 'purchase.activities': 'updates' },
    asOf: '2024-09-28',
    verdict: 'conditional',
    deciding: ['us-icts-2024-updates-and-resale'],
  },
  {
    ...PERSON,
    name: 'updates: forbidden',
    facts: { 'purchase.activities': 'updates' },
    asOf: '2024-09-29',
    verdict: 'prohibited',
    deciding: ['us-icts-2024-updates-and-resale'],
    because: { 'us-icts-2024-updates-and-resale': [/in force since 29 Sep 2024/] },
  },
  {
    ...PERSON,
    name: 'threat intelligence is exempt',
    category: 'threat-intelligence',
    asOf: '2024-10-01',
    verdict: 'approved',
    deciding: ['identity'],
    because: { 'us-icts-2024-new-agreements': [/does not apply here: .*threat-intelligence/] },
  },
  {
    ...ACRONIS,
    name: 'the order counts already, and nobody outside knows of it',
    policy: 'us-intelligence-community',
    asOf: '2025-07-11',
    verdict: 'insufficient-evidence',
    deciding: [
      'us-far-9-405',
      'us-ndaa-2018-1634',
      'us-ndaa-2019-889-a',
      'us-ndaa-2019-889-b',
      'us-ofac-sdn',
      'us-tiktok-2023',
      'identity',
    ],
    silent: [/fascsa/i],
  },
  {
    ...ACRONIS,
    name: 'the same day, looked back at',
    policy: 'us-intelligence-community',
    asOf: '2025-07-11',
    knownAt: '2025-09-18',
    verdict: 'prohibited',
    deciding: ['us-fascsa-dni-2025'],
    because: { 'us-fascsa-dni-2025': [/Director of National Intelligence/, /in force since 11 Jul 2025/] },
    unremediable: ['us-fascsa-dni-2025'],
  },
  {
    ...ACRONIS,
    name: 'a civilian agency: the order does not bind it, it is to look at it',
    policy: 'us-federal-civilian',
    asOf: '2025-10-01',
    verdict: 'insufficient-evidence',
    deciding: [
      'us-bod-17-01',
      'us-far-9-405',
      'us-ndaa-2018-1634',
      'us-ndaa-2019-889-a',
      'us-ndaa-2019-889-b',
      'us-ofac-sdn',
      'us-tiktok-2023',
      'us-ssdf-attestation',
      'us-taa-software',
    ],
    because: {
      'us-fascsa-dni-2025': [/it does not apply here: .*sensitive compartmented information: no/],
      'us-fascsa-orders-of-others': [
        /do not bind this purchase by themselves; Acronis .*is listed under `us-fascsa`/,
      ],
    },
    unremediable: [],
  },
  {
    ...HUAWEI,
    name: 'the day before section 889',
    asOf: '2019-08-12',
    verdict: 'insufficient-evidence',
    deciding: ['us-far-9-405', 'us-ndaa-2018-1634', 'us-ofac-sdn', 'identity', 'us-gsa-delisting-2017'],
    silent: [/889/],
  },
  {
    ...HUAWEI,
    name: 'the first day of section 889',
    asOf: '2019-08-13',
    verdict: 'prohibited',
    deciding: ['us-ndaa-2019-889-a'],
    because: { 'us-ndaa-2019-889-a': [/sec\. 889\(a\)\(1\)\(A\)/, /in force since 13 Aug 2019/] },
    unremediable: ['us-ndaa-2019-889-a'],
  },
  {
    ...CAMERAS,
    name: 'cameras for a government building',
    facts: { 'purchase.purposes': 'government-facility-security' },
    verdict: 'prohibited',
    deciding: ['us-ndaa-2019-889-a'],
    because: { 'us-ndaa-2019-889-a': [/is listed under `us-889-video`/] },
  },
  {
    ...CAMERAS,
    name: 'the same cameras for another purpose: listed is not prohibited',
    facts: { 'purchase.purposes': 'other' },
    verdict: 'insufficient-evidence',
    deciding: CAMERAS_OPEN,
    missing: { 'component.listed.us-889-telecom': 'absent' },
  },
  {
    ...CAMERAS,
    name: 'the same cameras, purpose not said: the buyer is asked',
    verdict: 'insufficient-evidence',
    deciding: CAMERAS_OPEN,
    missing: { 'purchase.purposes': 'absent' },
  },
  {
    ...CRITICAL,
    name: 'a product without privileges for a buyer who is not sensitive',
    product: 'Example Alpine Ledger (fictional)',
    category: 'business-software',
    facts: { 'buyer.sensitivity': 'low' },
    verdict: 'approved',
    deciding: MET_BY_ALPINE,
  },
  {
    ...CRITICAL,
    name: 'the same for a buyer who has not said how sensitive it is',
    product: 'Example Alpine Ledger (fictional)',
    category: 'business-software',
    verdict: 'insufficient-evidence',
    deciding: ['certifications-in-scope', 'data-location', 'incident-handling'],
    missing: { 'data.files.location': 'below-minimum' },
    because: { 'data-location': [/Switzerland is only attested; `audited` is needed/] },
  },
  {
    ...CRITICAL,
    name: 'a product that runs with all privileges, for a highly sensitive buyer',
    product: 'Example Alpine Endpoint (fictional)',
    facts: { 'buyer.sensitivity': 'high' },
    verdict: 'insufficient-evidence',
    deciding: [
      'build-integrity',
      'certifications-in-scope',
      'component-transparency',
      'data-location',
      'incident-handling',
      'ownership',
      'supervision',
    ],
  },
  {
    ...CRITICAL,
    name: 'a customer in the United States after the end of updates: continuity, and a plan kept late',
    vendor: 'kaspersky',
    market: 'US',
    asOf: '2024-10-01',
    verdict: 'not-approved',
    deciding: [
      'build-origin',
      'continuity',
      'data-location',
      'legal-compulsion',
      'ownership',
      'update-origin',
    ],
    because: {
      continuity: [/lawfulness of updates: no \(official/],
      'mitigation-plan-kept': [/file data: due 31 Dec 2019, in effect only from 17 Nov 2020/],
      'remote-access': [/nobody has said/],
    },
  },
  ...['trusted-sourcing', 'us-federal-civilian', 'nl-central-government', 'de-federal'].flatMap(
    (policy): Case[] =>
      [
        ['example-harbour-software', 'the fictional vendor of whom almost nothing is known'],
        ['Nobody Has Heard Of This', 'a name nobody knows'],
      ].map(([vendor, name]) => ({
        name: `${name}, under ${policy}`,
        vendor: vendor as string,
        policy,
        category: 'antivirus',
        asOf: '2026-06-15',
        verdict: 'insufficient-evidence',
        deciding: UNDECIDED[policy] ?? [],
        missing: { 'vendor.country': 'absent', 'vendor.identifier': 'absent' },
        because: { identity: [/not shown: .*country of registration/] },
      })),
  ),
];

/** The question of a case, as every surface is asked it. */
export const questionOf = (c: Case) => ({
  vendor: {
    name: c.vendor,
    facts: Object.entries(c.facts ?? {}).map(([name, value]) => ({ name, value })),
  },
  product: { categories: [c.category], ...(c.product === undefined ? {} : { name: c.product }) },
  policy: c.policy,
  asOf: c.asOf,
  knownAt: c.knownAt ?? c.asOf,
  ...(c.market === undefined ? {} : { market: c.market }),
});
