import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createService } from '../../src/assessment/create-service.ts';
import type { Snapshot } from '../../src/assessment/snapshot.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { Builder } from '../../src/model/builder.ts';
import { packFolders, readData } from '../../src/store/files/read-data.ts';
import { day } from '../facts/statements.ts';

// Provenance names a builder and no country. What it says of where a product was built, it says through the register, and as
// well as it is shown to be about the very artifact and by the very builder.

const BUILDER = 'https://build.test.example/';
const ARTIFACT = 'ab'.repeat(32);
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const pem = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString();

const place = (value: string, more: object) => ({
  name: 'build.origin',
  value: [value],
  from: '2023-01-01',
  published: '2025-12-01',
  status: 'in-effect',
  source: 'example-alpine-builds-page',
  assurance: 'audited',
  periodEnd: '2025-11-30',
  ...more,
});

const register = (facts: readonly object[]) =>
  Builder.parse({
    id: 'test-builds',
    title: 'Test Builds (fictional)',
    builderIds: [BUILDER],
    operator: { name: 'Test Operator (fictional)', country: 'CH' },
    keys: [
      {
        from: '2023-01-01',
        published: '2023-01-01',
        publicKey: pem(publicKey),
        source: 'example-alpine-builds-page',
      },
    ],
    facts,
  });

interface Made {
  readonly builder?: string;
  readonly digest?: string;
  readonly builtOn?: string;
  /** Who signs it; without a key nobody does. */
  readonly key?: KeyObject;
  /** Further digests of the artifact. */
  readonly more?: Readonly<Record<string, string>>;
}

function provenance({
  builder = `${BUILDER}hosted@v2`,
  digest = ARTIFACT,
  builtOn = '2026-05-04',
  key,
  more,
}: Made) {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'endpoint.pkg', digest: { sha256: digest, ...more } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: { buildType: 'https://build.test.example/types/1' },
      runDetails: { builder: { id: builder }, metadata: { finishedOn: `${builtOn}T10:00:00Z` } },
    },
  };
  if (key === undefined) return statement;
  const type = 'application/vnd.in-toto+json';
  const payload = Buffer.from(JSON.stringify(statement));
  const signed = Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);
  return {
    payloadType: type,
    payload: payload.toString('base64'),
    signatures: [{ sig: sign(null, signed, key).toString('base64') }],
  };
}

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await readData(packFolders({}), 'assay test');
});

const VENDOR = { name: 'Example Test Software (fictional)', country: 'CH' };

async function ask(
  made: Made,
  {
    facts = [place('CH', {})],
    trusted = [],
    digests = [`sha256:${ARTIFACT}`],
    stated = [],
    others = [],
  }: {
    facts?: readonly object[];
    trusted?: readonly string[];
    digests?: readonly string[] | undefined;
    stated?: readonly { name: string; value: string[] }[];
    others?: readonly Made[];
  } = {},
): Promise<Assessment> {
  const service = createService({ ...snapshot, builders: [register(facts)], trustedKeys: trusted }, () =>
    day('2026-06-15'),
  );
  return service.assess({
    vendor: { ...VENDOR, facts: [{ name: 'signing.origin', value: ['CH'] }, ...stated] },
    product: {
      categories: ['antivirus'],
      provenance: [made, ...others].map(provenance),
      ...(digests.length === 0 ? {} : { digests }),
    },
    policy: 'trusted-sourcing',
    market: 'DE',
  });
}

const origin = (answer: Assessment) => {
  const rule = answer.findings.find(({ rule }) => rule === 'build-origin');
  const told = rule?.facts.find(({ name }) => name === 'build.origin');
  const why = rule?.missing.find(({ fact }) => fact === 'build.origin')?.why;
  return {
    value: told?.value,
    status: told?.status,
    assurance: told?.assurance,
    why,
    because: rule?.because,
  };
};

describe('what provenance says of where a product was built', () => {
  test('a known builder with a place, about this artifact and signed with its key: as well as the register is supported', async () => {
    const answer = await ask({ key: privateKey });
    expect(answer.provenance).toMatchObject([
      {
        format: 'DSSE envelope',
        builder: 'https://build.test.example/hosted@v2',
        register: { id: 'test-builds', operator: 'Test Operator (fictional)' },
        builtOn: '2026-05-04',
        subject: 'matches',
        signature: 'verified',
        assurance: 'verified',
        facts: ['build.origin'],
      },
    ]);
    expect(answer.provenance?.[0]?.because).toMatch(
      /which built it on 4 May 2026: Test Builds \(fictional\), run by Test Operator \(fictional\); it is about the artifact to be bought, its signature was verified, so what the register says counts as verified at most\.$/,
    );
    expect(origin(answer)).toMatchObject({ value: ['CH'], assurance: 'audited', why: undefined });
  });

  test('the same, where the register itself only repeats the operator: declared, and no better for the signature', async () => {
    const facts = [place('CH', { assurance: 'declared', periodEnd: undefined })];
    expect(origin(await ask({ key: privateKey }, { facts }))).toMatchObject({
      value: ['CH'],
      assurance: 'declared',
      why: 'below-minimum',
    });
  });

  test('an unknown builder: nothing, and how to make it known', async () => {
    const answer = await ask({ builder: 'https://elsewhere.example/hosted', key: privateKey });
    expect(origin(answer)).toMatchObject({ value: undefined, why: 'absent' });
    expect(answer.provenance?.[0]).toMatchObject({ facts: [], signature: 'not-verified' });
    expect(answer.warnings.find(({ code }) => code === 'provenance.unknown-builder')?.detail).toMatch(
      /`https:\/\/elsewhere\.example\/hosted` stands in no entry of the register of builders, so where it builds is not known/,
    );
  });

  test.each([
    ['nobody signed', {}, 'none'],
    ['somebody else signed', { key: stranger.privateKey }, 'not-verified'],
  ] as const)('a statement that %s: declared', async (_, made, signature) => {
    const answer = await ask(made);
    expect(answer.provenance?.[0]).toMatchObject({ subject: 'matches', signature, assurance: 'declared' });
    expect(origin(answer)).toMatchObject({ value: ['CH'], assurance: 'declared', why: 'below-minimum' });
  });

  test('a key that the operator trusts lifts it as the key of the register does', async () => {
    const answer = await ask({ key: stranger.privateKey }, { trusted: [pem(stranger.publicKey)] });
    expect(answer.provenance?.[0]).toMatchObject({ signature: 'verified' });
    expect(origin(answer)).toMatchObject({ assurance: 'audited', why: undefined });
  });

  test('another artifact: nothing at all, however well it is signed', async () => {
    const answer = await ask({ digest: 'cd'.repeat(32), key: privateKey });
    expect(answer.provenance?.[0]).toMatchObject({ subject: 'differs', signature: 'verified', facts: [] });
    expect(origin(answer)).toMatchObject({ value: undefined, why: 'absent' });
    expect(answer.warnings.map(({ code }) => code)).toContain('provenance.other-artifact');
  });

  test('an artifact of which nobody gave the digest: declared, because it may be another', async () => {
    const answer = await ask({ key: privateKey }, { digests: [] });
    expect(answer.provenance?.[0]).toMatchObject({ subject: 'not-compared', assurance: 'declared' });
    expect(origin(answer)).toMatchObject({ assurance: 'declared', why: 'below-minimum' });
  });

  test('an entry of the register that had run out when it was built: nothing', async () => {
    const facts = [place('CH', { to: '2026-01-01' })];
    expect(origin(await ask({ key: privateKey, builtOn: '2026-05-04' }, { facts }))).toMatchObject({
      value: undefined,
      why: 'absent',
    });
    // What was built before it ran out stays built there.
    expect(origin(await ask({ key: privateKey, builtOn: '2025-12-31' }, { facts }))).toMatchObject({
      value: ['CH'],
    });
  });

  test('a facility that is only planned: a plan, which satisfies nothing', async () => {
    const facts = [
      place('CH', { status: 'planned', assurance: 'declared', periodEnd: undefined, dueBy: '2026-12-31' }),
    ];
    const answer = await ask({ key: privateKey }, { facts });
    expect(origin(answer)).toMatchObject({ status: 'planned', why: 'planned' });
    expect(answer.plans).toMatchObject([{ fact: 'build.origin', value: ['CH'], dueBy: '2026-12-31' }]);
  });

  test('a builder that moved after the build: where it stood then', async () => {
    const facts = [
      place('RU', { id: 'then', assurance: 'declared', periodEnd: undefined, published: '2023-01-01' }),
      place('CH', {
        from: '2026-05-01',
        published: '2026-06-01',
        periodEnd: '2026-05-31',
        supersedes: ['then'],
      }),
    ];
    const before = origin(await ask({ key: privateKey, builtOn: '2026-04-30' }, { facts }));
    expect(before).toMatchObject({ value: ['RU'], assurance: 'declared' });
    expect(before.because).toMatch(/Build origin asks .*; build: Russia \(declared/);
    expect(origin(await ask({ key: privateKey, builtOn: '2026-05-04' }, { facts }))).toMatchObject({
      value: ['CH'],
      assurance: 'audited',
    });
  });

  test('two builds, before and after a move: neither hides the other', async () => {
    const facts = [
      place('RU', { id: 'then', assurance: 'declared', periodEnd: undefined, published: '2023-01-01' }),
      place('CH', {
        from: '2026-05-01',
        published: '2026-06-01',
        periodEnd: '2026-05-31',
        supersedes: ['then'],
      }),
    ];
    const others = [{ key: privateKey, builtOn: '2026-04-30' }];
    const answer = await ask({ key: privateKey, builtOn: '2026-05-04' }, { facts, others });
    const rule = answer.findings.find(({ rule }) => rule === 'build-origin');
    expect(rule).toMatchObject({ outcome: 'violated', contested: true });
    expect(rule?.because).toMatch(/build: Switzerland .*build: Russia|build: Russia .*build: Switzerland/);
    // Told in the other order, it is the same.
    const turned = await ask(others[0] ?? {}, {
      facts,
      others: [{ key: privateKey, builtOn: '2026-05-04' }],
    });
    expect(turned.findings).toEqual(answer.findings);
  });

  test('two builds in one place are one place', async () => {
    const others = [{ key: privateKey, builtOn: '2026-05-03' }];
    expect(origin(await ask({ key: privateKey }, { others }))).toMatchObject({
      value: ['CH'],
      assurance: 'audited',
    });
  });

  test('an artifact that agrees by one digest and not by another is another artifact', async () => {
    const answer = await ask(
      { key: privateKey, more: { sha512: 'ee'.repeat(64) } },
      {
        digests: [`sha256:${ARTIFACT}`, `sha512:${'ff'.repeat(64)}`],
      },
    );
    expect(answer.provenance?.[0]).toMatchObject({ subject: 'differs', facts: [] });
  });

  test('a place that the buyer does not trust violates, signed or not: a weak statement can only hurt', async () => {
    const facts = [place('RU', {})];
    const answer = await ask({}, { facts });
    expect(answer.findings.find(({ rule }) => rule === 'build-origin')).toMatchObject({
      outcome: 'violated',
    });
  });

  test('what it says never clears away what is otherwise said: the two contradict each other', async () => {
    const answer = await ask({ key: privateKey }, { stated: [{ name: 'build.origin', value: ['RU'] }] });
    expect(answer.findings.find(({ rule }) => rule === 'build-origin')).toMatchObject({
      outcome: 'violated',
      contested: true,
    });
  });
});

test('a document that is no provenance is refused, with where it stands in the question', async () => {
  const service = createService(snapshot, () => day('2026-06-15'));
  await expect(
    service.assess({
      vendor: VENDOR,
      product: { provenance: [{ name: 'no statement' }] },
      policy: 'trusted-sourcing',
    }),
  ).rejects.toMatchObject({
    code: 'validation',
    issues: [{ pointer: expect.stringMatching(/^\/product\/provenance\/0/) }],
  });
});
