import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { day } from '../facts/statements.ts';

// What is bought is a firewall of an invented maker with an engine inside it that a listed maker made. Each regime has a rule
// of its own for such parts.

const today = () => day('2026-07-01');
let snapshot: Snapshot;
let assay: AssayService;
let firewall: string;

beforeAll(async () => {
  snapshot = await readData(packFolders({}), 'assay test');
  assay = createService(snapshot, today);
  firewall = await readFile(new URL('../../data/samples/firewall.cdx.json', import.meta.url), 'utf8');
});

const BUNDLER = {
  name: 'Example Bundling Ltd (fictional)',
  country: 'GB',
  owners: [{ name: 'Example Holding Ltd (fictional)', share: 1 }],
};
const ENGINE = {
  name: 'detection engine',
  version: '1.0',
  maker: { name: 'AO Kaspersky Lab', country: 'RU' },
};
const FEDERAL = { vendor: BUNDLER, policy: 'us-federal-civilian' };
const MAY = { asOf: '2018-05-15', knownAt: '2018-05-15' };
const OCTOBER = { asOf: '2018-10-01', knownAt: '2018-10-01' };

const finding = ({ findings }: Assessment, rule: string) => findings.find((one) => one.rule === rule);
type Bom = { components: Record<string, unknown>[]; dependencies: unknown[]; metadata: unknown };
const changed = (change: (bom: Bom) => void): string => {
  const bom: Bom = JSON.parse(firewall);
  change(bom);
  return JSON.stringify(bom);
};

describe.each([
  ['stated in the question', () => ({ components: [ENGINE] })],
  ['in a bill of materials, as text', () => ({ sbom: firewall })],
  ['in a bill of materials, as bytes', () => ({ sbom: new TextEncoder().encode(firewall) })],
  ['in a bill of materials, inline', () => ({ sbom: JSON.parse(firewall) })],
])('an engine of a listed maker, %s', (how, parts) => {
  const product = () => ({ name: 'Example Firewall (fictional)', categories: ['firewall'], ...parts() });
  const isStated = how.startsWith('stated');

  test('is nothing to BOD 17-01, which leaves embedded code alone', async () => {
    const answer = await assay.assess({ ...FEDERAL, product: product(), ...MAY });
    expect(finding(answer, 'us-bod-17-01')).toMatchObject({
      outcome: 'satisfied',
      because: expect.stringMatching(/Example Bundling Ltd \(fictional\) is not found under `us-bod-17-01`/),
    });
    expect(answer.verdict).not.toBe('prohibited');
  });

  test('is what section 1634 prohibits, and the way to it stands in the reason', async () => {
    const answer = await assay.assess({ ...FEDERAL, product: product(), ...OCTOBER });
    expect([answer.verdict, answer.deciding]).toEqual(['prohibited', ['us-ndaa-2018-1634']]);
    const { because, facts } = finding(answer, 'us-ndaa-2018-1634') ?? { because: '', facts: [] };
    const way = isStated
      ? 'detection engine 1.0 in Example Firewall \\(fictional\\), by AO Kaspersky Lab \\(as the question states\\)'
      : 'detection engine \\(fictional\\) 1.0 in Example Firewall \\(fictional\\) > mail gateway \\(fictional\\), by AO Kaspersky Lab \\(named as its supplier\\)';
    expect(because).toMatch(
      new RegExp(`a part is listed under \`us-1634\` since 12 Dec 2017 \\(${way}: same name as `),
    );
    expect(facts.find(({ name }) => name === 'component.listed.us-1634')?.part).toMatchObject({
      within: isStated
        ? ['Example Firewall (fictional)']
        : ['Example Firewall (fictional)', 'mail gateway (fictional)'],
      maker: 'AO Kaspersky Lab',
      evidence: isStated ? 'stated' : 'supplier',
    });
  });
});

describe('a bill of materials', () => {
  const ask = (sbom: string, more: object = {}) =>
    assay.assess({ ...FEDERAL, product: { categories: ['firewall'], sbom }, ...OCTOBER, ...more });

  test('tells what the product is made of and how far that is known', async () => {
    const { parts } = await ask(firewall);
    expect(parts).toMatchObject({
      sources: [{ format: 'CycloneDX 1.6 (JSON)', parts: 4 }],
      uses: { part: 3, build: 0, test: 1 },
      coverage: {
        named: 3,
        pointedAt: 0,
        unnamed: 0,
        share: 1,
        needed: 1,
        byEvidence: { supplier: 2, author: 1 },
      },
      withoutMaker: [],
      aside: [],
    });
  });

  test('with the listed maker in a tool that only builds or tests prohibits nothing, and tells it', async () => {
    const sbom = changed((bom) => {
      for (const component of bom.components)
        if (component['bom-ref'] === 'engine') component.scope = 'excluded';
    });
    const answer = await ask(sbom);
    expect(answer.verdict).toBe('insufficient-evidence');
    expect(finding(answer, 'us-ndaa-2018-1634')).toMatchObject({ outcome: 'unknown' });
    expect(answer.parts?.aside).toMatchObject([
      {
        use: 'test',
        program: 'us-1634',
        part: { name: 'detection engine (fictional)', maker: 'AO Kaspersky Lab' },
      },
    ]);
  });

  test('of which a part names no maker shows nothing of the others', async () => {
    const sbom = changed((bom) => {
      bom.components = bom.components.filter((component) => component['bom-ref'] !== 'engine');
      bom.components.push({ type: 'library', name: 'found on a disk' });
    });
    const answer = await ask(sbom);
    const statute = finding(answer, 'us-ndaa-2018-1634');
    expect(statute).toMatchObject({
      outcome: 'unknown',
      missing: [{ fact: 'component.listed.us-1634', why: 'partial' }],
    });
    expect(statute?.because).toMatch(
      /1 of 3 parts name no maker: 66.6 % name one, and the policy asks for 100 %/,
    );
    expect(answer.parts?.withoutMaker).toEqual(['found on a disk']);
  });

  test('whose only trace of a listed maker is a namespace asks for a look, and never clears', async () => {
    const sbom = changed((bom) => {
      bom.components = bom.components.filter((component) => component['bom-ref'] !== 'engine');
      bom.components.push({
        type: 'library',
        name: 'core',
        purl: 'pkg:maven/com.kaspersky/core@1',
        author: 'Jo Doe',
      });
    });
    const statute = finding(await ask(sbom), 'us-ndaa-2018-1634');
    expect(statute).toMatchObject({ outcome: 'unknown', missing: [{ why: 'possible-match' }] });
    expect(statute?.because).toMatch(
      /core 1? ?in .*\(pointed to by its namespace, `pkg:maven\/com\.kaspersky\/core@1`\)/,
    );
  });

  test.each([
    ['is no JSON', '{"bomFormat": "CycloneDX",', 'document.unreadable|json.syntax'],
    [
      'is of a version that is not known',
      '{"bomFormat": "CycloneDX", "specVersion": "9.9"}',
      'document.unreadable|.*',
    ],
    ['is something else', '{"name": "a package"}', 'document.unreadable'],
  ])('that %s is refused, and says where it stands in the question', async (_, sbom, code) => {
    const refusal = await ask(sbom).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'validation' });
    const [issue] = (refusal as { issues: { pointer: string; code: string }[] }).issues;
    expect(issue?.pointer).toMatch(/^\/product\/sbom/);
    expect(issue?.code).toMatch(new RegExp(code));
  });

  test('is no part of the answer but by its digest, the same however it came', async () => {
    const [text, inline] = [await ask(firewall), await ask(JSON.parse(firewall))];
    expect(text.request.product.sbom).toEqual({
      format: 'CycloneDX 1.6 (JSON)',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(inline.receipt).toEqual(text.receipt);
    expect(JSON.stringify(text)).not.toContain('bomFormat');
  });

  test('has to be given again to verify the answer', async () => {
    const answer = JSON.parse(JSON.stringify(await ask(firewall)));
    const [without] = await assay.verify(answer);
    expect(without).toMatchObject({ result: 'differs' });
    expect(without?.items[0]?.detail).toMatch(
      /^it cannot be asked again: the CycloneDX 1\.6 \(JSON\) document with the digest sha256:[0-9a-f]{64} is not at hand; give it again$/,
    );
    expect(await assay.verify(answer, [new TextEncoder().encode(firewall)])).toMatchObject([
      { result: 'same' },
    ]);
  });
});

describe('a policy that bears some parts without a maker', () => {
  const lenient = () => {
    const policy = snapshot.policies.get('us-federal-civilian');
    if (policy === undefined) throw new Error('there is no such policy');
    return createService(
      { ...snapshot, policies: new Map([[policy.id, { ...policy, partCoverage: 0.5 }]]) },
      today,
    );
  };
  const clear = (name: string) => ({
    name,
    maker: { name: 'Fine Parts Ltd', country: 'GB', owners: [{ name: 'Fine Holding Ltd', share: 1 }] },
  });
  const components = [clear('a'), clear('b'), { name: 'nobody knows' }];

  test('is satisfied by the others, and by default none is borne', async () => {
    const question = { ...FEDERAL, product: { categories: ['firewall'], components }, ...OCTOBER };
    expect(finding(await lenient().assess(question), 'us-ndaa-2018-1634')?.outcome).toBe('satisfied');
    expect(finding(await assay.assess(question), 'us-ndaa-2018-1634')?.outcome).toBe('unknown');
  });
});

describe('what a part is to its product', () => {
  const VENDOR = { ...BUNDLER, name: 'Example Radios Ltd (fictional)' };
  const chip = (roles?: string[]) => ({
    name: 'baseband chip',
    maker: { name: 'Huawei Technologies Company', country: 'CN' },
    ...(roles === undefined ? {} : { roles }),
  });
  const under889 = async (roles?: string[]) =>
    finding(
      await assay.assess({
        vendor: VENDOR,
        product: { categories: ['network-equipment'], components: [chip(roles)] },
        policy: 'us-federal-civilian',
        asOf: '2019-08-13',
        knownAt: '2019-08-13',
      }),
      'us-ndaa-2019-889-a',
    );

  test('decides under section 889: essential counts, incidental does not, and nobody guesses', async () => {
    expect(await under889(['essential'])).toMatchObject({
      outcome: 'violated',
      because: expect.stringMatching(/a part is listed under `us-889-telecom` .*\(baseband chip, by Huawei/),
    });
    expect((await under889(['incidental']))?.because).not.toMatch(/a part is listed/);
    for (const roles of [undefined, ['embedded'], ['white-label']]) {
      const open = await under889(roles);
      expect(open).toMatchObject({ outcome: 'unknown' });
      expect(open?.because).toMatch(
        /whether it is substantial, or essential, or critical technology nobody has said/,
      );
    }
  });

  test('is refused where it contradicts itself', async () => {
    await expect(under889(['incidental', 'essential'])).rejects.toMatchObject({
      code: 'validation',
      issues: [
        {
          pointer: '/product/components/0/roles',
          detail: expect.stringMatching(/incidental.*no other role/),
        },
      ],
    });
  });
});
