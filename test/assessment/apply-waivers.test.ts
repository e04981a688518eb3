import { describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { FactRecord } from '../../src/model/fact.ts';
import { ListFile } from '../../src/model/listing.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Rule } from '../../src/model/rule.ts';
import { Dossier } from '../../src/model/vendor.ts';
import { Waiver } from '../../src/model/waiver.ts';
import { renderText } from '../../src/report/text.ts';
import { day, PLACES, say } from '../facts/statements.ts';
import { snapshotOf } from '../property/random-world.ts';

const ALPHA_LEI = { scheme: 'lei', value: '529900T8BM49AURSDO55' };
const OTHER_LEI = { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' };

const rule = (id: string, parts: Partial<Rule>): Rule => ({
  id,
  file: `${id}.json`,
  title: id,
  effect: 'require',
  statement: 'asks for it',
  citations: [],
  satisfiedWhen: { fact: 'vendor.name', operator: 'known', value: true },
  minimumAssurance: 'declared',
  waivable: true,
  remedy: { by: 'vendor', text: 'Do it.' },
  examples: [],
  ...parts,
});

const RULES = [
  rule('ban', {
    effect: 'prohibit',
    satisfiedWhen: { fact: 'data.files.location', operator: 'doesNotContain', value: 'RU' },
  }),
  rule('build', { satisfiedWhen: { fact: 'build.origin', operator: 'subsetOf', value: ['CH'] } }),
  rule('identity', { waivable: false }),
];

const LIST = ListFile.parse({
  program: 'p',
  title: 'A programme',
  authority: 'An authority',
  citation: 'An act',
  reach: ['named'],
  components: 'not said',
  coverage: { through: '2018-01-01', source: 'a source' },
  entries: [],
});

const ALPHA = Dossier.parse({
  id: 'alpha',
  title: 'Alpha',
  names: [{ text: 'Alpha AG', kind: 'legal' }],
  identifiers: [ALPHA_LEI],
  products: [
    { id: 'guard', names: ['Alpha Guard', 'Guard Suite'], categories: ['antivirus'] },
    { id: 'ledger', names: ['Alpha Ledger'], categories: ['business-software'] },
  ],
});

const WAIVER = {
  id: 'w-1',
  rule: 'build',
  authority: 'Example Authority (fictional)',
  section: 'section 1 of the Example Act (fictional)',
  approver: 'A. Example',
  scope: { vendor: { dossier: 'alpha' }, policies: ['random'] },
  granted: '2018-01-10',
  from: '2018-02-01',
  lastDay: '2018-12-31',
};
const scoped = (scope: object) => ({ ...WAIVER, scope: { ...WAIVER.scope, ...scope } });

const long = { from: '2018-01-01', published: '2018-01-01' };
const KNOWN = [
  say({ ...long, name: 'vendor.name', value: 'Alpha AG' }),
  say({ ...long, name: 'data.files.location', value: ['CH'] }),
  say({ ...long, name: 'build.origin', value: ['RU'] }),
];
const without = (name: string) => KNOWN.filter((fact) => fact.name !== name);

interface Asked {
  readonly vendor?: object;
  readonly product?: object;
  readonly market?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly facts?: readonly FactRecord[];
}

function snapshotWith(waivers: readonly object[], facts: readonly FactRecord[]): Snapshot {
  const world = { facts, rules: RULES, list: LIST, places: PLACES, asOf: '', knownAt: '', market: 'DE' };
  const snapshot = snapshotOf(world);
  const policy = snapshot.policies.get('random') as Policy;
  return {
    ...snapshot,
    policies: new Map([policy, { ...policy, id: 'other' }].map((p) => [p.id, p])),
    dossiers: [{ ...ALPHA, facts: [...facts] }],
    waivers: waivers.map((waiver) => Waiver.parse(waiver)),
  };
}

function ask(waivers: readonly object[], asked: Asked = {}, policy = 'random') {
  const { facts = KNOWN, ...question } = asked;
  const service = createService(snapshotWith(waivers, facts), () => day('2020-01-01'));
  return service.assess(
    {
      vendor: { name: 'alpha' },
      policy,
      market: 'DE',
      asOf: '2018-06-01',
      knownAt: '2018-06-01',
      ...question,
    },
    'full',
  );
}

/** What became of the rule `build`, and why the waivers that name it do nothing. */
async function outcomeOf(waiver: object, asked: Asked = {}, policy = 'random') {
  const answer = await ask([waiver], asked, policy);
  return {
    outcome: answer.findings.find((f) => f.rule === (waiver as { rule: string }).rule)?.outcome,
    verdict: answer.verdict,
    faults: answer.waivers.map(({ noEffect }) => noEffect),
  };
}

describe('a waiver that acts', () => {
  test('turns a violated criterion into a waived one, and the verdict into conditional', async () => {
    expect((await ask([])).verdict).toBe('not-approved');
    const answer = await ask([WAIVER]);
    const finding = answer.findings.find((f) => f.rule === 'build');
    expect(finding).toMatchObject({ outcome: 'waived', waiver: 'w-1' });
    expect(finding?.because).toContain(
      'waived by Example Authority (fictional) under section 1 of the Example Act (fictional) through 31 Dec 2018 (approved by A. Example, waiver `w-1`)',
    );
    expect([answer.verdict, answer.deciding]).toEqual(['conditional', ['build']]);
    expect(answer.waivers).toEqual([
      {
        id: 'w-1',
        rule: 'build',
        authority: 'Example Authority (fictional)',
        section: 'section 1 of the Example Act (fictional)',
        approver: 'A. Example',
        lastDay: '2018-12-31',
      },
    ]);
  });

  test('turns what is not known into waived, too', async () => {
    const facts = without('build.origin');
    expect(await outcomeOf({ ...WAIVER, id: 'other', rule: 'ban' }, { facts })).toMatchObject({
      verdict: 'insufficient-evidence',
    });
    expect(await outcomeOf(WAIVER, { facts })).toEqual({
      outcome: 'waived',
      verdict: 'conditional',
      faults: [undefined],
    });
  });

  test('lifts a prohibition, but not what else stands against the vendor', async () => {
    const facts = [...without('data.files.location'), say({ value: ['RU'] })];
    expect((await ask([], { facts })).verdict).toBe('prohibited');
    expect(await outcomeOf({ ...WAIVER, rule: 'ban' }, { facts })).toMatchObject({
      outcome: 'waived',
      verdict: 'not-approved',
    });
    const both = await ask(
      [
        { ...WAIVER, rule: 'ban' },
        { ...WAIVER, id: 'w-2' },
      ],
      { facts },
    );
    expect([both.verdict, both.deciding]).toEqual(['conditional', ['ban', 'build']]);
  });

  test('acts from its first day through its last, and not a day longer', async () => {
    const on = async (asOf: string) => (await outcomeOf(WAIVER, { asOf, knownAt: '2019-06-01' })).faults[0];
    expect(await on('2018-01-31')).toBe('not-begun');
    expect(await on('2018-02-01')).toBeUndefined();
    expect(await on('2018-12-31')).toBeUndefined();
    expect(await on('2019-01-01')).toBe('expired');
  });

  test('tells the day after its last one, with the verdict of that day', async () => {
    const { upcoming } = await ask([WAIVER]);
    expect(upcoming).toContainEqual({
      date: '2019-01-01',
      rule: 'build',
      change: 'waiver-expires',
      text: 'the waiver `w-1` of Example Authority (fictional) under section 1 of the Example Act (fictional) counts no longer',
      verdict: 'not-approved',
    });
  });

  test('is the one of several that lasts longest', async () => {
    const longer = { ...WAIVER, id: 'w-0', lastDay: '2019-03-31' };
    const { findings, waivers, upcoming } = await ask([WAIVER, longer]);
    expect(findings.find((f) => f.rule === 'build')?.waiver).toBe('w-0');
    expect(waivers.map(({ id, noEffect }) => [id, noEffect])).toEqual([
      ['w-0', undefined],
      ['w-1', undefined],
    ]);
    expect(upcoming.filter((u) => u.change === 'waiver-expires').map((u) => u.date)).toEqual(['2019-04-01']);
  });

  test('is part of the receipt, and one for another vendor is not', async () => {
    const [bare, waived] = [await ask([]), await ask([WAIVER])];
    expect(bare.receipt.waivers).toBeUndefined();
    expect(waived.receipt.waivers).toMatch(/^sha256:/);
    expect(waived.id).not.toBe(bare.id);
    const other = { ...WAIVER, approver: 'B. Example' };
    expect((await ask([other])).receipt.waivers).not.toBe(waived.receipt.waivers);
    const strangers = scoped({ vendor: { identifiers: [OTHER_LEI] } });
    expect((await ask([strangers])).receipt).toEqual(bare.receipt);
  });

  test('reads as its golden text', async () => {
    const idle = { ...scoped({ markets: ['GB'] }), id: 'w-2' };
    const answer = await ask([WAIVER, idle, { ...WAIVER, id: 'w-3', rule: 'identity' }]);
    const text = renderText(answer, { color: false })
      .replaceAll(/asm_[0-9a-f]{16}/g, 'asm_(id)')
      .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:(digest)');
    await expect(text).toMatchFileSnapshot('golden/waivers.txt');
  });
});

describe('a waiver of no effect says why', () => {
  test.each<[string, object, Asked]>([
    ['not-waivable', { ...WAIVER, rule: 'identity' }, {}],
    ['not-granted-yet', WAIVER, { knownAt: '2018-01-09' }],
    ['not-granted-yet', { ...WAIVER, from: '2017-01-01' }, { asOf: '2018-01-09', knownAt: '2018-06-01' }],
    ['not-begun', WAIVER, { asOf: '2018-01-20' }],
    ['expired', WAIVER, { asOf: '2019-01-01' }],
    ['other-policy', scoped({ policies: ['other'] }), {}],
    ['other-product', scoped({ products: ['Alpha Guard'] }), {}],
    ['other-product', scoped({ products: ['Alpha Guard'] }), { product: { name: 'Alpha Ledger' } }],
    ['other-category', scoped({ categories: ['antivirus'] }), {}],
    [
      'other-category',
      scoped({ categories: ['antivirus'] }),
      { product: { categories: ['antivirus', 'vpn'] } },
    ],
    // What the buyer calls antivirus the dossier calls something else: both count.
    [
      'other-category',
      scoped({ categories: ['antivirus'] }),
      { product: { name: 'Alpha Ledger', categories: ['antivirus'] } },
    ],
    ['other-market', scoped({ markets: ['DE'] }), { market: 'all' }],
    ['other-market', scoped({ markets: ['DE'] }), { market: 'union' }],
    ['other-market', scoped({ markets: ['union'] }), { market: 'CH' }],
    ['not-needed', { ...WAIVER, rule: 'ban' }, {}],
  ])('%s', async (fault, waiver, asked) => {
    const found = await outcomeOf(waiver, asked);
    expect(found.faults).toEqual([fault]);
    expect(found.outcome).not.toBe('waived');
    expect(found.verdict).toBe('not-approved');
  });

  test.each<[string, object, Asked]>([
    ['a product by any of its names', scoped({ products: ['Alpha Guard'] }), { product: { name: 'guard' } }],
    ['a product by its id', scoped({ products: ['guard'] }), { product: { name: 'GUARD SUITE' } }],
    ['a product that no dossier knows', scoped({ products: ['Novel'] }), { product: { name: 'Novel' } }],
    ['a category', scoped({ categories: ['antivirus', 'vpn'] }), { product: { categories: ['vpn'] } }],
    [
      'the category of a product',
      scoped({ categories: ['antivirus'] }),
      { product: { name: 'Alpha Guard' } },
    ],
    ['a market inside of the set', scoped({ markets: ['union'] }), { market: 'DE' }],
  ])('and acts on %s', async (_, waiver, asked) => {
    expect(await outcomeOf(waiver, asked)).toMatchObject({ outcome: 'waived', faults: [undefined] });
  });
});

describe('the vendor of a waiver', () => {
  const byLei = scoped({ vendor: { identifiers: [ALPHA_LEI] } });
  const byOtherLei = scoped({ vendor: { identifiers: [OTHER_LEI] } });

  test('is known by its dossier or by an identifier of it, however the question finds it', async () => {
    for (const name of ['alpha', 'Alpha AG', `lei:${ALPHA_LEI.value}`])
      for (const waiver of [WAIVER, byLei])
        expect(await outcomeOf(waiver, { vendor: { name } })).toMatchObject({ outcome: 'waived' });
  });

  test('is a record without a dossier that has the identifier', async () => {
    const vendor = { name: 'Zephyr Works', identifiers: [OTHER_LEI] };
    expect(await outcomeOf(byOtherLei, { vendor })).toMatchObject({ outcome: 'waived' });
    expect(await outcomeOf(byOtherLei, { vendor: { name: 'Zephyr Works' } })).toMatchObject({ faults: [] });
  });

  test('is never another that claims its identifier', async () => {
    for (const name of ['alpha', 'Alpha AG']) {
      const vendor = { name, identifiers: [OTHER_LEI] };
      expect(await outcomeOf(byOtherLei, { vendor })).toMatchObject({ faults: [] });
    }
    // A scheme that the dossier says nothing about contradicts nothing, and proves nothing about its vendor.
    const duns = { scheme: 'duns', value: '123456789' };
    const waiver = scoped({ vendor: { identifiers: [duns] } });
    expect(await outcomeOf(waiver, { vendor: { name: 'Alpha AG', identifiers: [duns] } })).toMatchObject({
      faults: [],
    });
  });

  test('is not known by a name: a file cannot even say so', () => {
    const read = Waiver.safeParse(scoped({ vendor: { name: 'Alpha AG' } }));
    expect(read.success).toBe(false);
    expect(() => Waiver.parse(scoped({ vendor: {} }))).toThrow();
  });
});
