import { beforeAll, describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { day } from '../facts/statements.ts';

// The golden cases of the fact base: who buys what, when, and what a fair reading of the sources gives.

const today = () => day('2026-11-23');
let snapshot: Snapshot;
let assay: AssayService;

beforeAll(async () => {
  snapshot = await readData(packFolders({}), 'assay test');
  assay = createService(snapshot, today);
});

interface Asked {
  readonly vendor?: { readonly name: string; readonly country?: string };
  readonly policy: string;
  readonly category?: string;
  readonly product?: string;
  readonly asOf: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const ask = (
  { vendor = { name: 'kaspersky' }, policy, category = 'antivirus', product, asOf, facts = {} }: Asked,
  service = assay,
) =>
  service.assess({
    vendor: { ...vendor, facts: Object.entries(facts).map(([name, value]) => ({ name, value })) },
    product: { categories: [category], ...(product === undefined ? {} : { name: product }) },
    policy,
    asOf,
    knownAt: asOf,
  });
type Answer = Awaited<ReturnType<typeof ask>>;

const finding = (answer: Answer, rule: string) => answer.findings.find((f) => f.rule === rule);
const barsMet = ({ findings }: Answer) =>
  findings.filter((f) => f.effect === 'prohibit' && f.outcome === 'violated').map((f) => f.rule);

const KES = { policy: 'us-federal-civilian', product: 'Kaspersky Endpoint Security' };
const DIRECTIVE = 'us-bod-17-01';
const STATUTE = 'us-ndaa-2018-1634';

test('G1: a US civilian agency in August 2017 finds it off the schedules, and no bar yet', async () => {
  const answer = await ask({ ...KES, asOf: '2017-08-01' });
  expect(answer).toMatchObject({ verdict: 'not-approved', deciding: ['us-gsa-delisting-2017'] });
  expect(finding(answer, 'us-gsa-delisting-2017')?.because).toMatch(/off IT Schedule 70 and Schedule 67/);
  expect(barsMet(answer)).toEqual([]);
  expect(answer.upcoming.map(({ rule }) => rule)).not.toContain(STATUTE);
});

test('G2: the same agency on 15 May 2018 is under the directive, and the statute is coming', async () => {
  const answer = await ask({ ...KES, asOf: '2018-05-15' });
  expect(answer).toMatchObject({ verdict: 'prohibited', deciding: [DIRECTIVE] });
  expect(finding(answer, DIRECTIVE)?.because).toMatch(/in force since 13 Sep 2017, orders .* to remove/);
  expect(answer.upcoming).toContainEqual(
    expect.objectContaining({ date: '2018-10-01', rule: STATUTE, change: 'starts', verdict: 'prohibited' }),
  );
});

describe('G4: threat intelligence on 1 October 2024', () => {
  const asked = { category: 'threat-intelligence', asOf: '2024-10-01' };

  test('is exempt for a US person', async () => {
    const answer = await ask({ ...asked, policy: 'us-person' });
    expect(barsMet(answer)).toEqual([]);
    expect(finding(answer, 'us-icts-2024-new-agreements')).toMatchObject({
      outcome: 'not-applicable',
      because: expect.stringMatching(/product categories: threat-intelligence/),
    });
  });

  test.each(['us-federal-civilian', 'us-dod', 'us-intelligence-community'])(
    'is still barred by the statute for %s',
    async (policy) => {
      const answer = await ask({ ...asked, policy });
      expect(answer).toMatchObject({ verdict: 'prohibited', deciding: [STATUTE] });
      expect(finding(answer, STATUTE)?.because).toMatch(/hardware, software and services/);
    },
  );
});

describe('G5: a Dutch ministry in June 2018', () => {
  const asked = { policy: 'nl-central-government', asOf: '2018-06-01' };

  test('phases the antivirus out', async () => {
    const answer = await ask(asked);
    expect(answer).toMatchObject({ verdict: 'prohibited', deciding: ['nl-2018-05-14'] });
    expect(finding(answer, 'nl-2018-05-14')?.because).toMatch(/letter to the Tweede Kamer of 14 May 2018/);
  });

  test('is not kept from another product', async () => {
    const answer = await ask({ ...asked, category: 'security-training' });
    expect(barsMet(answer)).toEqual([]);
    expect(finding(answer, 'nl-2018-05-14')?.outcome).toBe('not-applicable');
  });
});

test.each([
  ['a share of three percent held from Russia is enough', ['GB', 'RU'], 'violated', /any Russian share/],
  [
    'none, on its word alone, is not shown',
    ['GB'],
    'unknown',
    /shareholders \(UK is only declared; `attested`/,
  ],
])('G7: a Romanian city hall in June 2023: %s', async (_, shareholders, outcome, because) => {
  const answer = await ask({
    vendor: { name: 'Example Carpathian Antivirus SRL (fictional)', country: 'RO' },
    policy: 'ro-public-body',
    asOf: '2023-06-15',
    facts: {
      'owner.shareholders.countries': shareholders,
      'owner.ultimate.country': 'GB',
      'vendor.managers.countries': ['RO'],
      'product.source.countries': ['RO'],
    },
  });
  expect(finding(answer, 'ro-law-2022-354')).toMatchObject({
    outcome,
    because: expect.stringMatching(because),
  });
  expect(answer.verdict === 'prohibited').toBe(outcome === 'violated');
});

test('G9: the order on Acronis does not bind a civilian purchase by itself: a caution that shows its scope', async () => {
  const answer = await ask({
    vendor: { name: 'acronis' },
    policy: 'us-federal-civilian',
    category: 'backup',
    asOf: '2025-10-15',
  });
  expect(barsMet(answer)).toEqual([]);
  expect(finding(answer, 'us-fascsa-dni-2025')).toMatchObject({
    outcome: 'not-applicable',
    because: expect.stringMatching(/the intelligence community, and systems with sensitive compartmented/),
  });
  expect(finding(answer, 'us-fascsa-orders-of-others')).toMatchObject({
    effect: 'caution',
    outcome: 'violated',
    because: expect.stringMatching(/do not bind this purchase by themselves/),
  });
});

describe('G13: written in India, compiled and signed in Zurich, under the trade agreements', () => {
  const asked: Asked = {
    vendor: { name: 'Example Limmat Software AG (fictional)', country: 'CH' },
    policy: 'us-federal-civilian',
    category: 'business-software',
    asOf: '2026-06-15',
    facts: {
      'vendor.name': 'Example Limmat Software AG (fictional)',
      'development.location': ['IN'],
      'build.origin': ['CH'],
      'signing.origin': ['CH'],
      'product.origin-ruling': false,
    },
  };
  const withFacts = (facts: Asked['facts']) => ({ ...asked, facts: { ...asked.facts, ...facts } });

  /** The rules on origin alone: what else binds the agency is another question. */
  function aboutOrigin(): AssayService {
    const policy = snapshot.policies.get('us-federal-civilian');
    if (policy === undefined) throw new Error('the policy is not there');
    const rules = policy.rules.filter(({ id }) => id === 'identity' || id.startsWith('us-taa-'));
    return createService(
      { ...snapshot, policies: new Map([[policy.id, { ...policy, rules, thresholds: [] }]]) },
      today,
    );
  }

  test('is of Swiss origin by the reasoning of the rulings: conditional, and a ruling is advised', async () => {
    const answer = await ask(asked, aboutOrigin());
    expect(answer).toMatchObject({ verdict: 'conditional', deciding: ['us-taa-ruling'] });
    expect(finding(answer, 'us-taa-software')).toMatchObject({
      outcome: 'satisfied',
      because: expect.stringMatching(/by where it is compiled; .*build: Switzerland/),
    });
    expect(finding(answer, 'us-taa-ruling')?.because).toMatch(
      /for another place of the build a ruling of US Customs and Border Protection should be asked for/,
    );
  });

  test.each([
    ['with a ruling', { 'product.origin-ruling': true }, 'approved'],
    ['compiled in the United States', { 'build.origin': ['US'] }, 'approved'],
    ['compiled where it is written', { 'build.origin': ['IN'] }, 'not-approved'],
    ['compiled where nobody looked it up', { 'build.origin': ['DE'] }, 'insufficient-evidence'],
  ])('the same %s', async (_, facts, verdict) => {
    expect((await ask(withFacts(facts), aboutOrigin())).verdict).toBe(verdict);
  });

  test('a pass on origin lifts no bar', async () => {
    const answer = await ask({ ...withFacts({}), vendor: { name: 'kaspersky' } });
    expect(finding(answer, STATUTE)?.outcome).toBe('violated');
    expect(answer.verdict).toBe('prohibited');
  });
});

test('G14: a German agency in April 2022 is advised, not forbidden', async () => {
  const answer = await ask({ policy: 'de-federal', asOf: '2022-04-15' });
  expect(answer).toMatchObject({ verdict: 'conditional', deciding: ['de-bsi-2022-03-15'] });
  expect(finding(answer, 'de-bsi-2022-03-15')).toMatchObject({
    effect: 'caution',
    because: expect.stringMatching(/advises against .* and recommends replacing it/),
  });
});

describe('G17 and G18: the build in Switzerland in 2024, by what was promised in May 2018', () => {
  const asked = { policy: 'trusted-sourcing', asOf: '2024-12-01' };

  /** The dossier without what was reported of the build before the move. */
  const withoutOlderRecord = () =>
    createService(
      {
        ...snapshot,
        dossiers: snapshot.dossiers.map((dossier) => ({
          ...dossier,
          facts: dossier.facts.filter((f) => !(f.name === 'build.origin' && f.status === 'in-effect')),
        })),
      },
      today,
    );

  test('G17: with only the promise on record it is not known, and overdue', async () => {
    const build = finding(await ask(asked, withoutOlderRecord()), 'build-origin');
    expect(build).toMatchObject({ outcome: 'unknown' });
    expect(build?.missing).toContainEqual({ fact: 'build.origin', why: 'overdue' });
    expect(build?.because).toMatch(/Switzerland, due 31 Dec 2018, overdue since 1 Jan 2019/);
  });

  test('G17: with the older record that says Russia it is not met', async () => {
    const build = finding(await ask(asked), 'build-origin');
    expect(build).toMatchObject({ outcome: 'violated' });
    expect(build?.because).toMatch(/build: Russia .*overdue since 1 Jan 2019/);
  });

  test('G18: a report under SOC 2 is about a process, not a place: it shows nothing of the build', async () => {
    const answer = await ask(asked, withoutOlderRecord());
    const build = finding(answer, 'build-origin');
    expect(build?.facts.map(({ name, status }) => [name, status])).toEqual([
      ['build.origin', 'planned'],
      ['signing.origin', 'planned'],
    ]);

    const offered = await withoutOlderRecord().whatIf({
      vendor: { name: 'kaspersky' },
      product: { categories: ['antivirus'] },
      ...asked,
      knownAt: asked.asOf,
      changes: [{ fact: 'certification.standards', value: ['soc-2-type-2'], assurance: 'audited' }],
    });
    expect(offered.differences).toMatchObject([{ rule: 'certifications-in-scope', after: 'satisfied' }]);
  });

  test('G18: on record it covers the antivirus databases only, so it certifies no product', async () => {
    const certified = finding(await ask({ ...asked, product: KES.product }), 'certifications-in-scope');
    expect(certified?.outcome).not.toBe('satisfied');
  });
});
