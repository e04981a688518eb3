import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/api/app.ts';
import type { AssayService } from '../../src/assessment/ports.ts';
import type { PlainDate } from '../../src/model/date.ts';
import { openService } from '../../src/store/files/open-service.ts';
import { createMemoryLog } from '../../src/store/memory/assessment-log.ts';
import { runLine } from '../cli/run-line.ts';

// One product with its bill of materials, asked about by all three users: the answers must be the same.

const FIREWALL = fileURLToPath(new URL('../../data/samples/firewall.cdx.json', import.meta.url));
const parts = { today: () => '2026-07-01' as PlainDate, version: 'test' };
const QUESTION = {
  vendor: { name: 'Example Bundling Ltd (fictional)', country: 'GB' },
  product: { name: 'Example Firewall (fictional)', categories: ['firewall'] },
  policy: 'us-federal-civilian',
  asOf: '2018-10-01',
  knownAt: '2018-10-01',
};

let service: AssayService;
let bom: Buffer;
let dir: string;
beforeAll(async () => {
  service = await openService(parts);
  bom = await readFile(FIREWALL);
  dir = await mkdtemp(join(tmpdir(), 'assay-documents-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const line = (...argv: string[]) =>
  runLine(argv, { openService: (overlays) => openService({ ...overlays, ...parts }) });
const api = () => createApp({ service, log: createMemoryLog({ now: () => '2026-07-01T00:00:00Z' }) });
const BY_LINE = [
  ...['--policy', 'us-federal-civilian', '--category', 'firewall'],
  ...['--as-of', '2018-10-01', '--known-at', '2018-10-01'],
];

describe('a bill of materials', () => {
  test('is read by the command line, and its way stands in the report', async () => {
    const vendor = join(dir, 'vendor.json');
    await writeFile(vendor, JSON.stringify(QUESTION.vendor));
    const { code, out } = await line(
      'assess',
      '--vendor',
      vendor,
      '--product',
      QUESTION.product.name,
      '--sbom',
      FIREWALL,
      ...BY_LINE,
    );
    expect(code).toBe(0);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toMatch(/^PROHIBITED/);
    expect(text).toContain(
      'detection engine (fictional) 1.0 in Example Firewall (fictional) > mail gateway (fictional), by AO Kaspersky Lab (named as its supplier): same name as "Kaspersky Lab"',
    );
    expect(text).toContain('Parts 4 parts by CycloneDX 1.6 (JSON): 3 in the product, 1 only to test it.');
    expect(text).toContain(
      '3 of 3 name a maker (best evidence: supplier 2, author 1); the policy asks for 100 %.',
    );
  });

  test('comes to the API inline or as a part of a form, with one and the same answer', async () => {
    const inline = await request(api())
      .post('/v1/assessments')
      .send({ ...QUESTION, product: { ...QUESTION.product, sbom: JSON.parse(bom.toString()) } });
    const form = await request(api())
      .post('/v1/assessments')
      .field('question', JSON.stringify(QUESTION))
      .attach('sbom', bom, 'firewall.cdx.json');
    expect([inline.status, form.status]).toEqual([201, 201]);
    expect(inline.body.verdict).toBe('prohibited');
    expect(form.body).toEqual(inline.body);
    const own = await service.assess({ ...QUESTION, product: { ...QUESTION.product, sbom: bom } });
    expect(form.body.receipt).toEqual(own.receipt);
  });

  test('comes with a vendor file, from a folder, row by row', async () => {
    await writeFile(join(dir, 'firewall.json'), bom);
    await writeFile(join(dir, 'broken.json'), '{"bomFormat": "CycloneDX"');
    const rows = [
      'vendor name,country,product,components,sbom',
      'Example Bundling Ltd (fictional),GB,Example Firewall (fictional),,firewall.json',
      'Example Bundling Ltd (fictional),GB,Other,engine by AO Kaspersky Lab (RU),',
      'Example Bundling Ltd (fictional),GB,Other,,broken.json',
      'Example Bundling Ltd (fictional),GB,Other,,../../etc/passwd',
      'Example Bundling Ltd (fictional),GB,Other,,missing.json',
    ];
    const file = join(dir, 'products.csv');
    await writeFile(file, `${rows.join('\r\n')}\r\n`);
    const { code, out } = await line('batch', file, '--sbom-dir', dir, '--quiet', ...BY_LINE);
    expect(code).toBe(0);
    const scored = out.trim().split('\r\n').slice(1);
    expect(scored).toHaveLength(5);
    expect(scored.map((row) => /,(prohibited|insufficient-evidence),/.exec(row)?.[1])).toEqual([
      'prohibited',
      'prohibited',
      'insufficient-evidence',
      'insufficient-evidence',
      'insufficient-evidence',
    ]);
    expect(scored[2]).toMatch(
      /the bill of materials `broken\.json` cannot be read, so the parts are taken as not known: .*line 1, column 26: the text ends too early/,
    );
    expect(scored[3]).toMatch(
      /`\.\.\/\.\.\/etc\/passwd` (?:leads out of the folder|cannot be read in the folder)/,
    );
    expect(scored[4]).toMatch(/`missing\.json` cannot be read in the folder: there is no such file/);
  });

  test('that a vendor file names is not read without its folder, and that is said', async () => {
    const file = join(dir, 'without.csv');
    await writeFile(file, 'name,sbom\r\nAcme,firewall.json\r\n');
    const { err } = await line('batch', file, ...BY_LINE);
    expect(err).toContain(
      '`sbom` (column 2) names bills of materials and is not read; give the folder that they are in with `--sbom-dir`',
    );
  });

  test.each([
    [
      'no SBOM',
      '{"name":"x"}',
      /^assay: --sbom: `the bill of materials` is no bill of materials that can be read; give CycloneDX \(JSON, XML\) or SPDX/,
    ],
    [
      'faults inside',
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library"}]}',
      /^assay: --sbom \/components\/0\/name: /,
    ],
  ])('with %s is refused by the name of its option', async (_, text, message) => {
    const file = join(dir, 'odd.json');
    await writeFile(file, text);
    const { code, err } = await line('assess', 'Acme', '--sbom', file, ...BY_LINE);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('a form', () => {
  const send = () => request(api()).post('/v1/assessments');
  const malformed = async (answer: request.Test, detail: RegExp) => {
    const { status, body } = await answer;
    expect([status, body.type]).toEqual([400, 'https://assay.example/problems/malformed']);
    expect(body.detail).toMatch(detail);
  };

  test('needs its question once, and no part of another name', async () => {
    await malformed(
      send().attach('sbom', bom, 'a.json'),
      /there is no part `question`; send one part `question`/,
    );
    await malformed(
      send().field('question', '{}').field('question', '{}'),
      /there is more than one part `question`/,
    );
    await malformed(
      send().field('question', '{}').field('sbon', 'x'),
      /there is a part `sbon`, which is not read here/,
    );
    await malformed(send().field('question', '{'), /the body is not JSON, line 1, column 2/);
    await malformed(
      send()
        .field('question', JSON.stringify({ ...QUESTION, product: { sbom: 'x' } }))
        .attach('sbom', bom, 'a.json'),
      /`sbom` is given in the question and as a part; give it once/,
    );
    await malformed(
      send().set('Content-Type', 'multipart/form-data; boundary=x').send('no form at all'),
      /no `multipart\/form-data` that can be read/,
    );
  });

  test('is limited, and tells the limit', async () => {
    const small = createApp({
      service,
      log: createMemoryLog({ now: () => '2026-07-01T00:00:00Z' }),
      limits: { json: 10, multipart: 100 },
    });
    const { status, body } = await request(small).post('/v1/assessments').field('question', 'x'.repeat(200));
    expect([status, body.limit]).toEqual([413, 100]);
  });

  test('tells what is wrong inside a document by where it stands', async () => {
    const { status, body } = await send()
      .field('question', JSON.stringify(QUESTION))
      .attach(
        'sbom',
        Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library"}]}'),
        'a.json',
      );
    expect(status).toBe(422);
    expect(body.errors[0].pointer).toBe('/product/sbom/components/0/name');
  });
});

describe('provenance', () => {
  test('is read by the command line, with the artifact that it must be about', async () => {
    const artifact = join(dir, 'endpoint.pkg');
    await writeFile(artifact, 'what is bought');
    const statement = join(dir, 'statement.json');
    await writeFile(
      statement,
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'other.pkg', digest: { sha256: 'ab'.repeat(32) } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: { runDetails: { builder: { id: 'https://builds.example-alpine.example/hosted' } } },
      }),
    );
    const ask = (...more: string[]) =>
      line('assess', 'Some Supplier', '--provenance', statement, ...more, ...BY_LINE);
    expect((await ask()).out.replace(/\s+/g, ' ')).toContain(
      'How it was built The in-toto statement names the builder',
    );
    const { out } = await ask('--artifact', artifact);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'is about another artifact than the one to be bought, and says nothing of this one.',
    );
  });

  test('is verified with a key only where that is one', async () => {
    const key = join(dir, 'key.pem');
    await writeFile(key, 'no key');
    const { code, err } = await line('assess', 'Some Supplier', '--provenance-key', key, ...BY_LINE);
    expect(code).toBe(2);
    expect(err).toContain(`\`${key}\``);
    const { publicKey } = generateKeyPairSync('ed25519');
    await writeFile(key, publicKey.export({ type: 'spki', format: 'pem' }));
    expect((await line('assess', 'Some Supplier', '--provenance-key', key, ...BY_LINE)).code).toBe(0);
  });
});
