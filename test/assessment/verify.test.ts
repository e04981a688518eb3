import { beforeAll, describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { PlainDate } from '../../src/model/date.ts';
import { AssayError } from '../../src/model/error.ts';
import { Verification } from '../../src/model/verification.ts';
import { Waiver } from '../../src/model/waiver.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';

const TODAY = '2026-11-23' as PlainDate;
let snapshot: Snapshot;
let assay: AssayService;

beforeAll(async () => {
  snapshot = await readData(packFolders({}), 'assay 1.0.0');
  assay = openWith({});
});

/** The service on the shipped rules and data, with some of it changed, on another day. */
const openWith = (changed: Partial<Snapshot>, today = TODAY) =>
  createService({ ...snapshot, ...changed }, () => today);

const question = {
  vendor: { name: 'kaspersky', ref: '4711', facts: [{ name: 'supervision.independent', value: false }] },
  product: { categories: ['Anti-Virus'] },
  policy: 'trusted-sourcing',
  market: 'DE',
  asOf: '2018-05-15',
  knownAt: '2018-05-15',
};

/** As a file has it. */
// biome-ignore lint/suspicious/noExplicitAny: papers are written over field by field.
const written = (value: unknown): any => JSON.parse(JSON.stringify(value));

const verifyOne = async (service: AssayService, paper: unknown): Promise<Verification> => {
  const [verification, ...others] = await service.verify(paper);
  expect(others).toEqual([]);
  return Verification.parse(verification);
};

const paperOf = async (service = assay, asked: unknown = question) => written(await service.assess(asked));

describe('an answer holds what is needed to ask again', () => {
  test('its request names all that was left to a default, and gives the same answer', async () => {
    const { request } = await assay.assess({ vendor: { name: 'kaspersky' }, policy: 'us-federal-civilian' });
    expect(request).toEqual({
      vendor: { name: 'kaspersky', facts: [] },
      product: { categories: [], components: [] },
      policy: 'us-federal-civilian',
      market: 'US',
      asOf: TODAY,
      knownAt: TODAY,
    });
    const [first, again] = [await assay.assess(question), await paperOf()];
    expect(await assay.assess(again.request)).toEqual(first);
  });

  test('categories that nobody understood are asked again as they were written', async () => {
    const odd = { ...question, product: { categories: ['antivirus', 'gadgets'] } };
    const paper = await paperOf(assay, odd);
    expect(paper.question.categories).toEqual([]);
    expect(paper.request.product.categories).toEqual(['gadgets']);
    expect(await verifyOne(assay, paper)).toMatchObject({ result: 'same' });
  });

  test('the id is the start of the digest of the receipt, whatever the order of what was asked', async () => {
    const names = ['Alpha Ltd', 'Alpha Holding'];
    const ask = (aliases: string[]) => assay.assess({ vendor: { name: 'Alpha', aliases } });
    const [a, b] = [await ask(names), await ask(names.toReversed())];
    expect(a.id).toBe(`asm_${a.receipt.digest.slice(7, 23)}`);
    expect(b.receipt).toEqual(a.receipt);
  });
});

describe('the same', () => {
  test('on the same rules and data, on any later day', async () => {
    const later = openWith({}, '2031-01-01' as PlainDate);
    expect(await verifyOne(later, await paperOf())).toEqual({
      id: (await assay.assess(question)).id,
      result: 'same',
      asked: {
        vendor: 'kaspersky',
        policy: 'trusted-sourcing',
        market: 'DE',
        asOf: '2018-05-15',
        knownAt: '2018-05-15',
        imagined: false,
      },
      decidedOn: TODAY,
      verdict: { before: 'not-approved', after: 'not-approved' },
      findings: [],
      items: [],
    });
  });

  test('an answer without its outlook, and one with the record of a log', async () => {
    const bare = written(await assay.assess(question, 'decision'));
    expect(await verifyOne(assay, bare)).toMatchObject({ result: 'same' });
    const record = { createdAt: '2026-11-23T12:00:00Z', links: { self: '/v1/assessments/x' } };
    expect(await verifyOne(assay, { ...(await paperOf()), record })).toMatchObject({ result: 'same' });
  });

  test('both sides of a what-if, and the imagined one by itself', async () => {
    const { policy: _, ...rest } = question;
    const answer = written(
      await assay.whatIf({ ...rest, policy: 'trusted-sourcing', plansCarriedOut: 'audited' }),
    );
    expect((await assay.verify(answer)).map(({ result, asked }) => [result, asked.imagined])).toEqual([
      ['same', false],
      ['same', true],
    ]);
    expect(await verifyOne(assay, answer.after)).toMatchObject({ result: 'same' });
    const harmless = written(answer.after);
    harmless.request.changes = [];
    expect(await verifyOne(assay, harmless)).toMatchObject({ result: 'altered' });
  });

  test('a what-if that found no plan to carry out', async () => {
    const answer = written(
      await assay.whatIf({ vendor: { name: 'Nobody Has Heard Of' }, plansCarriedOut: 'audited' }),
    );
    expect(answer.after.request.changes).toEqual([]);
    expect(await verifyOne(assay, answer.after)).toMatchObject({ result: 'same' });
  });

  test('each of a list', async () => {
    const other = await paperOf(assay, { ...question, policy: 'us-federal-civilian', market: 'US' });
    const verifications = await assay.verify([await paperOf(), other]);
    expect(verifications.map(({ asked, result }) => [asked.policy, result])).toEqual([
      ['trusted-sourcing', 'same'],
      ['us-federal-civilian', 'same'],
    ]);
  });
});

describe('altered', () => {
  test.each<[string, string[], (paper: Assessment & Record<string, unknown>) => void]>([
    ['the verdict', ['outcome', 'standing'], (p) => Object.assign(p, { verdict: 'approved' })],
    [
      'the verdict with its code',
      ['outcome'],
      (p) => Object.assign(p, { verdict: 'approved', verdictCode: 50 }),
    ],
    ['the outcome of a rule', ['outcome'], (p) => Object.assign(p.findings[0] ?? {}, { outcome: 'waived' })],
    ['a rule left out', ['outcome'], (p) => p.findings.pop()],
    ['the id', ['id'], (p) => Object.assign(p, { id: 'asm_0123456789abcdef' })],
    ['leave to buy', ['standing'], (p) => Object.assign(p, { clears: true })],
    ['the day that it says', ['question'], (p) => Object.assign(p.question, { asOf: '2026-11-23' })],
    [
      'the day that was asked about',
      ['request', 'question'],
      (p) => Object.assign(p.request, { asOf: '2018-05-16' }),
    ],
    ['a fact that was stated', ['request'], (p) => p.request.vendor.facts.pop()],
    ['the day of the answer', ['receipt'], (p) => Object.assign(p.receipt, { decidedOn: '2026-11-24' })],
    ['a digest of the receipt', ['receipt'], (p) => Object.assign(p.receipt, { policy: p.receipt.facts })],
    [
      'a sentence',
      ['content /findings/0/because'],
      (p) => Object.assign(p.findings[0] ?? {}, { because: 'All is well.' }),
    ],
    ['a plan left out', ['content /plans/0'], (p) => p.plans.splice(0, p.plans.length)],
    ['a warning', ['content /warnings/0'], (p) => p.warnings.push({ pointer: '', code: 'x', detail: 'x' })],
    [
      'nothing but a blank',
      ['content /request/vendor/name'],
      (p) => Object.assign(p.request.vendor, { name: 'kaspersky ' }),
    ],
  ])('%s', async (_, expected, edit) => {
    const paper = await paperOf();
    edit(paper);
    const { result, items } = await verifyOne(assay, paper);
    expect(result).toBe('altered');
    const said = items.map(({ item, pointer }) => (item === 'content' ? `content ${pointer}` : item));
    for (const name of expected) expect(said).toContain(name);
    if (!expected[0]?.startsWith('content')) expect(said).toEqual(expected);
  });

  test('a digest under a key that objects have', async () => {
    const paper = await paperOf();
    const value = `sha256:${'0'.repeat(64)}`;
    Object.defineProperty(paper.receipt.lists, '__proto__', { value, enumerable: true });
    expect(await verifyOne(assay, paper)).toMatchObject({
      result: 'altered',
      items: [{ item: 'content', pointer: '/receipt/lists/__proto__' }],
    });
  });

  test('says what is other, what was added and what is left out', async () => {
    const paper = await paperOf();
    paper.plans.pop();
    paper.warnings.push({ pointer: '', code: 'x', detail: 'x' });
    paper.risk.low += 1;
    expect((await verifyOne(assay, paper)).items.map(({ detail }) => detail)).toEqual([
      '`/risk/low` is not what the answer with this receipt says',
      `\`/plans/${paper.plans.length}\` is left out of the answer with this receipt`,
      `\`/warnings/${paper.warnings.length - 1}\` is not in the answer with this receipt`,
    ]);
  });

  test('a paper that is said to come from a day that nobody has seen', async () => {
    const soon = await paperOf(openWith({}, '2026-11-24' as PlainDate));
    expect(await verifyOne(assay, soon)).toMatchObject({ result: 'same' });
    const paper = await paperOf(openWith({}, '2027-06-01' as PlainDate));
    expect(await verifyOne(assay, paper)).toMatchObject({
      result: 'altered',
      items: [{ item: 'receipt', detail: '`2027-06-01` lies after today (2026-11-23)' }],
    });
  });
});

describe('differs, and names what', () => {
  const named = async (changed: Partial<Snapshot>, asked: unknown = question) => {
    const verification = await verifyOne(openWith(changed), await paperOf(assay, asked));
    expect(verification.result).toBe('differs');
    return verification;
  };

  test('the program', async () => {
    const { items, verdict } = await named({ engine: 'assay 2.0.0' });
    expect(items).toEqual([{ item: 'engine', detail: '`assay 1.0.0` answered then, `assay 2.0.0` now' }]);
    expect(verdict).toEqual({ before: 'not-approved', after: 'not-approved' });
  });

  test('a rule of the policy, with the finding and the verdict that follow', async () => {
    const policy = snapshot.policies.get('us-federal-civilian');
    const rules = policy?.rules.filter(({ effect }) => effect !== 'prohibit') ?? [];
    const policies = new Map(snapshot.policies);
    if (policy !== undefined) policies.set(policy.id, { ...policy, rules });
    const asked = { ...question, policy: 'us-federal-civilian', market: 'US' };
    const { items, verdict, findings } = await named({ policies }, asked);
    expect(items[0]).toMatchObject({
      item: 'policy',
      detail: expect.stringContaining('policy `us-federal-civilian` is another than then'),
    });
    expect(verdict.before).toBe('prohibited');
    expect(verdict.after).not.toBe('prohibited');
    expect(findings).toContainEqual({ rule: 'us-bod-17-01', before: 'violated' });
  });

  test('what the dossier says', async () => {
    const dossiers = snapshot.dossiers.map((dossier) => ({
      ...dossier,
      facts: dossier.facts.filter(({ name }) => name !== 'vendor.country'),
    }));
    expect((await named({ dossiers })).items).toEqual([
      {
        item: 'facts',
        detail: 'what is on record about the vendor, its owners or the makers of parts is another than then',
      },
    ]);
  });

  test('a dossier that is gone, and one that came', async () => {
    const dossiers = snapshot.dossiers.filter(({ id }) => id !== 'kaspersky');
    expect((await named({ dossiers })).items).toContainEqual({
      item: 'facts',
      detail: 'then the dossier `kaspersky` spoke for the vendor, now no dossier does',
    });
  });

  test('the dossier of a maker of parts', async () => {
    const parts = { components: [{ name: 'engine', maker: { name: 'Kaspersky Lab' } }] };
    const asked = { vendor: { name: 'Some Supplier' }, product: parts, policy: 'us-federal-civilian' };
    const dossiers = snapshot.dossiers.filter(({ id }) => id !== 'kaspersky');
    expect((await named({ dossiers }, asked)).items.map(({ item }) => item)).toEqual(['facts']);
  });

  test('an entry of a list, and a list that is not there', async () => {
    const asked = { ...question, policy: 'us-federal-civilian', market: 'US' };
    const list = snapshot.lists.get('us-bod-17-01');
    const without = new Map(snapshot.lists);
    without.delete('us-bod-17-01');
    expect((await named({ lists: without }, asked)).items).toEqual([
      { item: 'list', program: 'us-bod-17-01', detail: 'list `us-bod-17-01` was read then and is not now' },
    ]);
    if (list === undefined) throw new Error('the list is shipped');
    const emptied = new Map(snapshot.lists).set('us-bod-17-01', { ...list, entries: [] });
    expect((await named({ lists: emptied }, asked)).items).toEqual([
      { item: 'list', program: 'us-bod-17-01', detail: 'list `us-bod-17-01` is another than then' },
    ]);
    const paper = await paperOf(openWith({ lists: without }), asked);
    expect((await verifyOne(assay, paper)).items).toEqual([
      { item: 'list', program: 'us-bod-17-01', detail: 'list `us-bod-17-01` was not read then' },
    ]);
  });

  test.each([
    ['a waiver', 'data-location', 'trusted-sourcing', 'DE'],
    ['a waiver for a rule that is still to come', 'us-ndaa-2018-1634', 'us-federal-civilian', 'US'],
  ])('%s', async (_, rule, policy, market) => {
    const waiver = Waiver.parse({
      id: 'w-1',
      rule,
      authority: 'An authority',
      section: 'sec. 1',
      approver: 'A person',
      scope: { vendor: { dossier: 'kaspersky' }, policies: [policy] },
      granted: '2018-01-01',
      from: '2018-01-01',
      lastDay: '2030-01-01',
    });
    const asked = { ...question, policy, market };
    expect((await named({ waivers: [waiver] }, asked)).items).toEqual([
      { item: 'waivers', detail: 'no waiver was held against it then' },
    ]);
    const paper = await paperOf(openWith({ waivers: [waiver] }), asked);
    expect((await verifyOne(assay, paper)).items).toEqual([
      {
        item: 'waivers',
        detail: 'waivers were held against it then and are not now; give them with `--waivers`',
      },
    ]);
  });

  test('a policy that is gone cannot be asked by', async () => {
    const policies = new Map([...snapshot.policies].filter(([id]) => id !== 'trusted-sourcing'));
    const { items, verdict } = await named({ policies });
    expect(items).toMatchObject([
      {
        item: 'policy',
        pointer: '/request/policy',
        detail: expect.stringContaining('it cannot be asked again: there is no policy `trusted-sourcing`'),
      },
    ]);
    expect(verdict).toEqual({ before: 'not-approved' });
  });
});

describe('a what-if that was altered is refused', () => {
  const whatIf = async () =>
    JSON.parse(
      JSON.stringify(
        await assay.whatIf({
          ...question,
          changes: [{ fact: 'build.origin', value: ['CH'], assurance: 'audited' }],
        }),
      ),
    );

  test('while one as it was given is the same on both sides', async () => {
    expect((await assay.verify(await whatIf())).map(({ result }) => result)).toEqual(['same', 'same']);
  });

  test.each<[string, (paper: Record<string, unknown>) => object, string]>([
    [
      'a difference that there is not',
      (p) => ({
        ...p,
        differences: [{ rule: 'ownership', effect: 'require', before: 'violated', after: 'satisfied' }],
      }),
      '/differences',
    ],
    ['changes left out', (p) => ({ ...p, changes: [] }), '/changes'],
    ['a verdict of its own', (p) => ({ ...p, verdict: 'approved' }), '/verdict'],
    ['its sides exchanged', (p) => ({ ...p, before: p.after, after: p.before }), '/before'],
  ])('%s', async (_, alter, pointer) => {
    const { issues } = await assay.verify(alter(await whatIf())).catch((error) => error);
    expect(issues.map((issue: { pointer: string }) => issue.pointer)).toContain(pointer);
  });
});

describe('what is no assessment is refused', () => {
  test.each<[string, (paper: Record<string, unknown>) => unknown, string?]>([
    ['an empty list', () => []],
    ['nothing', () => null, ''],
    ['a question', () => question, ''],
    ['an answer without its request', ({ request: _, ...paper }) => paper, '/request'],
    ['a field that no assessment has', (paper) => ({ ...paper, colour: 'blue' }), '/colour'],
    ['a verdict that there is none', (paper) => [paper, { ...paper, verdict: 'fine' }], '/1/verdict'],
    ['half a what-if', (paper) => ({ before: paper, after: null }), '/after'],
  ])('%s', async (_, make, pointer) => {
    const attempt = assay.verify(make(await paperOf()));
    await expect(attempt).rejects.toThrow(AssayError);
    const { code, issues } = await attempt.catch((error) => error);
    expect(code).toBe('validation');
    const pointers = issues.map((issue: { pointer: string }) => issue.pointer);
    expect(pointers).toEqual(pointer === undefined ? [] : [pointer]);
  });
});
